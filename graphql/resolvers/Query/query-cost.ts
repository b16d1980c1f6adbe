import { MOST_POINTS } from '../../admission'
import type { QueryResolvers } from '../../generated/resolvers'

export const queryCost: QueryResolvers['queryCost'] = (
  _parent,
  { operation, operationName = null, variables = null },
  { priceOf, charged },
) => {
  const points = priceOf(operation, operationName, variables)
  const budget = charged.current && { ...charged.current, perSecond: charged.current.most / 60 }
  return { points, most: MOST_POINTS, budget }
}
