/** The pages on which people write to the service, and what the API calls what they write. */
export const MESSAGE_KINDS = { survey: 'SURVEY', complaint: 'COMPLAINT', suggestion: 'SUGGESTION', contact: 'CONTACT' } as const

export type MessagePageName = keyof typeof MESSAGE_KINDS

/** What can be wrong with a message, or with sending it. */
export const PROBLEMS = {
  MESSAGE_RATING_REQUIRED: 'rating',
  MESSAGE_TEXT_REQUIRED: 'text',
  MESSAGE_TEXT_TOO_LONG: 'text',
  CUT: 'text',
  MESSAGE_CONTACT_INVALID: 'contact',
  IDEMPOTENCY_KEY: null,
  SOURCE_UNAVAILABLE: null,
  RATE_LIMITED: null,
  FAULT: null,
} as const

export type Problem = keyof typeof PROBLEMS

export type MessageField = NonNullable<(typeof PROBLEMS)[Problem]>

/** A message as typed. `key` makes sending it twice one message. */
export type TypedMessage = Record<MessageField, string> & { key: string }

/** Far more than the limit, and little enough to be handed on whole. */
const MAX = 20_000

/** The fields of our form out of `read`; others are dropped, absent ones are empty. */
export function typedMessage(read: (field: keyof TypedMessage) => unknown): TypedMessage {
  const textOf = (field: keyof TypedMessage, most: number) => {
    const value = read(field)
    return typeof value === 'string' ? value.slice(0, most) : ''
  }
  return { text: textOf('text', MAX), contact: textOf('contact', 400), rating: textOf('rating', 8), key: textOf('key', 65) }
}

/** Whether a page of this name takes messages. */
export function isMessagePage(name: unknown): name is MessagePageName {
  return typeof name === 'string' && Object.hasOwn(MESSAGE_KINDS, name)
}

/** A word as a problem of ours, or null. */
export function problemOf(code: string): Problem | null {
  return Object.hasOwn(PROBLEMS, code) ? (code as Problem) : null
}
