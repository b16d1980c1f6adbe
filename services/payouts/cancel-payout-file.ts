import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { payoutItems } from '@/db/schema/payouts'
import { recordEvent } from '@/services/cases/record-step'
import { holdFile } from './payout-items'
import { type FileOutcome, heldItems } from './record-file-outcome'

type Cancelling = { readonly reference: string; readonly actor: string; readonly now: Date }

/**
 * Cancels a file for the bank that nobody has taken: its refunds are ready for another file. What nobody has taken is at no bank, so one person may; of one
 * that was taken it is recorded what the bank did with it, by somebody else.
 */
export function cancelPayoutFile(db: Db, { reference, actor, now }: Cancelling): Promise<FileOutcome> {
  return db.transaction(async (tx) => {
    const file = await holdFile(tx, reference)
    if (!file) return { ok: false, reason: 'PAYOUT_FILE_UNKNOWN' }
    if (await wasTaken(tx, reference)) return { ok: false, reason: 'PAYOUT_TAKEN' }
    const placed = await heldItems(tx, file.id)
    if (placed.some(({ item }) => item.state !== 'FILED')) return { ok: false, reason: 'PAYOUT_ITEM_STATE' }
    await tx.update(payoutItems).set({ state: 'CANCELLED' }).where(eq(payoutItems.fileId, file.id))
    for (const { item, held } of placed)
      await recordEvent(tx, held, { actor, now }, 'UNFILED', {
        amount: item.amount,
        details: { file: reference, requestId: item.requestId },
      })
    await tx.insert(auditLog).values({ at: now, actor, action: 'payout.cancelled', subject: `payout:${reference}`, details: { reference } })
    return { ok: true, refunds: placed.length }
  })
}

async function wasTaken(tx: Tx, reference: string): Promise<boolean> {
  const isTaking = and(eq(auditLog.subject, `payout:${reference}`), eq(auditLog.action, 'payout.downloaded'))
  return (await tx.select({ id: auditLog.id }).from(auditLog).where(isTaking).limit(1)).length > 0
}
