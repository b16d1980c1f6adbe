import type { Db } from '@/db/client/client'
import { readReferenceVersions } from '@/db/queries/reference-versions'
import { authorities, licenseClasses, licensingCenters, violationTypes } from '@/db/schema/reference-data'
import { versionOn } from '@/domain/reference-data/reference-version'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { FineRange } from '@/domain/violations/fine-range'

/** The codes that rows of a feed may use. `types`: whether a court decides the fine, and whether the type was in force on the day of an offence. */
export type KnownCodes = {
  readonly authorities: ReadonlySet<string>
  readonly centers: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly types: ReadonlyMap<string, KnownType>
}

type KnownType = {
  readonly decidedByCourt: boolean
  readonly wasInForce: (day: CalendarDay) => boolean
  /** The fines that it has for an offence of that day. */
  readonly rangeOn: (day: CalendarDay) => FineRange
}

/** Reads the codes once for a whole delivery. */
export async function readKnownCodes(db: Db): Promise<KnownCodes> {
  const codes = async (table: typeof authorities | typeof licensingCenters | typeof licenseClasses) => {
    const rows = await db.select({ code: table.code }).from(table)
    return new Set(rows.map((row) => row.code))
  }
  const { code, decidedByCourt, fine, fineMax } = violationTypes
  const types = await db.select({ code, decidedByCourt, fine, fineMax }).from(violationTypes)
  const versions = await readReferenceVersions(db, 'TYPE')
  const known = ({ code, decidedByCourt, ...undated }: (typeof types)[number]): KnownType => {
    const rows = versions.filter((row) => row.code === code)
    return {
      decidedByCourt,
      wasInForce: (day) => versionOn(rows, day)?.isInForce ?? true,
      rangeOn: (day) => versionOn(rows, day) ?? undated,
    }
  }
  return {
    authorities: await codes(authorities),
    centers: await codes(licensingCenters),
    classes: await codes(licenseClasses),
    types: new Map(types.map((type) => [type.code, known(type)])),
  }
}
