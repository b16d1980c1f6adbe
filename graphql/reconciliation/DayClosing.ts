import { addFils } from '@/domain/values/money'
import type { DayClosingResolvers } from '@/graphql/generated/resolvers'

const MAX_FILES = 20

export const DayClosing: DayClosingResolvers = {
  balanced: ({ reported, settled, suspense, paidOut, reversed }) => reported === addFils(settled, suspense, paidOut, reversed),
  settlementFiles: ({ day }, _args, { queries }) => queries.reconciliation.filesOfDay(day, MAX_FILES),
}
