import { draftState } from '@/domain/discount-rules/rule-state'
import { SIMULATION_HOURS } from '@/domain/discount-rules/simulation'
import { describeApproval } from '@/graphql/approvals/approval-model'
import type {
  DiscountRuleDraftResolvers,
  DiscountRuleSimulationResolvers,
  SimulatedLicenseResolvers,
  SimulationPartResolvers,
  SimulationResultResolvers,
} from '@/graphql/generated/resolvers'
import { localizedName } from '@/graphql/lib/localized'
import { hashOf } from '@/services/discount-rules/request-simulation'
import { changeOf } from './model'

export const DiscountRuleDraft: DiscountRuleDraftResolvers = {
  id: ({ id }) => String(id),
  state: ({ approval }) => draftState(approval?.state ?? null),
  content: ({ content }) => ({ ...content, excludedTypes: [...content.excludedTypes] }),
  simulation: (draft, _args, { queries }) => queries.discountRules.simulationOf(hashOf(changeOf(draft))),
  approval: ({ approval }, _args, context) => approval && describeApproval(approval, context),
}

export const DiscountRuleSimulation: DiscountRuleSimulationResolvers = {
  id: ({ id }) => String(id),
  isFresh: ({ requestedAt }, _args, { now }) => now.getTime() - requestedAt.getTime() <= SIMULATION_HOURS * 3_600_000,
}

export const SimulationResult: SimulationResultResolvers = {
  asOf: ({ asOf }) => new Date(asOf),
  byAuthority: ({ byAuthority }, _args, { reference }) =>
    byAuthority.map((part) => ({ ...part, named: reference.authorities.get(part.code) })),
  byType: ({ byType }, _args, { reference }) => byType.map((part) => ({ ...part, named: reference.violationTypes.get(part.code) })),
  largest: ({ largest }) => [...largest],
}

export const SimulationPart: SimulationPartResolvers = {
  name: ({ code, named }) => (named ? localizedName(named) : { ar: code, en: code }),
}

export const SimulatedLicense: SimulatedLicenseResolvers = {
  license: ({ license }) => String(license),
}
