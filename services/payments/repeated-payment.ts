import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { paymentCases, payments } from '@/db/schema/payments'
import { type CaseReason, heldReasons } from '@/domain/payments/reported-payment'
import { normalPaymentNumber } from '@/domain/references/payment-number'
import { type Fils, ZERO_FILS } from '@/domain/values/money'
import { parseNetworkAmount } from '@/domain/values/network-amount'
import { contentHashOf, type PaymentNotice } from './insert-payment'
import { openCase } from './open-case'

/** What a report has become. The same report again gets the same; one that contradicts an earlier report of its transaction is a `CONFLICT` and moves nothing. */
export type SettledPayment =
  | { readonly outcome: 'RECORDED'; readonly paymentId: number; readonly settled: Fils; readonly reasons: readonly CaseReason[] }
  | { readonly outcome: 'CONFLICT'; readonly paymentId: number }

/** What the first report of this transaction became; other content is a case, opened once for each content, and changes nothing else. */
export async function repeatedPayment(tx: Tx, notice: PaymentNotice, now: Date): Promise<SettledPayment> {
  const first = await firstReport(tx, notice)
  const contentHash = contentHashOf(notice)
  if (first.contentHash !== contentHash && !isSameSpelledOtherwise(first, notice)) {
    // What a file says otherwise is a difference, not a conflict: whoever reads the file opens its case.
    if (notice.source === 'NOTIFICATION')
      await openCase(tx, {
        paymentId: first.id,
        reason: 'CONFLICT',
        amount: ZERO_FILS,
        contentHash,
        now,
        ...(notice.messageId != null && { messageId: notice.messageId }),
      })
    return { outcome: 'CONFLICT', paymentId: first.id }
  }
  const cases = await tx
    .select({ reason: paymentCases.reason })
    .from(paymentCases)
    .where(and(eq(paymentCases.paymentId, first.id), inArray(paymentCases.reason, heldReasons)))
    .orderBy(paymentCases.id)
  const reasons = cases.map(({ reason }) => reason as CaseReason)
  return { outcome: 'RECORDED', paymentId: first.id, settled: first.settled, reasons }
}

/** The payment as it was reported first. */
async function firstReport(tx: Tx, notice: PaymentNotice): Promise<typeof payments.$inferSelect> {
  const ofTransaction = eq(payments.transactionId, notice.transactionId)
  const [first] = await tx.select().from(payments).where(ofTransaction)
  if (!first) throw new Error('A transaction is neither new nor known')
  if (!awaitsReport(first) || notice.source === 'FILE') return first
  const [held] = await tx.select().from(payments).where(ofTransaction).for('update')
  if (!held || !awaitsReport(held) || !saysTheSame(held, notice)) return held ?? first
  const { bankTransactionId, bankCode, channel, method, messageId } = notice
  const told = { contentHash: contentHashOf(notice), bankTransactionId, bankCode, channel, method, messageId }
  const [completed] = await tx.update(payments).set(told).where(ofTransaction).returning()
  return completed ?? held
}

/**
 * Whether a report that was kept as it was spelled, before numbers had one form at this entrance, says the same. Its hash is of the old spelling, and proves the
 * process date.
 */
function isSameSpelledOtherwise(first: typeof payments.$inferSelect, notice: PaymentNotice): boolean {
  const { reportedNumber, amountText, paid, currency, contentHash } = first
  const isItsSpelling = contentHashOf({ ...notice, number: reportedNumber, amountText, paid, currency }) === contentHash
  const amountOf = (one: { paid?: Fils | null; amountText: string }) => one.paid ?? parseNetworkAmount(one.amountText)
  const isSameMoney = amountOf(first) === amountOf(notice) && (currency.trim().toUpperCase() || 'JOD') === notice.currency
  return isItsSpelling && normalPaymentNumber(reportedNumber) === notice.number && isSameMoney
}

/** A payment that was settled from the network's file, before any notification of it: that one tells the time, the bank and the way, which the file did not. */
function awaitsReport({ source, messageId }: typeof payments.$inferSelect): boolean {
  return source === 'FILE' && messageId === null
}

function saysTheSame(first: typeof payments.$inferSelect, notice: PaymentNotice): boolean {
  return first.reportedNumber === notice.number && first.paid === notice.paid && first.currency === notice.currency
}
