import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { ledgerEntries, payments } from '@/db/schema/payments'
import { addFils, subtractFils } from '@/domain/values/money'
import { type CaseRequest, moveRequest } from '@/services/cases/case-requests'
import type { CaseStep, HeldCase } from '@/services/cases/case-step'
import { holdPayment } from '@/services/cases/held-payment'
import { moveCase, recordEvent } from '@/services/cases/record-step'

type By = Pick<CaseStep, 'actor' | 'now'>

/** An approved refund of a held case is paid out: out of suspense, with the bank's number of the transfer. */
export async function payOut(tx: Tx, held: HeldCase, request: CaseRequest, by: By & { readonly payoutReference: string }): Promise<void> {
  const { id: paymentId } = await holdPayment(tx, held.paymentId ?? 0)
  const { amount } = request
  await moveRequest(tx, request, { state: 'PAID_OUT', payoutReference: by.payoutReference, paidOutAt: by.now })
  await tx
    .update(payments)
    .set({ paidOut: sql`${payments.paidOut} + ${amount}`, suspense: sql`${payments.suspense} - ${amount}` })
    .where(eq(payments.id, paymentId))
  await tx.insert(ledgerEntries).values({ at: by.now, debit: 'SUSPENSE', credit: 'PAID_OUT', amount, paymentId, caseId: held.id })
  await recordEvent(tx, held, by, 'PAID_OUT', { amount, details: { requestId: request.id, transferNumber: by.payoutReference } })
  await moveCase(tx, held, { ...by, action: 'PAY_OUT', waiting: subtractFils(held.waiting, amount) })
}

/** A refund of a held case that was paid out came back: into suspense, and the case is open again. */
export async function takeReturned(tx: Tx, held: HeldCase, request: CaseRequest, by: By & { readonly note: string }): Promise<void> {
  const { id: paymentId } = await holdPayment(tx, held.paymentId ?? 0)
  const { amount } = request
  await moveRequest(tx, request, { state: 'RETURNED', returnedAt: by.now })
  await tx
    .update(payments)
    .set({ paidOut: sql`${payments.paidOut} - ${amount}`, suspense: sql`${payments.suspense} + ${amount}` })
    .where(eq(payments.id, paymentId))
  await tx.insert(ledgerEntries).values({ at: by.now, debit: 'PAID_OUT', credit: 'SUSPENSE', amount, paymentId, caseId: held.id })
  await recordEvent(tx, held, by, 'RETURNED', { amount, note: by.note, details: { requestId: request.id } })
  await moveCase(tx, held, { ...by, action: 'RETURN', waiting: addFils(held.waiting, amount) })
}
