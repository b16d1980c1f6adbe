import { createHash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { payments } from '@/db/schema/payments'
import type { ReportedPayment } from '@/domain/payments/reported-payment'
import { ZERO_FILS } from '@/domain/values/money'

type Payment = typeof payments.$inferInsert

/** A payment as a message of the network tells it, without its payer. */
export type PaymentNotice = ReportedPayment &
  Pick<Payment, 'transactionId' | 'rawHash' | 'currency' | 'amountText' | 'source'> &
  Partial<Pick<Payment, 'bankTransactionId' | 'bankCode' | 'channel' | 'method' | 'statementDay' | 'messageId'>>

/** What must be the same in every report of one transaction: number, amount, currency and process date. */
export function contentHashOf({ number, amountText, paid, currency, processedAt }: PaymentNotice): string {
  const content = [number, paid ?? amountText, currency, processedAt.toISOString()]
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url')
}

/** A clock that was set back must not put a payment into a day whose totals are closed. */
function receivedAt(now: Date): SQL {
  const afterLastClosing = sql`(select (max(day) + 1)::timestamp at time zone 'Asia/Amman' from day_closings)`
  return sql`greatest(${now.toISOString()}::timestamptz, ${afterLastClosing})`
}

/** Takes the transaction's key, all its money in suspense for now; null when a report of it was recorded before. */
export async function insertPayment(tx: Tx, notice: PaymentNotice, now: Date): Promise<number | null> {
  const { number, paid, forAnotherService: _, ...kept } = notice
  const [row] = await tx
    .insert(payments)
    .values({
      ...kept,
      paid,
      reportedNumber: number,
      contentHash: contentHashOf(notice),
      settled: ZERO_FILS,
      suspense: paid ?? ZERO_FILS,
      receivedAt: receivedAt(now),
    })
    .onConflictDoNothing({ target: payments.transactionId })
    .returning({ id: payments.id })
  return row?.id ?? null
}
