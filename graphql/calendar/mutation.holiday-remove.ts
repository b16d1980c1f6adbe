import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { signedInAs } from '@/graphql/server/viewer'
import { requestApproval } from '@/services/approvals/request-approval'
import { removalProblem } from '@/services/calendar/remove-holiday'

const FIELDS = {
  HOLIDAY_UNKNOWN: 'day',
  HOLIDAY_OVER: 'day',
  HOLIDAY_TOLD: 'day',
  APPROVAL_REASON: 'reason',
  APPROVAL_UNDER_WAY: 'day',
  IDEMPOTENCY_KEY: 'idempotencyKey',
} as const

export const holidayRemove: MutationResolvers['holidayRemove'] = async (_parent, { input }, context) => {
  const { now, viewer } = context
  const { userName: actor } = await signedInAs(viewer)
  const { day, reason } = input
  const requested = await repeatable(context, 'holidayRemove', input, async (tx) => {
    const problem = await removalProblem(tx, day, now)
    if (problem) return { ok: false, reason: problem }
    const request = await requestApproval(
      tx,
      { kind: 'HOLIDAY_REMOVAL', subject: `holiday:${day}`, payload: { day }, reason },
      { actor, now },
    )
    return request.ok ? { ok: true, answer: request.id } : request
  })
  if (!requested.ok) return { approval: null, userErrors: [userError(requested.reason, FIELDS[requested.reason])] }
  return { approval: await approvalModel(Number(requested.answer), context), userErrors: [] }
}
