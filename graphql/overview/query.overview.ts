import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { overviewModel } from './overview-model'

export const overview: QueryResolvers['overview'] = (_parent, { filter = null }, context) => overviewModel(filter, context)
