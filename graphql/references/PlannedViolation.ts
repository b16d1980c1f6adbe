import { subtractFils } from '@/domain/values/money'
import type { PlannedViolationResolvers } from '@/graphql/generated/resolvers'

export const PlannedViolation: PlannedViolationResolvers = {
  due: ({ price }) => price.due,
  saved: ({ price: { fine, due } }) => subtractFils(fine, due),
}
