import { createHash } from 'node:crypto'
import { and, eq, lt } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { answeredMutations } from '@/db/schema/answered-mutations'
import { isIdempotencyKey } from './idempotency'

/** One request to change something. `subject`: who asks. `content`: what must be the same when it is asked again. */
export type Repeatable = {
  readonly subject: string
  readonly idempotencyKey: string
  readonly mutation: string
  readonly content: unknown
  readonly now: Date
}

/** What a change comes to: an answer that JSON can hold, or a refusal, which changes nothing. */
type Outcome = { readonly ok: true; readonly answer: unknown } | { readonly ok: false }

const RETENTION_MS = 7 * 24 * 3_600_000

/** A refusal leaves nothing behind, its key included: the same may be tried again. */
class Refused<Refusal> extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused')
  }
}

/**
 * Runs a change once for each key, and gives the same answer to the same request again, for seven days. The key is written first, in the transaction of the
 * change: of requests that come at one moment one runs and the others wait for its answer. Resolves with the reason `IDEMPOTENCY_KEY` for a key that is none or
 * was used for something else.
 */
export async function answerOnce<Result extends Outcome>(
  db: Db,
  request: Repeatable,
  run: (tx: Db) => Promise<Result>,
): Promise<Result | { readonly ok: false; readonly reason: 'IDEMPOTENCY_KEY' }> {
  const { subject, idempotencyKey, mutation, content, now } = request
  if (!isIdempotencyKey(idempotencyKey)) return { ok: false, reason: 'IDEMPOTENCY_KEY' }
  const contentHash = createHash('sha256')
    .update(JSON.stringify([mutation, content]))
    .digest('base64url')
  const key = and(eq(answeredMutations.subject, subject), eq(answeredMutations.idempotencyKey, idempotencyKey))
  try {
    return await db.transaction(async (tx) => {
      const taken = await tx
        .insert(answeredMutations)
        .values({ subject, idempotencyKey, mutation, contentHash, answeredAt: now })
        .onConflictDoNothing()
        .returning({ subject: answeredMutations.subject })
      if (taken.length === 0) {
        const [known] = await tx.select().from(answeredMutations).where(key)
        if (known?.contentHash !== contentHash) return { ok: false, reason: 'IDEMPOTENCY_KEY' }
        return { ok: true, answer: known.answer } as Result
      }
      const result = await run(tx as unknown as Db)
      if (!result.ok) throw new Refused(result)
      await tx.update(answeredMutations).set({ answer: result.answer }).where(key)
      return result
    })
  } catch (error) {
    if (error instanceof Refused) return error.refusal as Result
    throw error
  }
}

/** Forgets answers that nobody asks for again. */
export async function forgetOldAnswers(tx: Tx, now: Date): Promise<void> {
  await tx.delete(answeredMutations).where(lt(answeredMutations.answeredAt, new Date(now.getTime() - RETENTION_MS)))
}
