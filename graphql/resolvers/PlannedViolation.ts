import { subtractFils } from '@/domain/money'
import type { PlannedViolationResolvers } from '../generated/resolvers'

export const PlannedViolation: PlannedViolationResolvers = {
  due: ({ price }) => price.due,
  saved: ({ price: { fine, due } }) => subtractFils(fine, due),
}
