import { isUnavailable } from '@/db/unavailable'
import { type FoundLicense, findLicense } from '@/services/find-license'
import type { Context } from '../../context'
import type { LicenseLookup, QueryResolvers, ResolversTypes } from '../../generated/resolvers'
import { licenseModel } from '../../license-model'
import { limitLookUp } from '../../look-up-limits'
import { refusal } from '../../refusal'
import { answerTexts, moreDetailsText } from '../../texts'
import { askerOf } from '../../viewer'
import { completeUntil } from '../SourceFreshness'

type Inquiry = ResolversTypes['LicenseInquiry']

export const license: QueryResolvers['license'] = async (_parent, { lookup }, context) => answerOf(await lookUp(lookup, context), context)

/** Finds the licence of a look-up for whoever asks. */
export async function lookUp(lookup: LicenseLookup, { viewer, queries, reference, limited }: Context): Promise<FoundLicense> {
  const asker = await viewer().catch(unavailableOnly)
  if (asker === 'UNAVAILABLE') return { kind: 'UNAVAILABLE' }
  const { number, licensingCenter = null, licenseClass = null, expiresOn = null } = lookup
  const known = { centers: reference.licensingCenters, classes: reference.licenseClasses }
  const asked = { number, licensingCenter, licenseClass, expiresOn }
  return limitLookUp(limited, asker, asked, () => findLicense(queries.licenses, asked, askerOf(asker), known))
}

function unavailableOnly(error: unknown): 'UNAVAILABLE' {
  if (isUnavailable(error)) return 'UNAVAILABLE'
  throw error
}

function answerOf(found: FoundLicense, context: Context): Inquiry {
  switch (found.kind) {
    case 'FOUND':
      return licenseModel(found.license, context)
    case 'NOT_FOUND':
      return { __typename: 'LicenseNotFound', message: answerTexts.notFound }
    case 'MORE_DETAILS':
      return { __typename: 'MoreDetailsNeeded', missing: [...found.missing], message: moreDetailsText(found.missing) }
    case 'UNAVAILABLE':
      return { __typename: 'SourceUnavailable', message: answerTexts.unavailable, lastKnownAsOf: completeUntil(context.reference.feeds) }
    case 'INVALID':
      throw refusal(found.reason)
  }
}
