import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { ledgerEntries, payments } from '@/db/schema/payments'
import { transferNumber } from '@/domain/case-work'
import { subtractFils } from '@/domain/money'
import { moveRequest, requestIn } from './handling/case-requests'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from './handling/case-step'
import { holdPayment } from './handling/held-payment'
import { moveCase, recordEvent } from './handling/record-step'

/** Records that the bank has paid an approved refund out, with its number of the transfer. Only this ends a refund. */
export async function recordPayout(db: Db, step: CaseStep & { readonly transferNumber: string }): Promise<CaseOutcome> {
  const payoutReference = transferNumber(step.transferNumber)
  if (payoutReference === null) return refused('CASE_TRANSFER_NUMBER')
  return onCase(db, step, 'PAY_OUT', async (tx, held) => {
    const request = await requestIn(tx, held, 'APPROVED', 'REFUND')
    if (!request) return refused('CASE_STATE')
    const { id: paymentId } = await holdPayment(tx, held.paymentId ?? 0)
    const { amount } = request
    await moveRequest(tx, request, { state: 'PAID_OUT', payoutReference, paidOutAt: step.now })
    await tx
      .update(payments)
      .set({ paidOut: sql`${payments.paidOut} + ${amount}`, suspense: sql`${payments.suspense} - ${amount}` })
      .where(eq(payments.id, paymentId))
    await tx.insert(ledgerEntries).values({ at: step.now, debit: 'SUSPENSE', credit: 'PAID_OUT', amount, paymentId, caseId: held.id })
    await recordEvent(tx, held, step, 'PAID_OUT', { amount, details: { requestId: request.id, transferNumber: payoutReference } })
    await moveCase(tx, held, { ...step, action: 'PAY_OUT', waiting: subtractFils(held.waiting, amount) })
    return done
  })
}
