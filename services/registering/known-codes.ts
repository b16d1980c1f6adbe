import type { Db } from '@/db/client'
import { authorities, licenseClasses, licensingCenters, violationTypes } from '@/db/schema/reference-data'

/** The codes that rows of a feed may use. `types`: whether a court decides the fine. */
export type KnownCodes = {
  readonly authorities: ReadonlySet<string>
  readonly centers: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
  readonly types: ReadonlyMap<string, { readonly decidedByCourt: boolean }>
}

/** Reads the codes once for a whole delivery. */
export async function readKnownCodes(db: Db): Promise<KnownCodes> {
  const codes = async (table: typeof authorities | typeof licensingCenters | typeof licenseClasses) => {
    const rows = await db.select({ code: table.code }).from(table)
    return new Set(rows.map((row) => row.code))
  }
  const types = await db.select({ code: violationTypes.code, decidedByCourt: violationTypes.decidedByCourt }).from(violationTypes)
  return {
    authorities: await codes(authorities),
    centers: await codes(licensingCenters),
    classes: await codes(licenseClasses),
    types: new Map(types.map(({ code, decidedByCourt }) => [code, { decidedByCourt }])),
  }
}
