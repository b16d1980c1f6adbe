import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { signedInAs } from '@/graphql/server/viewer'
import { requestApproval } from '@/services/approvals/request-approval'
import { termsProblem } from '@/services/objections/change-terms'

const FIELDS = {
  OBJECTION_TERMS_AUTHORITY: 'authority',
  OBJECTION_TERMS_MOST: 'mostAtOnce',
  OBJECTION_TERMS_DAYS: 'withinDays',
  OBJECTION_TERMS_UNCHANGED: 'authority',
  OBJECTION_ARTICLE: 'reduceArticle',
  APPROVAL_REASON: 'reason',
  APPROVAL_UNDER_WAY: 'authority',
  IDEMPOTENCY_KEY: 'idempotencyKey',
} as const

export const objectionTermsChange: MutationResolvers['objectionTermsChange'] = async (_parent, { input }, context) => {
  const { now, viewer } = context
  const { userName: actor } = await signedInAs(viewer)
  const { authority, mostAtOnce, withinDays, reduceArticle, reason } = input
  const requested = await repeatable(context, 'objectionTermsChange', input, async (tx) => {
    const payload = { authority, mostAtOnce, withinDays: withinDays ?? null, reduceArticle: reduceArticle?.trim() || null }
    const problem = await termsProblem(tx, payload)
    if (problem) return { ok: false, reason: problem }
    const subject = `objection-terms:${authority}`
    const request = await requestApproval(tx, { kind: 'OBJECTION_TERMS', subject, payload, reason }, { actor, now })
    return request.ok ? { ok: true, answer: request.id } : request
  })
  if (!requested.ok) return { approval: null, userErrors: [userError(requested.reason, FIELDS[requested.reason])] }
  return { approval: await approvalModel(Number(requested.answer), context), userErrors: [] }
}
