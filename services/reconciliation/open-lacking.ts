import type { Db } from '@/db/client/client'
import { lackingPayments } from '@/db/queries/reconciliation'
import { ZERO_FILS } from '@/domain/values/money'
import { openCase } from '@/services/payments/open-case'

const BATCH = 500

/**
 * Opens a case for each payment of a file's day that the file lacks. Nothing moves: whether the money is taken back is decided by two people. Does nothing
 * while the day is not over in Amman, because then its payments are not all known; the closing of the day comes back to it.
 */
export async function openLacking(db: Db, fileId: number, now: Date): Promise<number> {
  const ids = await lackingPayments(db, fileId, now)
  for (let start = 0; start < ids.length; start += BATCH)
    await db.transaction(async (tx) => {
      for (const paymentId of ids.slice(start, start + BATCH))
        await openCase(tx, { paymentId, reason: 'FILE_LACKS', amount: ZERO_FILS, now })
    })
  return ids.length
}
