import { isUnavailable } from '@/db/client/unavailable'
import { limitMessages } from '@/graphql/admission/look-up-limits'
import type { MutationResolvers, ResolversTypes, UserErrorCode } from '@/graphql/generated/resolvers'
import { textsOf } from '@/graphql/lib/localized-text'
import { callerOf } from '@/graphql/lib/repeatable'
import { type UserError, userError } from '@/graphql/lib/user-error'
import { type MessageProblem, sendMessage } from '@/services/feedback/send-message'

type Payload = Awaited<ResolversTypes['MessageSendPayload']>

const REFUSALS: Record<MessageProblem, { code: UserErrorCode; field: string }> = {
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
    return outcome.ok
      ? { reference: outcome.reference, userErrors: [] }
      : refused(outcome.problems.map((problem) => userError(REFUSALS[problem].code, REFUSALS[problem].field)))
  } catch (error) {
    if (isUnavailable(error)) return refused([userError('SOURCE_UNAVAILABLE', null, textsOf('errors').MESSAGE_NOT_SENT)])
    throw error
  }
}

function refused(userErrors: UserError[]): Payload {
  return { reference: null, userErrors }
}
