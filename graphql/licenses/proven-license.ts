import type { LicenseInquiryRow } from '@/db/queries/licenses'
import type { LicenseLookup, UserErrorCode } from '@/graphql/generated/resolvers'
import { refusal } from '@/graphql/lib/refusal'
import { closedText, type LocalizedText, moreDetailsText, userErrorTexts } from '@/graphql/lib/texts'
import { lookUpLicense } from '@/graphql/licenses/look-up-license'
import type { Context } from '@/graphql/server/context'

type InputError = { __typename: 'InputRefusal'; code: UserErrorCode; message: LocalizedText; field: string[] | null; until?: Date }

export function inputError(code: UserErrorCode, message: LocalizedText, field: string[] | null): InputError {
  return { __typename: 'InputRefusal', code, message, field }
}

/** That nothing can be looked up now. `until`: when it can again, where that was announced. */
export function unavailableError(until: Date | undefined, now: Date): InputError {
  const error = inputError('SOURCE_UNAVAILABLE', until ? closedText(until, now) : userErrorTexts.SOURCE_UNAVAILABLE, null)
  return until ? { ...error, until } : error
}

/** The licence that a mutation's look-up proves, or the refusal that says why it proves none. Throws a refusal for a malformed one. */
export async function provenLicense(lookup: LicenseLookup, context: Context): Promise<LicenseInquiryRow | InputError> {
  const found = await lookUpLicense(lookup, 'CERTIFICATE', context)
  switch (found.kind) {
    case 'FOUND':
      return found.license
    case 'NOT_FOUND':
      return inputError('LICENSE_NOT_FOUND', userErrorTexts.LICENSE_NOT_FOUND, ['input', 'lookup'])
    case 'MORE_DETAILS':
      return inputError('MORE_DETAILS_NEEDED', moreDetailsText(found.missing), ['input', 'lookup'])
    case 'UNAVAILABLE':
      return unavailableError(found.until, context.now)
    case 'INVALID':
      throw refusal(found.reason)
  }
}
