import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import { MESSAGE_KINDS, type MessagePageName, type Problem, problemOf, type TypedMessage } from './typed-message'

const MessageSend = graphql(`
  mutation MessageSend($input: MessageSendInput!) {
    messageSend(input: $input) { reference userErrors { code } }
  }
`)

type Sent = { ok: true; reference: string } | { ok: false; problems: Problem[] }

/** Sends what was typed on a page, and tells everything that is wrong with it. */
export async function send(page: MessagePageName, language: 'AR' | 'EN', { rating, text, contact, key }: TypedMessage): Promise<Sent> {
  const number = /^[1-5]$/.test(rating) ? Number(rating) : null
  const input = { kind: MESSAGE_KINDS[page], language, rating: number, text, contact, idempotencyKey: key }
  const result = await ask(MessageSend, { input })
  if (!result.ok) return { ok: false, problems: [problemOf(result.code) ?? 'FAULT'] }
  const { reference, userErrors } = result.data.messageSend
  if (reference) return { ok: true, reference }
  return { ok: false, problems: userErrors.map(({ code }) => problemOf(code) ?? 'FAULT') }
}
