import { isUnavailable, withDeadline } from '@/db/client/unavailable'
import type { LicenseInquiryRow, LicenseQueries } from '@/db/queries/licenses'
import type { CompleteLookup, InvalidLookup, LookupDetail } from '@/domain/licenses/license-lookup'

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
export async function findLicense(licenses: LicenseQueries, lookup: CompleteLookup): Promise<FoundLicense> {
  try {
    const license = await withDeadline(read(licenses, lookup), DEADLINE_MS)
    if (license === null) return { kind: 'NOT_FOUND' }
    return license.withheldSince === null ? { kind: 'FOUND', license } : { kind: 'UNAVAILABLE' }
  } catch (error) {
    if (isUnavailable(error)) return { kind: 'UNAVAILABLE' }
    throw error
  }
}

async function read(licenses: LicenseQueries, lookup: CompleteLookup): Promise<LicenseInquiryRow | null> {
  const found = lookup.kind === 'NATIONWIDE' ? await licenses.byNationwideNumber(lookup) : await licenses.byOlderNumber(lookup)
  return found?.mergedInto ? licenses.byId(found.mergedInto) : found
}
