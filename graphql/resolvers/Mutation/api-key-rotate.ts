import { addDays, startOfDayInAmman } from '@/domain/calendar-day'
import { rowId } from '@/domain/row-id'
import { rotateApiKey } from '@/services/agencies/rotate-api-key'
import { agencyManager, ownApplication, refusedBecause } from '../../agency-manager'
import type { MutationResolvers } from '../../generated/resolvers'

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
