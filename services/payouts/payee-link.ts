import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { payeeLinks } from '@/db/schema/payouts'
import { PAYEE_LINK_DAYS } from '@/domain/cases/case-work'
import { type CaseRequest, refundSubject, requestIn } from '@/services/cases/case-requests'
import type { HeldCase } from '@/services/cases/case-step'
import { withdrawNotices } from '@/services/notices/withdraw-notices'
import { randomLetters } from '@/services/platform/random-reference'

const TOKEN_LETTERS = 26

/** Who made the link of a payee that came in on the site. */
export const PAYER = 'payer'

type NewLink = { readonly requestId: number; readonly madeBy: string; readonly now: Date }

/** A link by which whoever paid names an account for a refund: once, for 14 days. It ends the one before, and takes back a message with it. */
export async function newPayeeLink(
  tx: Tx,
  { requestId, madeBy, now }: NewLink,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const token = randomLetters(TOKEN_LETTERS)
  const expiresAt = new Date(now.getTime() + PAYEE_LINK_DAYS * 24 * 3_600_000)
  await endPayeeLinks(tx, requestId, now)
  await tx.insert(payeeLinks).values({ requestId, tokenHash: payeeTokenHash(token), madeBy, madeAt: now, expiresAt })
  return { token, expiresAt }
}

/** Ends a link that was not used; a message with it that waits is not sent. */
export async function endPayeeLinks(tx: Tx, requestId: number, now: Date): Promise<void> {
  const isLiving = and(eq(payeeLinks.requestId, requestId), isNull(payeeLinks.usedAt), isNull(payeeLinks.endedAt))
  await tx.update(payeeLinks).set({ endedAt: now }).where(isLiving)
  await withdrawNotices(tx, refundSubject(requestId), now, ['REFUND_LINK'])
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
