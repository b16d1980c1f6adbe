import type { LicenseLookup, MutationResolvers, UserErrorCode } from '@/graphql/generated/resolvers'
import { idOf } from '@/graphql/lib/id'
import { repeatable } from '@/graphql/lib/repeatable'
import { type UserError, userError } from '@/graphql/lib/user-error'
import { verifyLicense } from '@/graphql/licenses/verify-license'
import type { Context } from '@/graphql/server/context'
import { endSubscription } from '@/services/subscriptions/end-subscription'
import { startSubscription } from '@/services/subscriptions/start-subscription'
import { subscriptionOf } from '@/services/subscriptions/stop-token'

const FIELDS = {
  SUBSCRIPTION_CONTACT: 'confirmation',
  SUBSCRIPTION_UNKNOWN: 'subscription',
  IDEMPOTENCY_KEY: 'idempotencyKey',
} as const satisfies Partial<Record<UserErrorCode, string>>

const refused = (error: UserError) => ({ subscriptions: null, userErrors: [error] })

const refusedBy = (code: keyof typeof FIELDS | 'SUBSCRIPTIONS_TOO_MANY') =>
  refused(userError(code, code === 'SUBSCRIPTIONS_TOO_MANY' ? null : FIELDS[code]))

/** The licence, for whoever has its card: staff who may look licences up without it subscribe nobody. */
async function provenLicense(lookup: LicenseLookup, context: Context) {
  if (!lookup.expiresOn) return userError('SUBSCRIPTION_PROOF', 'lookup')
  return verifyLicense(lookup, context)
}

const done = async (licenseId: number, { queries }: Context) => ({
  subscriptions: await queries.subscriptions.ofLicense(licenseId),
  userErrors: [],
})

export const subscriptionMutations = {
  noticeSubscriptionStart: async (_parent, { input }, context) => {
    const license = await provenLicense(input.lookup, context)
    if ('code' in license) return refused(license)
    const { now, sealKey } = context
    const starting = { licenseId: license.id, confirmation: input.confirmation, now, sealKey }
    const started = await repeatable(
      context,
      'noticeSubscriptionStart',
      input,
      (tx) => startSubscription(tx, starting),
      `license ${license.id}`,
    )
    return started.ok ? done(license.id, context) : refusedBy(started.reason)
  },

  noticeSubscriptionEnd: async (_parent, { input }, context) => {
    const license = await provenLicense(input.lookup, context)
    if ('code' in license) return refused(license)
    const ending = { end: 'ENDED', actor: 'citizen', now: context.now, licenseId: license.id } as const
    const ended = await repeatable(
      context,
      'noticeSubscriptionEnd',
      input,
      async (tx) =>
        (await endSubscription(tx, idOf(input.subscription), ending))
          ? { ok: true as const, answer: true }
          : { ok: false as const, reason: 'SUBSCRIPTION_UNKNOWN' as const },
      `license ${license.id}`,
    )
    return ended.ok ? done(license.id, context) : refusedBy(ended.reason)
  },

  noticeSubscriptionStop: async (_parent, { input }, { db, now, sealKey }) => {
    const id = subscriptionOf(input.token, sealKey)
    if (id === null) return { stopped: false, userErrors: [userError('SUBSCRIPTION_UNKNOWN', 'token')] }
    await endSubscription(db, id, { end: 'STOPPED', actor: 'citizen', now })
    return { stopped: true, userErrors: [] }
  },
} satisfies MutationResolvers
