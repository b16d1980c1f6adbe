import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { contactConfirmations } from '@/db/schema/contacts'
import { CODE_TRIES, CONFIRMED_MINUTES } from '@/domain/contacts/contact'
import { parseOneTimeCode } from '@/domain/values/reference-code'
import { codeHash, confirmationHash, isSameHash } from './confirmation-hashes'

type TypedCode = { readonly token: string; readonly code: string; readonly now: Date; readonly sealKey: string }

/**
 * Whether a typed code is the one that was sent; then the contact is confirmed. Every try counts, and after five, ten minutes
 * or the first success the code holds no more. A wrong, late or unknown one gets the same answer.
 */
export async function confirmContact(tx: Db | Tx, { token, code, now, sealKey }: TypedCode): Promise<boolean> {
  const tokenHash = confirmationHash(token, sealKey)
  const isOpen = and(
    eq(contactConfirmations.tokenHash, tokenHash),
    isNull(contactConfirmations.confirmedAt),
    gt(contactConfirmations.expiresAt, now),
    lt(contactConfirmations.tries, CODE_TRIES),
  )
  const [tried] = await tx
    .update(contactConfirmations)
    .set({ tries: sql`${contactConfirmations.tries} + 1` })
    .where(isOpen)
    .returning({ codeHash: contactConfirmations.codeHash })
  const typed = codeHash(token, parseOneTimeCode(code) ?? '', sealKey)
  if (!tried || !isSameHash(tried.codeHash, typed)) return false
  const expiresAt = new Date(now.getTime() + CONFIRMED_MINUTES * 60_000)
  await tx.update(contactConfirmations).set({ confirmedAt: now, expiresAt }).where(eq(contactConfirmations.tokenHash, tokenHash))
  return true
}
