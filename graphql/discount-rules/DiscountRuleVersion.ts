import { forecastCauses } from '@/domain/discount-rules/forecast'
import type { DiscountRuleOutcomeResolvers, DiscountRuleVersionResolvers, EarlierPaymentResolvers } from '@/graphql/generated/resolvers'
import { known } from '@/graphql/violations/Violation'
import { earlierPaymentList } from './earlier-payment-list'

export const DiscountRuleVersion: DiscountRuleVersionResolvers = {
  forecast: async ({ row }, _args, { queries }) =>
    row.simulationId === null ? null : ((await queries.discountRules.simulation(row.simulationId))?.result ?? null),
  outcome: ({ row }, _args, { queries }) => queries.discountRules.outcome(row.id, row.version),
  earlierPayments: (version, page, context) => earlierPaymentList(version, page, context),
}

export const DiscountRuleOutcome: DiscountRuleOutcomeResolvers = {
  causes: ({ causes }) => forecastCauses.map((kind) => ({ kind, ...causes[kind] })),
}

export const EarlierPayment: EarlierPaymentResolvers = {
  authority: ({ authorityCode }, _args, { reference }) => known(reference.authorities.get(authorityCode), `authority ${authorityCode}`),
}
