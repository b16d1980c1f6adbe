import { createHmac } from 'node:crypto'
import type { Db } from '@/db/client/client'
import type { Context } from '@/graphql/server/context'
import { answerOnce } from '@/services/platform/answer-once'
import { networksOf } from '@/services/platform/client-network'

type Outcome = { readonly ok: true; readonly answer: unknown } | { readonly ok: false }

/** Runs a mutation once for each idempotency key of whoever asks; see `answerOnce`. `proof`: what tells guests apart. */
export async function repeatable<Input extends { readonly idempotencyKey: string }, Result extends Outcome>(
  context: Context,
  mutation: string,
  { idempotencyKey, ...content }: Input,
  run: (tx: Db) => Promise<Result>,
  proof?: string,
) {
  const { db, now } = context
  const subject = await callerOf(context, proof)
  return answerOnce(db, { subject, idempotencyKey, mutation, content, now }, run)
}

/**
 * Whose idempotency keys these are: an agency's, whichever of its keys it brings, an account's, or a guest's. Guests are
 * told apart by what they prove or hold, such as a licence or a link; where that is nothing, by their network. A page
 * draws its keys at random, and its form may be sent again from another network: its guests share one scope.
 */
export async function callerOf({ viewer, isPage, limited: { address }, sealKey }: Context, proof?: string): Promise<string> {
  const asker = await viewer()
  if (asker.kind === 'PARTNER') return `agency:${asker.agencyId}`
  if (asker.kind === 'ACCOUNT') return `account:${asker.id}`
  const known = proof ?? (isPage || address === null ? '' : networksOf(address)[0])
  return `guest:${createHmac('sha256', sealKey).update(`caller ${known}`).digest('base64url')}`
}
