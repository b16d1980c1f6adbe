import { keepForm, keptForm } from '@/app/_server/form-cookie'
import { type MessagePageName, type Problem, problemOf, type TypedMessage, typedMessage } from './typed-message'

const TYPED = 'message'
const SENT = 'sent'
/** One at a time, unlike shorter forms: all cookies together must fit into the head of a request. What other tabs show stays on their screens. */
const TABS = 1
/** Bytes of all fields together that fit into one cookie. */
const BYTES = 2_500
const MAX_LENGTH = 1000

/** What a page for messages shows instead of an empty form. */
export type KeptMessage = { kind: 'sent'; reference: string } | { kind: 'typed'; typed: TypedMessage; problems: Problem[]; at: string }

/** Keeps the number of a message that arrived; returns the id that stands for it in an address. */
export function keepReference(page: MessagePageName, reference: string): Promise<string> {
  return keepForm(SENT, { page, reference })
}

/** Keeps a message that could not be sent, and why; of a text that no cookie holds its beginning, which is then one of the problems. */
export function keepTyped(page: MessagePageName, typed: TypedMessage, problems: readonly Problem[], now: Date): Promise<string> {
  const saved = (text: string) => {
    const result = text === typed.text ? problems : [...problems, 'CUT']
    return { page, ...typed, text, problems: result.join(' '), at: now.toISOString() }
  }
  let characters = [...typed.text].slice(0, MAX_LENGTH)
  while (Buffer.byteLength(JSON.stringify(saved(characters.join('')))) > BYTES) characters = characters.slice(0, -20)
  return keepForm(TYPED, saved(characters.join('')), TABS)
}

/** What was kept for this page, or null: expired, another browser's, another page's, or no id of ours. */
export async function keptMessage(page: MessagePageName, id: string): Promise<KeptMessage | null> {
  const content = (await keptForm(SENT, id)) ?? (await keptForm(TYPED, id))
  if (content?.page !== page) return null
  if (content.reference) return { kind: 'sent', reference: content.reference }
  const problems = (content.problems ?? '').split(' ').flatMap((code) => problemOf(code) ?? [])
  return { kind: 'typed', typed: typedMessage((field) => content[field]), problems, at: content.at ?? new Date().toISOString() }
}
