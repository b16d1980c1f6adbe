import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { signedInAs } from '@/graphql/server/viewer'
import { requestApproval } from '@/services/approvals/request-approval'
import { deputyProblem } from '@/services/objections/deputies'

const FIELDS = {
  OBJECTION_TERMS_AUTHORITY: 'authority',
  OBJECTION_DEPUTY_PERSON: 'userName',
  OBJECTION_DEPUTY_DAYS: 'toDay',
  APPROVAL_REASON: 'reason',
  APPROVAL_UNDER_WAY: 'userName',
  IDEMPOTENCY_KEY: 'idempotencyKey',
} as const

export const objectionDeputyName: MutationResolvers['objectionDeputyName'] = async (_parent, { input }, context) => {
  const { now, viewer } = context
  const { userName: actor } = await signedInAs(viewer)
  const { authority, fromDay, toDay, reason } = input
  const requested = await repeatable(context, 'objectionDeputyName', input, async (tx) => {
    const payload = { authority, userName: input.userName.trim(), fromDay, toDay }
    const problem = await deputyProblem(tx, payload, now)
    if (problem) return { ok: false, reason: problem }
    const subject = `objection-deputy:${authority} ${payload.userName}`
    const request = await requestApproval(tx, { kind: 'OBJECTION_DEPUTY', subject, payload, reason }, { actor, now })
    return request.ok ? { ok: true, answer: request.id } : request
  })
  if (!requested.ok) return { approval: null, userErrors: [userError(requested.reason, FIELDS[requested.reason])] }
  return { approval: await approvalModel(Number(requested.answer), context), userErrors: [] }
}
