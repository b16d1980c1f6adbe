import { isUnavailable } from '@/db/client/unavailable'
import { limitMessages } from '@/graphql/admission/look-up-limits'
import type { MutationResolvers, ResolversTypes, UserErrorCode } from '@/graphql/generated/resolvers'
import { callerOf } from '@/graphql/lib/repeatable'
import { messageErrorTexts } from '@/graphql/lib/texts'
import { type MessageProblem, sendMessage } from '@/services/feedback/send-message'

type Payload = Awaited<ResolversTypes['MessageSendPayload']>
type Code = keyof typeof messageErrorTexts & UserErrorCode

const REFUSALS: Record<MessageProblem, { code: Code; field: string }> = {
  TEXT_REQUIRED: { code: 'MESSAGE_TEXT_REQUIRED', field: 'text' },
  TEXT_TOO_LONG: { code: 'MESSAGE_TEXT_TOO_LONG', field: 'text' },
  RATING_REQUIRED: { code: 'MESSAGE_RATING_REQUIRED', field: 'rating' },
  CONTACT_INVALID: { code: 'MESSAGE_CONTACT_INVALID', field: 'contact' },
  IDEMPOTENCY_KEY: { code: 'IDEMPOTENCY_KEY', field: 'idempotencyKey' },
}

export const messageSend: MutationResolvers['messageSend'] = async (_parent, { input }, context) => {
  const { db, now, limited } = context
  await limitMessages(limited)
  const { kind, rating = null, text = '', contact = '', idempotencyKey } = input
  const language = input.language === 'AR' ? 'ar' : 'en'
  try {
    const caller = await callerOf(context)
    const outcome = await sendMessage(db, { kind, language, rating, text, contact, caller, idempotencyKey, now })
    return outcome.ok ? { reference: outcome.reference, userErrors: [] } : refused(outcome.problems.map((problem) => REFUSALS[problem]))
  } catch (error) {
    if (isUnavailable(error)) return refused([{ code: 'SOURCE_UNAVAILABLE', field: null }])
    throw error
  }
}

function refused(problems: { code: Code; field: string | null }[]): Payload {
  const userErrors = problems.map(({ code, field }) => ({
    __typename: 'InputRefusal' as const,
    code,
    message: messageErrorTexts[code],
    field: field ? ['input', field] : null,
  }))
  return { reference: null, userErrors }
}
