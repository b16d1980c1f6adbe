import { approvedState } from '@/domain/discount-rules/rule-state'
import { endedOn, versionOf } from '@/domain/discount-rules/simulation'
import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'

export const discountRules: QueryResolvers['discountRules'] = (_parent, _args, { reference, today }) =>
  reference.rules.filter(({ payTo }) => payTo === null || payTo >= today)

export const discountRuleVersions: QueryResolvers['discountRuleVersions'] = async (_parent, _args, { queries, reference, today }) => {
  const rows = await queries.discountRules.versions()
  return rows.map((row) => {
    const { approvedBy, approvedAt, lastDay } = row
    const written = versionOf({ ...row, ruleId: row.id }, row.version, row.courtTypes)
    const ended = lastDay === null ? written : (endedOn(written, lastDay) ?? written)
    const held = reference.rules.find(({ id, version }) => id === row.id && version === row.version)
    const rule = held ?? ended
    const state = lastDay !== null && lastDay < row.payFrom ? 'WITHDRAWN' : approvedState(rule, null, today)
    return { rule, state, approvedPayTo: row.payTo, approvedBy, approvedAt }
  })
}

export const discountRuleDrafts: QueryResolvers['discountRuleDrafts'] = (_parent, _args, { queries }) => queries.discountRules.drafts()

export const discountRuleDraft: QueryResolvers['discountRuleDraft'] = (_parent, { id }, { queries }) => {
  const row = rowId(id)
  return row === null ? null : queries.discountRules.draft(row)
}

export const discountRuleSimulation: QueryResolvers['discountRuleSimulation'] = (_parent, { id }, { queries }) => {
  const row = rowId(id)
  return row === null ? null : queries.discountRules.simulation(row)
}
