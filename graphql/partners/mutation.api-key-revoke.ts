import { rowId } from '@/domain/values/row-id'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { revokeApiKey } from '@/services/partners/revoke-api-key'
import { agencyManager, ownApplication, refusedBecause } from './agency-manager'

export const apiKeyRevoke: MutationResolvers['apiKeyRevoke'] = async (_parent, { input }, context) => {
  const { now, queries } = context
  const { actor } = await agencyManager(context)
  const id = rowId(input.apiKey)
  const key = id === null ? null : await queries.apiKeys.key(id)
  if (!key || !(await ownApplication(String(key.applicationId), context)))
    return { apiKey: null, ...refusedBecause('APPLICATION_UNKNOWN', 'apiKey') }
  const ended = await repeatable(context, 'apiKeyRevoke', input, async (tx) => {
    await revokeApiKey(tx, { id: key.id, actor, now })
    return { ok: true, answer: key.id } as const
  })
  if (!ended.ok) return { apiKey: null, ...refusedBecause(ended.reason, 'idempotencyKey') }
  return { apiKey: await queries.apiKeys.key(key.id), userErrors: [] }
}
