import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { payeeLinks } from '@/db/schema/payouts'
import { PAYEE_LINK_DAYS } from '@/domain/cases/case-work'
import { type CaseRequest, requestIn } from '@/services/cases/case-requests'
import { type CaseRefusal, type CaseStep, done, type HeldCase, onCase, refused } from '@/services/cases/case-step'
import { recordEvent } from '@/services/cases/record-step'
import { randomLetters } from '@/services/platform/random-reference'
import { livingItem } from './payout-items'

const TOKEN_LETTERS = 26

export type MadePayeeLink =
  | { readonly ok: true; readonly token: string; readonly expiresAt: Date }
  | { readonly ok: false; readonly reason: CaseRefusal }

/**
 * A link by which whoever paid names an account for a refund that is asked for or approved: once, for 14 days. It ends the one before. Refused while a
 * file for the bank has the refund. The token is not kept, only its hash.
 */
export async function makePayeeLink(db: Db, step: CaseStep): Promise<MadePayeeLink> {
  const token = randomLetters(TOKEN_LETTERS)
  const expiresAt = new Date(step.now.getTime() + PAYEE_LINK_DAYS * 24 * 3_600_000)
  const outcome = await onCase(db, step, 'ASK_ACCOUNT', async (tx, held) => {
    const request = await refundUnderWay(tx, held)
    if (!request) return refused('CASE_STATE')
    if (await livingItem(tx, request.id)) return refused('CASE_IN_PAYOUT_FILE')
    const isLiving = and(eq(payeeLinks.requestId, request.id), isNull(payeeLinks.usedAt), isNull(payeeLinks.endedAt))
    await tx.update(payeeLinks).set({ endedAt: step.now }).where(isLiving)
    await tx
      .insert(payeeLinks)
      .values({ requestId: request.id, tokenHash: payeeTokenHash(token), madeBy: step.actor, madeAt: step.now, expiresAt })
    await recordEvent(tx, held, step, 'LINK_MADE', { details: { requestId: request.id } })
    return done
  })
  return outcome.ok ? { ok: true, token, expiresAt } : outcome
}

/** The refund of a held case that is asked for or approved. */
export async function refundUnderWay(tx: Tx, held: HeldCase): Promise<CaseRequest | null> {
  return (await requestIn(tx, held, 'REQUESTED', 'REFUND')) ?? (await requestIn(tx, held, 'APPROVED', 'REFUND'))
}

/** 126 random bits need no slow hash. Typed spaces, hyphens and small letters are the same token. */
export function payeeTokenHash(token: string): string {
  return createHash('sha256')
    .update(token.toUpperCase().replace(/[^0-9A-Z]/g, ''))
    .digest('base64url')
}
