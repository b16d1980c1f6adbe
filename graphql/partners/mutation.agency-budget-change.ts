import { rowId } from '@/domain/values/row-id'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { changeBudget, isBudget } from '@/services/partners/change-budget'
import { agencyManager } from './agency-manager'

export const agencyBudgetChange: MutationResolvers['agencyBudgetChange'] = async (_parent, { input }, context) => {
  const { now, queries } = context
  const { actor } = await agencyManager(context)
  const id = rowId(input.agency)
  const agency = id === null ? null : await queries.apiKeys.agency(id)
  if (!agency) return { agency: null, userErrors: [userError('AGENCY_UNKNOWN', 'agency')] }
  const { budget } = input
  if (!isBudget(budget)) return { agency, userErrors: [userError('AGENCY_BUDGET_SIZE', 'budget')] }
  const changed = await repeatable(context, 'agencyBudgetChange', input, async (tx) => {
    await changeBudget(tx, { agencyId: agency.id, budget, actor, now })
    return { ok: true, answer: agency.id } as const
  })
  const userErrors = changed.ok ? [] : [userError(changed.reason, 'idempotencyKey')]
  return { agency: await queries.apiKeys.agency(agency.id), userErrors }
}
