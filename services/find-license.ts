import type { LicenseInquiryRow, LicenseQueries } from '@/db/queries/licenses'
import { isUnavailable, withDeadline } from '@/db/unavailable'
import { type Asker, type InvalidLookup, type KnownCodes, type LicenseLookup, type LookupDetail, planLookup } from '@/domain/license-lookup'

/** The five answers of an inquiry (found holds two: with violations, and with none due), and the refusal of what can identify no licence. */
export type FoundLicense =
  | { readonly kind: 'FOUND'; readonly license: LicenseInquiryRow }
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'MORE_DETAILS'; readonly missing: readonly LookupDetail[] }
  | { readonly kind: 'UNAVAILABLE'; readonly until?: Date }
  | { readonly kind: 'INVALID'; readonly reason: InvalidLookup }

const DEADLINE_MS = 4_000

/**
 * Finds the licence of a look-up in one statement. A database that cannot answer is `UNAVAILABLE`, never "nothing found".
 * A number that was replaced or merged leads to the licence that took it over.
 */
export async function findLicense(licenses: LicenseQueries, lookup: LicenseLookup, asker: Asker, known: KnownCodes): Promise<FoundLicense> {
  const plan = planLookup(lookup, asker, known)
  if (plan.kind === 'MORE_DETAILS' || plan.kind === 'INVALID') return plan
  try {
    const license = await withDeadline(read(licenses, plan), DEADLINE_MS)
    if (license === null) return { kind: 'NOT_FOUND' }
    return license.withheldSince === null ? { kind: 'FOUND', license } : { kind: 'UNAVAILABLE' }
  } catch (error) {
    if (isUnavailable(error)) return { kind: 'UNAVAILABLE' }
    throw error
  }
}

type Plan = Extract<ReturnType<typeof planLookup>, { kind: 'NATIONWIDE' | 'OLDER' }>

async function read(licenses: LicenseQueries, plan: Plan): Promise<LicenseInquiryRow | null> {
  const found = plan.kind === 'NATIONWIDE' ? await licenses.byNationwideNumber(plan) : await licenses.byOlderNumber(plan)
  return found?.mergedInto ? licenses.byId(found.mergedInto) : found
}
