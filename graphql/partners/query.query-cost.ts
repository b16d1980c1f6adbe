import { MAX_POINTS } from '@/graphql/admission/admission'
import { readingPoints } from '@/graphql/admission/document-text'
import { spendOnReading } from '@/graphql/admission/spending'
import type { QueryResolvers } from '@/graphql/generated/resolvers'

export const queryCost: QueryResolvers['queryCost'] = async (_parent, args, context) => {
  const { operation, operationName = null, variables = null } = args
  const { priceOf, admitted } = context
  await spendOnReading(context, readingPoints(operation))
  const points = priceOf(operation, operationName, variables)
  const budget = admitted.charge && { ...admitted.charge, perSecond: admitted.charge.most / 60 }
  return { points, most: MAX_POINTS, budget }
}
