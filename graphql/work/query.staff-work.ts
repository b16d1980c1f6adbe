import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { staffWorkModel } from './work-model'

export const staffWork: QueryResolvers['staffWork'] = (_parent, _args, context) => staffWorkModel(context)
