import { and, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { caseRequests } from '@/db/schema/case-work'
import { ledgerEntries, payments } from '@/db/schema/payments'
import { addFils } from '@/domain/money'
import { caseNote } from './handling/case-note'
import { type CaseRequest, moveRequest } from './handling/case-requests'
import { type CaseOutcome, type CaseStep, done, type HeldCase, onCase, refused } from './handling/case-step'
import { holdPayment } from './handling/held-payment'
import { moveCase, recordEvent } from './handling/record-step'

/** `requestId`: the refund that came back. `note`: what the bank says. */
export type ReturnedMoney = CaseStep & { readonly requestId: string; readonly note: string }

/**
 * Records that the bank has sent a refund back: the money waits again, and a closed case is open again. It puts no violation under review again: that
 * ended when the refund was approved, and whoever paid has been told so.
 */
export async function recordReturned(db: Db, step: ReturnedMoney): Promise<CaseOutcome> {
  const note = caseNote(step.note, { optional: true })
  if (!note.ok) return note
  return onCase(db, step, 'RETURN', async (tx, held) => {
    const request = await paidOut(tx, held, step.requestId)
    if (!request) return refused('CASE_REQUEST_UNKNOWN')
    const { id: paymentId } = await holdPayment(tx, held.paymentId ?? 0)
    const { amount } = request
    await moveRequest(tx, request, { state: 'RETURNED', returnedAt: step.now })
    await tx
      .update(payments)
      .set({ paidOut: sql`${payments.paidOut} - ${amount}`, suspense: sql`${payments.suspense} + ${amount}` })
      .where(eq(payments.id, paymentId))
    await tx.insert(ledgerEntries).values({ at: step.now, debit: 'PAID_OUT', credit: 'SUSPENSE', amount, paymentId, caseId: held.id })
    await recordEvent(tx, held, step, 'RETURNED', { amount, note: note.text, details: { requestId: request.id } })
    await moveCase(tx, held, { ...step, action: 'RETURN', waiting: addFils(held.waiting, amount) })
    return done
  })
}

async function paidOut(tx: Tx, held: HeldCase, requestId: string): Promise<CaseRequest | null> {
  if (!/^\d{1,15}$/.test(requestId)) return null
  const isIt = and(eq(caseRequests.id, Number(requestId)), eq(caseRequests.caseId, held.id), eq(caseRequests.state, 'PAID_OUT'))
  const [request] = await tx.select().from(caseRequests).where(isIt)
  return request ?? null
}
