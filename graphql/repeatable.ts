import type { Db } from '@/db/client'
import { answerOnce } from '@/services/answer-once'
import type { Context } from './context'
import type { Viewer } from './viewer'

type Outcome = { readonly ok: true; readonly answer: unknown } | { readonly ok: false }

/** Runs a mutation once for each idempotency key of whoever asks; see `answerOnce`. */
export async function repeatable<Input extends { readonly idempotencyKey: string }, Result extends Outcome>(
  { db, now, viewer }: Context,
  mutation: string,
  { idempotencyKey, ...content }: Input,
  run: (tx: Db) => Promise<Result>,
) {
  const subject = subjectOf(await viewer())
  return answerOnce(db, { subject, idempotencyKey, mutation, content, now }, run)
}

/** Whoever may ask for the answer again: an account, or any key of an application. */
function subjectOf(asker: Viewer): string {
  if (asker.kind === 'PARTNER') return `application:${asker.applicationId}`
  return asker.kind === 'ACCOUNT' ? `account:${asker.id}` : 'guests'
}
