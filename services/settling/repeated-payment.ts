import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { paymentCases, payments } from '@/db/schema/payments'
import { ZERO_FILS } from '@/domain/money'
import { type CaseReason, heldReasons } from '@/domain/reported-payment'
import type { SettledPayment } from '../settle-payment'
import { contentHashOf, type PaymentNotice } from './insert-payment'
import { openCase } from './open-case'

/** What the first report of this transaction became; other content is a case, opened once for each content, and changes nothing else. */
export async function repeatedPayment(tx: Tx, notice: PaymentNotice, now: Date): Promise<SettledPayment> {
  const [first] = await tx.select().from(payments).where(eq(payments.transactionId, notice.transactionId))
  if (!first) throw new Error(`Transaction ${notice.transactionId} is neither new nor known`)
  const contentHash = contentHashOf(notice)
  if (first.contentHash !== contentHash) {
    await openCase(tx, { paymentId: first.id, reason: 'CONFLICT', amount: ZERO_FILS, contentHash, now })
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
