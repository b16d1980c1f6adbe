import { ANSWER_MOST, lengthOf, messageText } from '@/domain/feedback/message'
import { parseReference } from '@/domain/values/reference-code'
import type { MutationResolvers, UserErrorCode } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import type { Context } from '@/graphql/server/context'
import { answerMessage, takeMessage } from '@/services/feedback/answer-message'

const FIELDS: Partial<Record<UserErrorCode, string>> = {
  MESSAGE_CLOSED: 'reference',
  MESSAGE_ANSWER: 'text',
  IDEMPOTENCY_KEY: 'idempotencyKey',
}

export const messageTake: MutationResolvers['messageTake'] = async (_parent, { input }, context) => {
  const { now } = context
  const step = { reference: referenceOf(input.reference), actor: await actorOf(context), now }
  const taken = await repeatable(context, 'messageTake', input, (tx) => takeMessage(tx, step))
  return taken.ok ? messagePayload(step.reference, context) : refused(taken.reason)
}

export const messageAnswer: MutationResolvers['messageAnswer'] = async (_parent, { input }, context) => {
  const { now, sealKey } = context
  const text = messageText(input.text)
  if (text === '' || lengthOf(text) > ANSWER_MOST) return refused('MESSAGE_ANSWER')
  const step = { reference: referenceOf(input.reference), actor: await actorOf(context), now }
  const answered = await repeatable(context, 'messageAnswer', input, (tx) => answerMessage(tx, { ...step, text, sealKey }))
  return answered.ok ? messagePayload(step.reference, context) : refused(answered.reason)
}

function referenceOf(typed: string): string {
  return parseReference('M', typed) ?? ''
}

async function actorOf({ viewer }: Context): Promise<string> {
  const asker = await viewer()
  if (asker.kind !== 'ACCOUNT') throw new Error('Somebody without an account was let through')
  return asker.userName
}

async function messagePayload(reference: string, { queries }: Context) {
  return { message: await queries.messages.byReference(reference), userErrors: [] }
}

function refused(code: UserErrorCode) {
  return { message: null, userErrors: [userError(code, FIELDS[code] ?? null)] }
}
