import { eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { caseRequests } from '@/db/schema/cases'
import { paymentCases } from '@/db/schema/payments'
import { payeeAccounts, payeeLinks } from '@/db/schema/payouts'
import { maskedIban } from '@/domain/values/iban'
import type { CaseRequest } from '@/services/cases/case-requests'
import { holdCase } from '@/services/cases/case-step'
import { recordEvent } from '@/services/cases/record-step'
import { isStaffAddress } from '../accounts/sessions'
import { PAYER, payeeTokenHash, refundUnderWay } from './payee-link'
import { endAccount, livingItem } from './payout-items'
import { type Payee, sealedPayee } from './sealed-payee'

export type GivenAccount = Payee & { readonly token: string; readonly sealKey: string; readonly now: Date; readonly address: string | null }

export type AccountTaken =
  | { readonly ok: true; readonly caseReference: string; readonly masked: string }
  | { readonly ok: false; readonly reason: PayeeLinkRefusal }

export type PayeeLinkRefusal =
  | 'REFUND_LINK_STAFF'
  | 'REFUND_LINK_UNKNOWN'
  | 'REFUND_LINK_USED'
  | 'REFUND_LINK_EXPIRED'
  | 'REFUND_LINK_ENDED'

/** Keeps the account that whoever paid names by a link, once: of several that do so at one moment, one succeeds. IBAN and holder have been checked. */
export function givePayeeAccount(db: Db, { token, iban, holder, latin, sealKey, now, address }: GivenAccount): Promise<AccountTaken> {
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
    const sealed = sealedPayee({ iban, holder, latin }, sealKey, request.id)
    const fromStaff = await isStaffAddress(tx, address, now)
    await tx.insert(payeeAccounts).values({ requestId: request.id, sealed, masked, givenAt: now, givenFrom: address, fromStaff })
    await recordEvent(tx, held, { actor: PAYER, now }, 'ACCOUNT_GIVEN', { details: { requestId: request.id, address, fromStaff } })
    return { ok: true, caseReference: held.reference, masked }
  })
}

/** Somebody of the staff who opens a payee's link is refused, and it is in the audit log. */
export async function refuseStaffAtLink(db: Db, { token, ...who }: StaffAtLink): Promise<AccountTaken> {
  const reference = await caseOfLink(db, payeeTokenHash(token))
  if (reference === null) return refused('REFUND_LINK_UNKNOWN')
  await noteStaffAtRefund(db, { reference, ...who })
  return refused('REFUND_LINK_STAFF')
}

/** Writes into the audit log that somebody of the staff tried to act as the payee of a refund. */
export async function noteStaffAtRefund(db: Db, { reference, actor, now, address }: StaffAtRefund): Promise<void> {
  const details = { reference, address }
  await db.insert(auditLog).values({ at: now, actor, action: 'case.account_refused', subject: `case:${reference}`, details })
}

type StaffAtRefund = Omit<StaffAtLink, 'token'> & { readonly reference: string }

type StaffAtLink = Pick<GivenAccount, 'token' | 'now' | 'address'> & { readonly actor: string }

type Link = typeof payeeLinks.$inferSelect

/** Why no account can be named by a link any more; null where one can. */
async function whyEnded(tx: Tx, link: Link, request: CaseRequest | null, now: Date): Promise<PayeeLinkRefusal | null> {
  if (link.usedAt) return 'REFUND_LINK_USED'
  if (link.endedAt || request?.id !== link.requestId || (await livingItem(tx, request.id))) return 'REFUND_LINK_ENDED'
  return link.expiresAt <= now ? 'REFUND_LINK_EXPIRED' : null
}

async function caseOfLink(tx: Db | Tx, tokenHash: string): Promise<string | null> {
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
