import type { ApprovalResolvers } from '@/graphql/generated/resolvers'
import { hashOf } from '@/services/discount-rules/request-simulation'
import { simulatedChangeOf } from './rule-changes'

export const Approval: ApprovalResolvers = {
  id: ({ id }) => String(id),
  changes: ({ changes }) => [...changes],
  simulation: async (approval, _args, { db, queries }) => {
    const change = await simulatedChangeOf(db, approval)
    return change && queries.discountRules.simulationOf(hashOf(change))
  },
  consequences: ({ consequences }) => [...consequences],
}
