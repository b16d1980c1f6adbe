import type { QueryResolvers } from '../../generated/resolvers'
import { sourcesOf } from '../SourceFreshness'

export const licensingCenters: QueryResolvers['licensingCenters'] = (_parent, _args, { reference }) => [
  ...reference.licensingCenters.values(),
]

export const licenseClasses: QueryResolvers['licenseClasses'] = (_parent, _args, { reference }) => [...reference.licenseClasses.values()]

export const violationTypes: QueryResolvers['violationTypes'] = (_parent, _args, { reference }) => [...reference.violationTypes.values()]

export const sources: QueryResolvers['sources'] = (_parent, _args, { reference, now }) => sourcesOf(reference, now)
