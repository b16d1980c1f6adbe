import { connect } from '@/db/client'
import { readReferenceVersions } from '@/db/queries/reference-versions'
import { violationTypes } from '@/db/schema/reference-data'
import { isOutsideRange } from '@/domain/fine-range'
import { versionOn } from '@/domain/reference-version'
import type { ViolationNotice } from './feed-row'

/** Whether the fine of a row is outside what its type cost on the day of the offence. */
export type OutsideRange = (notice: Partial<ViolationNotice>) => boolean

/** Reads what types cost, once for a whole delivery. */
export async function readFineRanges(url: string): Promise<OutsideRange> {
  const { db, close } = connect(url, { max: 1, name: 'tasdeed import' })
  try {
    const versions = await readReferenceVersions(db, 'TYPE')
    const rows = await db
      .select({ code: violationTypes.code, fine: violationTypes.fine, fineMax: violationTypes.fineMax })
      .from(violationTypes)
    const types = new Map(rows.map((row) => [row.code, { first: row, later: versions.filter(({ code }) => code === row.code) }]))
    return ({ typeCode, fine, occurredOn }) => {
      const type = typeCode === undefined ? undefined : types.get(typeCode)
      if (!type || fine === undefined || occurredOn === undefined) return false
      return isOutsideRange(fine, versionOn(type.later, occurredOn) ?? type.first)
    }
  } finally {
    await close()
  }
}
