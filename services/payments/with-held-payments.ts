import { asc, inArray } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { payments } from '@/db/schema/payments'

/** Payments that this transaction has locked. */
export type HeldPayments = ReadonlySet<number>

/** Thrown inside `withHeldPayments` for payments that have to be held before everything else: their transaction begins anew. */
class NotHeld extends Error {
  constructor(readonly paymentIds: readonly number[]) {
    super(`Payments that are not held: ${paymentIds.join(', ')}`)
  }
}

const ATTEMPTS = 8

/**
 * Runs a transaction that may release money of payments. Payments are locked before licences everywhere, and which ones are concerned shows
 * only under the licences' locks: then it runs again with them held first.
 */
export async function withHeldPayments<Result>(db: Db, work: (tx: Tx, held: HeldPayments) => Promise<Result>): Promise<Result> {
  const wanted = new Set<number>()
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(async (tx) => work(tx, await holdPayments(tx, [...wanted])))
    } catch (error) {
      if (!(error instanceof NotHeld) || attempt === ATTEMPTS) throw error
      for (const id of error.paymentIds) wanted.add(id)
    }
  }
}

/** Throws what begins the transaction anew unless all of these are held. */
export function mustBeHeld(held: HeldPayments, paymentIds: readonly number[]): void {
  const lacking = paymentIds.filter((id) => !held.has(id))
  if (lacking.length > 0) throw new NotHeld(lacking)
}

async function holdPayments(tx: Tx, ids: readonly number[]): Promise<HeldPayments> {
  if (ids.length === 0) return new Set()
  const rows = await tx
    .select({ id: payments.id })
    .from(payments)
    .where(inArray(payments.id, [...ids]))
    .orderBy(asc(payments.id))
    .for('no key update')
  return new Set(rows.map(({ id }) => id))
}
