import { effectiveVersions } from '@/db/queries/discount-rules'
import { approvedState } from '@/domain/discount-rules/rule-state'
import { versionOf } from '@/domain/discount-rules/simulation'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import type { Context } from '@/graphql/server/context'
import type { DiscountRuleVersionModel } from './model'

export const discountRules: QueryResolvers['discountRules'] = (_parent, _args, { reference, today }) =>
  reference.rules.filter(({ payTo }) => payTo === null || payTo >= today)

export const discountRuleVersions: QueryResolvers['discountRuleVersions'] = (_parent, _args, context) => versionsOf(context)

export const discountRuleVersion: QueryResolvers['discountRuleVersion'] = async (_parent, { rule, version }, context) =>
  (await versionsOf(context)).find(({ row }) => row.id === rule && row.version === version) ?? null

async function versionsOf({ queries, today }: Context): Promise<DiscountRuleVersionModel[]> {
  const rows = await queries.discountRules.versions()
  const book = ruleBook(effectiveVersions(rows).map(({ rule }) => rule))
  return rows.map((row) => {
    const { approvedBy, approvedAt, lastDay } = row
    const held = book.find(({ id, version }) => id === row.id && version === row.version)
    const rule = held ?? versionOf({ ...row, ruleId: row.id }, row.version, row.courtTypes)
    const never = lastDay !== null && lastDay < row.payFrom ? 'WITHDRAWN' : 'ENDED'
    return { rule, state: held ? approvedState(held, today) : never, approvedPayTo: row.payTo, row, approvedBy, approvedAt }
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
