import { addDays, startOfDayInAmman } from '@/domain/values/calendar-day'
import { rowId } from '@/domain/values/row-id'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { rotateApiKey } from '@/services/partners/rotate-api-key'
import { agencyManager, ownApplication, refusedBecause } from './agency-manager'

const FIELDS = {
  APPLICATION_UNKNOWN: 'apiKey',
  KEY_ENDED: 'apiKey',
  KEYS_TOO_MANY: 'apiKey',
  SCOPES: 'apiKey',
  ADDRESSES: 'apiKey',
  EXPIRY: 'expiresOn',
  APPROVAL_REASON: 'apiKey',
  APPROVAL_UNDER_WAY: 'apiKey',
  IDEMPOTENCY_KEY: 'idempotencyKey',
} as const

export const apiKeyRotate: MutationResolvers['apiKeyRotate'] = async (_parent, { input }, context) => {
  const { db, now, queries } = context
  const { actor } = await agencyManager(context)
  const nothing = { apiKey: null, secret: null }
  const id = rowId(input.apiKey)
  const old = id === null ? null : await queries.apiKeys.key(id)
  if (!old || !(await ownApplication(String(old.applicationId), context)))
    return { ...nothing, ...refusedBecause('APPLICATION_UNKNOWN', 'apiKey') }
  const expiresAt = startOfDayInAmman(addDays(input.expiresOn, 1))
  const made = await rotateApiKey(db, { id: old.id, expiresAt, requestKey: input.idempotencyKey, actor, now })
  if (!made.ok) return { ...nothing, ...refusedBecause(made.reason, FIELDS[made.reason]) }
  return { apiKey: await queries.apiKeys.key(made.id), secret: made.secret, userErrors: [] }
}
