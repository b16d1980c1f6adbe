import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { licenses } from '@/db/schema/licenses'
import { payments } from '@/db/schema/payments'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'

/** What whoever paid knows: what is printed on the licence that was paid for, or what the bank gave them. */
export type RefundProof =
  | { readonly kind: 'LICENSE'; readonly number: string; readonly expiresOn: CalendarDay }
  | { readonly kind: 'PAYMENT'; readonly transaction: string; readonly amount: Fils; readonly day: CalendarDay }

/** Whether a proof fits a payment. The licence is the one that was paid for, or the one that it was merged into. */
export async function isProved(tx: Tx, paymentId: number | null, proof: RefundProof): Promise<boolean> {
  if (paymentId === null) return false
  return proof.kind === 'LICENSE' ? isOfLicense(tx, paymentId, proof) : isPayment(tx, paymentId, proof)
}

async function isOfLicense(tx: Tx, paymentId: number, { number, expiresOn }: Extract<RefundProof, { kind: 'LICENSE' }>): Promise<boolean> {
  const [row] = await tx
    .select({
      paidFor: sql<string>`(select l.number from licenses l where l.id = ${payments.licenseId})`,
      number: licenses.number,
      expiresOn: licenses.expiresOn,
    })
    .from(payments)
    .innerJoin(licenses, eq(licenses.id, sql`(select coalesce(l.merged_into, l.id) from licenses l where l.id = ${payments.licenseId})`))
    .where(eq(payments.id, paymentId))
  return row !== undefined && (row.paidFor === number || row.number === number) && row.expiresOn === expiresOn
}

async function isPayment(
  tx: Tx,
  paymentId: number,
  { transaction, amount, day }: Extract<RefundProof, { kind: 'PAYMENT' }>,
): Promise<boolean> {
  const [row] = await tx.select().from(payments).where(eq(payments.id, paymentId))
  const known = [row?.transactionId, row?.bankTransactionId].map((one) => one?.toUpperCase())
  return row !== undefined && known.includes(transaction) && row.paid === amount && dayInAmman(row.processedAt) === day
}
