import type { Tx } from '@/db/client/client'
import type { LicenseName } from '@/services/feeds/feed-row'
import { addLicense, differs, findByName, type KnownLicense, type LicenseContent, rewriteLicense } from '@/services/licenses/license-rows'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import { mergeLicenses } from '@/services/licenses/merge-licenses'
import type { SpecialContext, SpecialOutcome } from '@/services/licenses/special-outcome'

export type NumberReplacement = LicenseContent & { readonly replaces: LicenseName }

/**
 * Replaces an older number by one of 8 digits. The licence itself stays, with its violations and references; its old number becomes a row
 * of its own that leads to it. Where both numbers are known as two licences, the old one is merged into the new one.
 */
export async function replaceNumber(tx: Tx, row: NumberReplacement, context: SpecialContext): Promise<SpecialOutcome> {
  const present = await findByName(tx, row.license)
  const old = await findByName(tx, row.replaces)
  const leadsElsewhere = old?.mergedInto != null && old.mergedInto !== (present?.mergedInto ?? present?.id)
  if (leadsElsewhere) return refused('replaces_number', row.replaces.number)
  if (present) return present.mergedInto === null ? join(tx, row, present, old, context) : repeated(row, present, old)
  return old ? rename(tx, row, old) : addWithAlias(tx, row)
}

/** The new number is a licence already: it is renewed, and the old number comes to lead to it. */
async function join(
  tx: Tx,
  row: NumberReplacement,
  present: KnownLicense,
  old: KnownLicense | null,
  context: SpecialContext,
): Promise<SpecialOutcome> {
  const renewed = differs(present, row)
  const merged = old?.mergedInto === null ? [old.id] : []
  // Both at once, in the order of their ids, and not one for the renewal first.
  if (renewed || merged.length > 0) await lockLicenses(tx, [present.id, ...merged])
  if (renewed) await rewriteLicense(tx, present.id, row)
  if (!old) return { outcome: 'AMENDED', newLicenseIds: [await addLicense(tx, { ...row, license: row.replaces }, present.id)] }
  if (old.mergedInto === null) await mergeLicenses(tx, { from: old.id, into: present.id, ...context })
  return { outcome: renewed || old.mergedInto === null ? 'AMENDED' : 'UNCHANGED', newLicenseIds: [] }
}

/** The new number was itself merged since: a delivery that says what is known already changes nothing, any other comes too late. */
function repeated(row: NumberReplacement, present: KnownLicense, old: KnownLicense | null): SpecialOutcome {
  if (!old || differs(present, row)) return refused('number', row.license.number)
  return { outcome: 'UNCHANGED', newLicenseIds: [] }
}

async function rename(tx: Tx, row: NumberReplacement, old: KnownLicense): Promise<SpecialOutcome> {
  await lockLicenses(tx, [old.id])
  await rewriteLicense(tx, old.id, row)
  await addLicense(tx, { license: row.replaces, holderName: old.holderName, expiresOn: old.expiresOn }, old.id)
  return { outcome: 'AMENDED', newLicenseIds: [old.id] }
}

async function addWithAlias(tx: Tx, row: NumberReplacement): Promise<SpecialOutcome> {
  const id = await addLicense(tx, row)
  const alias = await addLicense(tx, { ...row, license: row.replaces }, id)
  return { outcome: 'REGISTERED', newLicenseIds: [id, alias] }
}

function refused(column: string, value: string): SpecialOutcome {
  return { outcome: 'REFUSED', newLicenseIds: [], problem: { column, value, reason: 'ALREADY_REPLACED' } }
}
