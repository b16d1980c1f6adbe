import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { suspendApplication } from '@/services/partners/suspend-application'
import { agencyManager, ownApplication, refusedBecause } from './agency-manager'

export const applicationSuspend: MutationResolvers['applicationSuspend'] = async (_parent, { input }, context) => {
  const { now, queries } = context
  const { actor } = await agencyManager(context)
  const application = await ownApplication(input.application, context)
  if (!application) return { application: null, ...refusedBecause('APPLICATION_UNKNOWN', 'application') }
  const changed = await repeatable(context, 'applicationSuspend', input, async (tx) => {
    await suspendApplication(tx, { applicationId: application.id, isSuspended: input.isSuspended, actor, now })
    return { ok: true, answer: application.id } as const
  })
  if (!changed.ok) return { application: null, ...refusedBecause(changed.reason, 'idempotencyKey') }
  return { application: await queries.apiKeys.application(application.id), userErrors: [] }
}
