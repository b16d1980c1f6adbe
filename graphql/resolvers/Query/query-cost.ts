import { MOST_POINTS } from '../../admission'
import type { QueryResolvers } from '../../generated/resolvers'

export const queryCost: QueryResolvers['queryCost'] = (
  _parent,
  { operation, operationName = null, variables = null },
  { priceOf, admitted },
) => {
  const points = priceOf(operation, operationName, variables)
  const budget = admitted.charge && { ...admitted.charge, perSecond: admitted.charge.most / 60 }
  return { points, most: MOST_POINTS, budget }
}
