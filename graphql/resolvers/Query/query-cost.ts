import { MOST_POINTS } from '../../admission'
import { readingPoints } from '../../document-text'
import type { QueryResolvers } from '../../generated/resolvers'
import { spendOnReading } from '../../spending'

export const queryCost: QueryResolvers['queryCost'] = async (_parent, args, context) => {
  const { operation, operationName = null, variables = null } = args
  const { priceOf, admitted } = context
  await spendOnReading(context, readingPoints(operation))
  const points = priceOf(operation, operationName, variables)
  const budget = admitted.charge && { ...admitted.charge, perSecond: admitted.charge.most / 60 }
  return { points, most: MOST_POINTS, budget }
}
