import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { licenses } from '@/db/schema/licenses'
import { paymentReferences } from '@/db/schema/payment-references'
import { type Fils, formatJod, subtractFils, ZERO_FILS } from '@/domain/money'
import type { DrawNumbers } from '@/services/draw-payment-numbers'
import { quoteBill } from '@/services/quote-bill'
import { settlePayment } from '@/services/settle-payment'

type Paying = { readonly at: Date; readonly drawNumbers: DrawNumbers; readonly less?: Fils }

/**
 * Pays the open `ALL_DUE` number of a licence, as a bank would: asked for, reported, settled. `less` than it costs settles nothing and becomes a case. Does
 * nothing where nothing is payable.
 */
export async function payAllDue(db: Db, licenseNumber: string, { at, drawNumbers, less = ZERO_FILS }: Paying): Promise<void> {
  const isOpen = and(eq(licenses.number, licenseNumber), eq(paymentReferences.kind, 'ALL_DUE'), eq(paymentReferences.status, 'OPEN'))
  const [open] = await db
    .select({ number: paymentReferences.number })
    .from(paymentReferences)
    .innerJoin(licenses, eq(licenses.id, paymentReferences.licenseId))
    .where(isOpen)
  if (!open) return
  const bill = await quoteBill(db, open.number, at)
  if (bill.kind !== 'PAYABLE') return
  const transactionId = `DEMO-${open.number}`
  const amount = subtractFils(bill.amount, less)
  const paid = { number: open.number, paid: amount, currency: 'JOD', amountText: formatJod(amount), processedAt: at }
  const rawHash = createHash('sha256').update(transactionId).digest('base64url')
  await settlePayment(db, { ...paid, transactionId, rawHash, source: 'NOTIFICATION' }, { now: at, drawNumbers })
}
