import type { QueryResolvers } from '../../generated/resolvers'
import { overviewModel } from '../../overview'

export const overview: QueryResolvers['overview'] = (_parent, { filter = null }, context) => overviewModel(filter, context)
