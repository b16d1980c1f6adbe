import { closedText } from '@/graphql/announcements/closed-text'
import { completeUntil } from '@/graphql/feeds/source-freshness'
import type { QueryResolvers, ResolversTypes } from '@/graphql/generated/resolvers'
import { textsOf } from '@/graphql/lib/localized-text'
import { refusal } from '@/graphql/lib/refusal'
import { moreDetailsText } from '@/graphql/licenses/more-details-text'
import type { Context } from '@/graphql/server/context'
import type { FoundLicense } from '@/services/licenses/find-license'
import { licenseModel } from './license-model'
import { lookUpLicense } from './look-up-license'

type Inquiry = ResolversTypes['LicenseInquiry']

export const license: QueryResolvers['license'] = async (_parent, { lookup }, context) => {
  const found = await lookUpLicense(lookup, 'INQUIRY', context)
  return answerOf(found, lookup.expiresOn != null, context)
}

function sourceUnavailable(until: Date | null, { reference, now }: Context): Inquiry {
  const message = until ? closedText(until, now) : textsOf('errors').SOURCE_UNAVAILABLE
  return { __typename: 'SourceUnavailable', message, lastKnownAsOf: completeUntil(reference.feeds), until }
}

function answerOf(found: FoundLicense, proven: boolean, context: Context): Inquiry {
  switch (found.kind) {
    case 'FOUND':
      return licenseModel(found.license, proven, context)
    case 'NOT_FOUND':
      return { __typename: 'LicenseNotFound', message: textsOf('errors').LICENSE_NOT_FOUND }
    case 'MORE_DETAILS':
      return { __typename: 'MoreDetailsNeeded', missing: [...found.missing], message: moreDetailsText(found.missing) }
    case 'UNAVAILABLE':
      return sourceUnavailable(found.until ?? null, context)
    case 'INVALID':
      throw refusal(found.reason)
  }
}
