import { asc } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { type ReferenceKind, type ReferenceVersionRow, readReferenceVersions } from '@/db/queries/reference-versions'
import { authorities, licenseClasses, licensingCenters, violationTypes } from '@/db/schema/reference-data'
import { withLastDays } from '@/domain/reference-data/reference-version'

type Original = Pick<
  ReferenceVersionRow,
  'nameAr' | 'nameEn' | 'fine' | 'fineMax' | 'legalBasisAr' | 'legalBasisEn' | 'meaningAr' | 'meaningEn' | 'points'
>

type ReferenceVersionModel = ReturnType<typeof withLastDays<Original & Dated>>[number]

type Dated = {
  readonly validFrom: ReferenceVersionRow['validFrom'] | null
  readonly isInForce: boolean
  readonly writtenBy: string | null
  readonly writtenAt: Date | null
}

/** An entry and its rows, the earliest first. */
export type ReferenceEntryModel = {
  readonly kind: ReferenceKind
  readonly code: string
  readonly decidedByCourt: boolean | null
  readonly collectedHere: boolean | null
  readonly rows: readonly ReferenceVersionModel[]
}

/** A list of reference data in its order, with what every entry ever said. */
export async function referenceEntriesOf(db: Db, kind: ReferenceKind): Promise<ReferenceEntryModel[]> {
  const [originals, versions] = await Promise.all([originalsOf(db, kind), readReferenceVersions(db, kind)])
  return originals.map(({ code, decidedByCourt = null, collectedHere = null, ...content }) => {
    const first = { ...NO_FINE, ...content, validFrom: null, isInForce: true, writtenBy: null, writtenAt: null }
    const rows = withLastDays<Original & Dated>([first, ...versions.filter((row) => row.code === code)])
    return { kind, code, decidedByCourt, collectedHere, rows }
  })
}

type OriginalRow = Partial<Original> &
  Pick<Original, 'nameAr' | 'nameEn'> & { readonly code: string; readonly decidedByCourt?: boolean; readonly collectedHere?: boolean }

function originalsOf(db: Db, kind: ReferenceKind): Promise<OriginalRow[]> {
  switch (kind) {
    case 'AUTHORITY':
      return db.select().from(authorities).orderBy(asc(authorities.code))
    case 'CENTER':
      return db.select().from(licensingCenters).orderBy(asc(licensingCenters.position))
    case 'CLASS':
      return db.select().from(licenseClasses).orderBy(asc(licenseClasses.position))
    case 'TYPE':
      return db.select().from(violationTypes).orderBy(asc(violationTypes.position))
  }
}

const NO_FINE = { fine: null, fineMax: null, legalBasisAr: null, legalBasisEn: null, meaningAr: null, meaningEn: null, points: null }
