import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { payments } from '@/db/schema/payments'

export type HeldPayment = typeof payments.$inferSelect

/** The payment of a case, locked. Throws when it does not exist: the case's foreign key says that it does. */
export async function holdPayment(tx: Tx, paymentId: number): Promise<HeldPayment> {
  const [payment] = await tx.select().from(payments).where(eq(payments.id, paymentId)).for('no key update')
  if (!payment) throw new Error(`No payment ${paymentId}`)
  return payment
}
