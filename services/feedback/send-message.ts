import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { messages } from '@/db/schema/feedback'
import { lengthOf, MESSAGE_MOST, messageContact, messageText } from '@/domain/feedback/message'
import { isIdempotencyKey, scopedKey } from '@/services/platform/idempotency'
import { randomReference } from '@/services/platform/random-reference'

type NewMessage = typeof messages.$inferInsert

export type MessageRequest = Pick<NewMessage, 'kind' | 'language'> & {
  /** As typed. */
  readonly text: string
  readonly contact: string
  readonly rating: number | null
  /** Who sends it: each caller has keys of their own. */
  readonly caller: string
  readonly idempotencyKey: string
  readonly now: Date
}

export type MessageProblem = 'TEXT_REQUIRED' | 'TEXT_TOO_LONG' | 'RATING_REQUIRED' | 'CONTACT_INVALID' | 'IDEMPOTENCY_KEY'

export type MessageOutcome = { ok: true; reference: string } | { ok: false; problems: readonly MessageProblem[] }

const ATTEMPTS = 20

/**
 * Takes a message once, however often it is sent by the same caller under its key; the same key with other content is refused. Everything that is wrong is told
 * together. Resolves with the reference that the sender is told.
 */
export async function sendMessage(db: Db, request: MessageRequest): Promise<MessageOutcome> {
  const { kind, language, caller, idempotencyKey, now } = request
  const body = messageText(request.text)
  const contact = messageContact(request.contact)
  const rating = kind === 'SURVEY' ? request.rating : null
  const problems = problemsOf(request, body, contact)
  if (problems.length > 0) return { ok: false, problems }
  const content = { kind, rating, body, contact: contact || null }
  const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('base64url')
  return db.transaction((tx) =>
    record(tx, { ...content, contentHash, language, requestKey: scopedKey(caller, idempotencyKey), sentAt: now }),
  )
}

function problemsOf({ kind, rating, idempotencyKey }: MessageRequest, body: string, contact: string | null): MessageProblem[] {
  const isRated = rating !== null && Number.isInteger(rating) && rating >= 1 && rating <= 5
  const found: [boolean, MessageProblem][] = [
    [kind === 'SURVEY' && !isRated, 'RATING_REQUIRED'],
    [kind !== 'SURVEY' && body === '', 'TEXT_REQUIRED'],
    [lengthOf(body) > MESSAGE_MOST.text, 'TEXT_TOO_LONG'],
    [contact === null, 'CONTACT_INVALID'],
    [!isIdempotencyKey(idempotencyKey), 'IDEMPOTENCY_KEY'],
  ]
  return found.flatMap(([is, problem]) => (is ? [problem] : []))
}

/** The unique key is written before anybody looks: of two that come at once, one waits for the other and then finds its row. */
async function record(tx: Tx, message: Omit<NewMessage, 'reference'>): Promise<MessageOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const reference = randomReference('M')
    const inserted = await tx
      .insert(messages)
      .values({ ...message, reference })
      .onConflictDoNothing()
      .returning({ id: messages.id })
    if (inserted.length > 0) return { ok: true, reference }
    const [earlier] = await tx.select().from(messages).where(eq(messages.requestKey, message.requestKey))
    if (!earlier) continue
    return earlier.contentHash === message.contentHash
      ? { ok: true, reference: earlier.reference }
      : { ok: false, problems: ['IDEMPOTENCY_KEY'] }
  }
  throw new Error(`No free message reference in ${ATTEMPTS} draws`)
}
