import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { signedInAs } from '@/graphql/server/viewer'
import { requestApproval } from '@/services/approvals/request-approval'
import { feedProblem } from '@/services/feeds/change-feed'

const FIELDS = {
  FEED_UNKNOWN: 'authority',
  FEED_UNCHANGED: 'authority',
  FEED_HOURS: 'staleAfterHours',
  FEED_INITIAL_LOAD: 'initialLoadUntil',
  APPROVAL_REASON: 'reason',
  APPROVAL_UNDER_WAY: 'authority',
  IDEMPOTENCY_KEY: 'idempotencyKey',
} as const

export const feedChange: MutationResolvers['feedChange'] = async (_parent, { input }, context) => {
  const { now, viewer } = context
  const { userName: actor } = await signedInAs(viewer)
  const { authority, acceptsUndated, staleAfterHours, initialLoadUntil, reason } = input
  const asked = await repeatable(context, 'feedChange', input, async (tx) => {
    const freshness = { acceptsUndated: acceptsUndated ?? undefined, staleAfterHours: staleAfterHours ?? undefined }
    const payload = { authority, ...freshness, initialLoadUntil }
    const problem = await feedProblem(tx, payload, now)
    if (problem) return { ok: false, reason: problem }
    const request = await requestApproval(tx, { kind: 'FEED_CHANGE', subject: `feed:${authority}`, payload, reason }, { actor, now })
    return request.ok ? { ok: true, answer: request.id } : request
  })
  if (!asked.ok) return { approval: null, userErrors: [userError(asked.reason, FIELDS[asked.reason])] }
  return { approval: await approvalModel(Number(asked.answer), context), userErrors: [] }
}
