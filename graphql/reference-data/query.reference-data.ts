import { sourcesOf } from '@/graphql/feeds/source-freshness'
import type { QueryResolvers } from '@/graphql/generated/resolvers'

export const licensingCenters: QueryResolvers['licensingCenters'] = (_parent, _args, { reference }) => [
  ...reference.licensingCenters.values(),
]

export const licenseClasses: QueryResolvers['licenseClasses'] = (_parent, _args, { reference }) => [...reference.licenseClasses.values()]

export const violationTypes: QueryResolvers['violationTypes'] = (_parent, _args, { reference }) => [...reference.violationTypes.values()]

export const sources: QueryResolvers['sources'] = (_parent, _args, { reference, now }) => sourcesOf(reference, now)
