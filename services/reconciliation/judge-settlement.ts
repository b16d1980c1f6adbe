import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { paymentCases, payments } from '@/db/schema/payments'
import type { ImportTally } from '@/domain/imports/import-control'
import type { SettlementLine } from '@/domain/reconciliation/settlement-line'
import { addFils, type Fils, ZERO_FILS } from '@/domain/values/money'

const BATCH = 1_000

type Line = Pick<SettlementLine, 'kind' | 'transactionId' | 'amount'>

/** Payments of a file that we have not: they would be settled from it. A transaction that stands there twice counts once. */
export async function unknownPayments(db: Db, lines: AsyncIterable<Line>): Promise<ImportTally> {
  const unknown = new Map<string, Fils>()
  let batch = new Map<string, Fils>()
  const judge = async () => {
    const rows = await db
      .select({ id: payments.transactionId })
      .from(payments)
      .where(inArray(payments.transactionId, [...batch.keys()]))
    for (const { id } of rows) batch.delete(id)
    for (const [id, amount] of batch) if (!unknown.has(id)) unknown.set(id, amount)
    batch = new Map()
  }
  for await (const { kind, transactionId, amount } of lines) {
    if (kind !== 'PAYMENT' || batch.has(transactionId)) continue
    batch.set(transactionId, amount)
    if (batch.size === BATCH) await judge()
  }
  if (batch.size > 0) await judge()
  return { rows: unknown.size, fils: [...unknown.values()].reduce((sum, amount) => addFils(sum, amount), ZERO_FILS) }
}

/** Whether a payment that a file lacked waits for an end: any file that has it would be one. */
export async function hasLackingPayments(db: Db | Tx): Promise<boolean> {
  const isOpen = and(eq(paymentCases.reason, 'FILE_LACKS'), ne(paymentCases.state, 'CLOSED'))
  return (await db.select({ id: paymentCases.id }).from(paymentCases).where(isOpen).limit(1)).length > 0
}
