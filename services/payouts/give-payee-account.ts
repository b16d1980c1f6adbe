import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { caseRequests } from '@/db/schema/case-work'
import { paymentCases } from '@/db/schema/payments'
import { payeeAccounts, payeeLinks } from '@/db/schema/payouts'
import { maskedIban } from '@/domain/iban'
import type { CaseRequest } from '../handling/case-requests'
import { holdCase } from '../handling/case-step'
import { recordEvent } from '../handling/record-step'
import { payeeTokenHash, refundUnderWay } from './payee-link'
import { endAccount, livingItem } from './payout-items'
import { type Payee, sealedPayee } from './sealed-payee'

export type GivenAccount = Payee & { readonly token: string; readonly sealKey: string; readonly now: Date }

export type AccountTaken =
  | { readonly ok: true; readonly caseReference: string; readonly masked: string }
  | { readonly ok: false; readonly reason: PayeeLinkRefusal }

export type PayeeLinkRefusal = 'REFUND_LINK_UNKNOWN' | 'REFUND_LINK_USED' | 'REFUND_LINK_EXPIRED' | 'REFUND_LINK_ENDED'

/** Keeps the account that whoever paid names by a link, once: of several that do so at one moment, one succeeds. IBAN and holder have been checked. */
export function givePayeeAccount(db: Db, { token, iban, holder, sealKey, now }: GivenAccount): Promise<AccountTaken> {
  const tokenHash = payeeTokenHash(token)
  return db.transaction(async (tx) => {
    const reference = await caseOfLink(tx, tokenHash)
    const held = reference === null ? null : await holdCase(tx, reference)
    const [link] = await tx.select().from(payeeLinks).where(eq(payeeLinks.tokenHash, tokenHash))
    if (!held || !link) return refused('REFUND_LINK_UNKNOWN')
    const request = await refundUnderWay(tx, held)
    const ended = await whyEnded(tx, link, request, now)
    if (ended || !request) return refused(ended ?? 'REFUND_LINK_ENDED')
    await endAccount(tx, request.id, now)
    await tx.update(payeeLinks).set({ usedAt: now }).where(eq(payeeLinks.id, link.id))
    const masked = maskedIban(iban)
    const sealed = sealedPayee({ iban, holder }, sealKey, request.id)
    await tx.insert(payeeAccounts).values({ requestId: request.id, sealed, masked, givenAt: now })
    await recordEvent(tx, held, { actor: 'payer', now }, 'ACCOUNT_GIVEN', { details: { requestId: request.id } })
    return { ok: true, caseReference: held.reference, masked }
  })
}

type Link = typeof payeeLinks.$inferSelect

/** Why no account can be named by a link any more; null where one can. */
async function whyEnded(tx: Tx, link: Link, request: CaseRequest | null, now: Date): Promise<PayeeLinkRefusal | null> {
  if (link.usedAt) return 'REFUND_LINK_USED'
  if (link.endedAt || request?.id !== link.requestId || (await livingItem(tx, request.id))) return 'REFUND_LINK_ENDED'
  return link.expiresAt <= now ? 'REFUND_LINK_EXPIRED' : null
}

async function caseOfLink(tx: Tx, tokenHash: string): Promise<string | null> {
  const [row] = await tx
    .select({ reference: paymentCases.reference })
    .from(payeeLinks)
    .innerJoin(caseRequests, eq(caseRequests.id, payeeLinks.requestId))
    .innerJoin(paymentCases, eq(paymentCases.id, caseRequests.caseId))
    .where(eq(payeeLinks.tokenHash, tokenHash))
  return row?.reference ?? null
}

function refused(reason: PayeeLinkRefusal): AccountTaken {
  return { ok: false, reason }
}
