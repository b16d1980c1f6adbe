import { rowId } from '@/domain/values/row-id'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { createApplication } from '@/services/partners/create-agency'
import { agencyManager, nameOf, refusedBecause } from './agency-manager'

export const applicationCreate: MutationResolvers['applicationCreate'] = async (_parent, { input }, context) => {
  const { now, queries } = context
  const { actor, agencyId, isOver } = await agencyManager(context)
  const chosen = input.agency == null ? agencyId : rowId(input.agency)
  const name = nameOf(input.name, 80)
  if (!name) return { application: null, ...refusedBecause('AGENCY_NAME', 'name') }
  if (!chosen || !isOver(chosen) || !(await queries.apiKeys.agency(chosen)))
    return { application: null, ...refusedBecause('APPLICATION_UNKNOWN', 'agency') }
  const made = await repeatable(context, 'applicationCreate', input, async (tx) => {
    const application = await createApplication(tx, { agencyId: chosen, name }, { actor, now })
    return application.ok ? { ok: true as const, answer: application.id } : application
  })
  if (!made.ok) return { application: null, ...refusedBecause(made.reason, made.reason === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : 'name') }
  return { application: await queries.apiKeys.application(Number(made.answer)), userErrors: [] }
}
