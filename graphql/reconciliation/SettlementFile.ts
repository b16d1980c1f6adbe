import { ZERO_FILS } from '@/domain/values/money'
import type { SettlementFileResolvers, SettlementFileResultsResolvers, SettlementFileSumsResolvers } from '@/graphql/generated/resolvers'
import { pageSize } from '@/graphql/lib/connection'

const MAX_LACKING = 100

export const SettlementFile: SettlementFileResolvers = {
  id: ({ id }) => String(id),
  lineCount: ({ lines }) => lines,
  compared: ({ lines, results }) => Object.values(results).reduce((sum, { count }) => sum + count, 0) >= lines,
  sums: (file) => file,
  coverage: ({ id }, _args, { queries }) => queries.reconciliation.coverage(id),
  differences: ({ id }, { first, after }, { queries }) => queries.reconciliation.differences(id, after ?? 0, pageSize(first)),
  lacking: ({ id }, _args, { queries }) => queries.reconciliation.lacking(id, MAX_LACKING),
}

export const SettlementFileSums: SettlementFileSumsResolvers = {
  agrees: ({ results }) => results.AGREES,
  repeated: ({ results }) => results.REPEATED,
  differs: ({ results }) => results.DIFFERS,
  onlyHere: ({ results }) => results.ONLY_HERE,
  notBooked: ({ results }) => results.NOT_BOOKED,
  reversals: ({ results }) => results.REVERSAL,
  debits: ({ results }) => results.DEBIT,
  lacking: async ({ id }, _args, { queries }) => {
    const { lacking, isOver } = await queries.reconciliation.coverage(id)
    return isOver ? lacking : { count: 0, fils: ZERO_FILS }
  },
}

export const SettlementFileResults: SettlementFileResultsResolvers = {
  agrees: ({ AGREES }) => AGREES.count,
  repeated: ({ REPEATED }) => REPEATED.count,
  differs: ({ DIFFERS }) => DIFFERS.count,
  onlyHere: ({ ONLY_HERE }) => ONLY_HERE.count,
  notBooked: ({ NOT_BOOKED }) => NOT_BOOKED.count,
  reversals: ({ REVERSAL }) => REVERSAL.count,
  debits: ({ DEBIT }) => DEBIT.count,
}
