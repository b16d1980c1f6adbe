import type { LicenseInquiryRow } from '@/db/queries/licenses'
import { closedText } from '@/graphql/announcements/closed-text'
import type { LicenseLookup } from '@/graphql/generated/resolvers'
import { refusal } from '@/graphql/lib/refusal'
import { type UserError, userError } from '@/graphql/lib/user-error'
import { lookUpLicense } from '@/graphql/licenses/look-up-license'
import { moreDetailsText } from '@/graphql/licenses/more-details-text'
import type { Context } from '@/graphql/server/context'

/** That nothing can be looked up now. `until`: when it can again, where that was announced. */
export function unavailableError(until: Date | undefined, now: Date): UserError {
  const error = userError('SOURCE_UNAVAILABLE', null, until && closedText(until, now))
  return until ? { ...error, until } : error
}

/** The licence that a mutation's look-up proves, or the refusal that says why it proves none. Throws a refusal for a malformed one. */
export async function verifyLicense(lookup: LicenseLookup, context: Context): Promise<LicenseInquiryRow | UserError> {
  const found = await lookUpLicense(lookup, 'CERTIFICATE', context)
  switch (found.kind) {
    case 'FOUND':
      return found.license
    case 'NOT_FOUND':
      return userError('LICENSE_NOT_FOUND', 'lookup')
    case 'MORE_DETAILS':
      return userError('MORE_DETAILS_NEEDED', 'lookup', moreDetailsText(found.missing))
    case 'UNAVAILABLE':
      return unavailableError(found.until, context.now)
    case 'INVALID':
      throw refusal(found.reason)
  }
}
