import { votedPages } from '@/domain/feedback/voted-page'
import { limitMessages } from '@/graphql/admission/look-up-limits'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { votePage } from '@/services/feedback/vote-page'

export const pageVote: MutationResolvers['pageVote'] = async (_parent, { input }, context) => {
  const { now, limited } = context
  const page = votedPages.find((known) => known === input.page)
  if (!page) return { counted: false, userErrors: [] }
  await limitMessages(limited)
  const voted = await repeatable(context, 'pageVote', input, async (tx) => {
    await votePage(tx, { page, isUseful: input.useful, now })
    return { ok: true as const, answer: page }
  })
  return voted.ok ? { counted: true, userErrors: [] } : { counted: false, userErrors: [userError(voted.reason, 'idempotencyKey')] }
}
