import { addDays, startOfDayInAmman } from '@/domain/values/calendar-day'
import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { createPermittedKey } from '@/services/partners/create-api-key'
import { agencyManager, ownApplication, refusedBecause } from './agency-manager'

const FIELDS = {
  APPLICATION_UNKNOWN: 'application',
  KEYS_TOO_MANY: 'application',
  SCOPES: 'scopes',
  ADDRESSES: 'addresses',
  EXPIRY: 'expiresOn',
  APPROVAL_REASON: 'reason',
  APPROVAL_UNDER_WAY: 'application',
  IDEMPOTENCY_KEY: 'idempotencyKey',
} as const

export const apiKeyCreate: MutationResolvers['apiKeyCreate'] = async (_parent, { input }, context) => {
  const { db, now, queries } = context
  const { actor } = await agencyManager(context)
  const nothing = { apiKey: null, secret: null }
  const application = await ownApplication(input.application, context)
  if (!application) return { ...nothing, ...refusedBecause('APPLICATION_UNKNOWN', 'application') }
  const { scopes, addresses = [], idempotencyKey: requestKey } = input
  const expiresAt = startOfDayInAmman(addDays(input.expiresOn, 1))
  const reason = input.reason ?? ''
  const wanted = { applicationId: application.id, scopes, addresses, expiresAt, requestKey, reason, actor, now }
  const made = await createPermittedKey(db, wanted)
  if (!made.ok) return { ...nothing, ...refusedBecause(made.reason, FIELDS[made.reason]) }
  if (made.id === null) return { ...nothing, approval: await approvalModel(made.approval, context), userErrors: [] }
  return { apiKey: await queries.apiKeys.key(made.id), secret: made.secret, userErrors: [] }
}
