import type { Tx } from '@/db/client/client'
import type { LicenseName } from '@/services/feeds/feed-row'
import type { ProblemReason } from '@/services/feeds/problem-reason'
import { addLicense, findByName, type LicenseContent } from './license-rows'
import { mergeLicenses } from './merge-licenses'
import type { SpecialContext, SpecialOutcome } from './special-outcome'

export type MergeRow = LicenseContent & { readonly mergedInto: LicenseName }

/**
 * Merges the licence of a row into the one that it names, which must be known. A number never heard of before becomes one that leads
 * there.
 */
export async function mergeRow(tx: Tx, row: MergeRow, context: SpecialContext): Promise<SpecialOutcome> {
  const named = await findByName(tx, row.mergedInto)
  if (!named) return refused(row, 'UNKNOWN_LICENSE')
  const survivor = named.mergedInto ?? named.id
  const present = await findByName(tx, row.license)
  if (!present) return { outcome: 'REGISTERED', newLicenseIds: [await addLicense(tx, row, survivor)] }
  if (present.id === survivor) return refused(row, 'ITSELF')
  if (present.mergedInto === survivor) return { outcome: 'UNCHANGED', newLicenseIds: [] }
  if (present.mergedInto !== null) return refused(row, 'ALREADY_REPLACED')
  await mergeLicenses(tx, { from: present.id, into: survivor, ...context })
  return { outcome: 'AMENDED', newLicenseIds: [] }
}

function refused({ mergedInto }: MergeRow, reason: ProblemReason): SpecialOutcome {
  return { outcome: 'REFUSED', newLicenseIds: [], problem: { column: 'merged_into_number', value: mergedInto.number, reason } }
}
