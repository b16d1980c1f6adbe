import { rowId } from '@/domain/row-id'
import { revokeApiKey } from '@/services/agencies/revoke-api-key'
import { agencyManager, ownApplication, refusedBecause } from '../../agency-manager'
import type { MutationResolvers } from '../../generated/resolvers'
import { repeatable } from '../../repeatable'

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
