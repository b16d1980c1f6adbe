import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { type ActionOutcome, outcomeOf } from '@/app/[locale]/staff/_server/action-outcome'
import { graphql } from '@/graphql/generated/client'

const MessageTake = graphql(`
  mutation MessageTake($input: MessageTakeInput!) {
    messageTake(input: $input) { userErrors { code field message { ar en } } }
  }
`)

const MessageAnswer = graphql(`
  mutation MessageAnswer($input: MessageAnswerInput!) {
    messageAnswer(input: $input) { userErrors { code field message { ar en } } }
  }
`)

/** What of a refused form is typed again by nobody. */
export const KEPT_FIELDS = ['reference', 'text'] as const

/** Does one thing with a letter; undefined for what is no such thing. */
export function runMessageAction(act: string, field: FormField): Promise<ActionOutcome> | undefined {
  const step = { reference: field('reference'), idempotencyKey: field('key') }
  if (act === 'take') return take(step)
  return act === 'answer' ? answer({ ...step, text: field('text') }) : undefined
}

async function take(input: { reference: string; idempotencyKey: string }): Promise<ActionOutcome> {
  return outcomeOf(await ask(MessageTake, { input }), (data) => data.messageTake)
}

async function answer(input: { reference: string; idempotencyKey: string; text: string }): Promise<ActionOutcome> {
  return outcomeOf(await ask(MessageAnswer, { input }), (data) => data.messageAnswer)
}
