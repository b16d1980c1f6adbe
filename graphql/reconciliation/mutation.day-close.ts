import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { closeDayByHand, type DayRefusal } from '@/services/reconciliation/close-day-by-hand'

export const dayClose: MutationResolvers['dayClose'] = async (_parent, { input }, context) => {
  const viewer = await context.viewer()
  if (viewer.kind !== 'ACCOUNT') throw new Error('The schema lets accounts alone close days')
  const closed = await repeatable(context, 'dayClose', input, (tx) =>
    closeDayByHand(tx, { day: input.day, now: context.now, actor: viewer.userName }),
  )
  if (!closed.ok) return { dayClosing: null, userErrors: [refusedBy(closed.reason)] }
  return { dayClosing: await context.queries.reconciliation.closing(input.day), userErrors: [] }
}

function refusedBy(code: DayRefusal | 'IDEMPOTENCY_KEY') {
  return userError(code, code === 'IDEMPOTENCY_KEY' ? 'idempotencyKey' : 'day')
}
