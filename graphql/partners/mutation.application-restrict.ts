import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { restrictApplication } from '@/services/partners/register-operation'
import { agencyManager, ownApplication, refusedBecause } from './agency-manager'

export const applicationRestrict: MutationResolvers['applicationRestrict'] = async (_parent, { input }, context) => {
  const { now, queries } = context
  const { actor } = await agencyManager(context)
  const application = await ownApplication(input.application, context)
  if (!application) return { application: null, ...refusedBecause('APPLICATION_UNKNOWN', 'application') }
  const changed = await repeatable(context, 'applicationRestrict', input, async (tx) => {
    await restrictApplication(tx, { applicationId: application.id, registeredOnly: input.registeredOnly, actor, now })
    return { ok: true, answer: application.id } as const
  })
  if (!changed.ok) return { application: null, ...refusedBecause(changed.reason, 'idempotencyKey') }
  return { application: await queries.apiKeys.application(application.id), userErrors: [] }
}
