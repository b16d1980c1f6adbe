import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { licenses } from '@/db/schema/licenses'
import { paymentReferences } from '@/db/schema/references'
import { addFils, type Fils, formatJod, subtractFils, ZERO_FILS } from '@/domain/values/money'
import { quoteBill } from '@/services/payments/quote-bill'
import { settlePayment } from '@/services/payments/settle-payment'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'

type Paying = { readonly at: Date; readonly drawNumbers: DrawNumbers; readonly less?: Fils; readonly more?: Fils; readonly times?: number }

/**
 * Pays the open `ALL_DUE` number of a licence, as a bank would: asked for, reported, settled. `less` than it costs settles nothing and becomes a case, and so
 * does what is `more`, and each of further `times`. Does nothing where nothing is payable.
 */
export async function payAllDue(
  db: Db,
  licenseNumber: string,
  { at, drawNumbers, less = ZERO_FILS, more = ZERO_FILS, times = 1 }: Paying,
): Promise<void> {
  const isOpen = and(eq(licenses.number, licenseNumber), eq(paymentReferences.kind, 'ALL_DUE'), eq(paymentReferences.status, 'OPEN'))
  const [open] = await db
    .select({ number: paymentReferences.number })
    .from(paymentReferences)
    .innerJoin(licenses, eq(licenses.id, paymentReferences.licenseId))
    .where(isOpen)
  if (!open) return
  const bill = await quoteBill(db, open.number, at)
  if (bill.kind !== 'PAYABLE') return
  const amount = addFils(subtractFils(bill.amount, less), more)
  const paid = { number: open.number, paid: amount, currency: 'JOD', amountText: formatJod(amount), processedAt: at }
  for (let time = 1; time <= times; time++) {
    const transactionId = `DEMO-${open.number}${time > 1 ? `-${time}` : ''}`
    const rawHash = createHash('sha256').update(transactionId).digest('base64url')
    await settlePayment(db, { ...paid, transactionId, rawHash, source: 'NOTIFICATION' }, { now: at, drawNumbers })
  }
}
