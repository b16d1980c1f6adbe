import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { payoutItems } from '@/db/schema/payouts'
import { openedText } from '@/services/platform/sealed-text'
import { holdFile } from './payout-items'

type Download = {
  readonly reference: string
  readonly format: 'xml' | 'csv'
  readonly actor: string
  readonly now: Date
  readonly sealKey: string
}

/**
 * The content of a file for the bank, byte by byte as it was made; null where there is none, it was cancelled, or NEXTAUTH_SECRET has changed since. Who takes
 * it is in the audit log first.
 */
export function readPayoutFile(db: Db, { reference, format, actor, now, sealKey }: Download): Promise<string | null> {
  return db.transaction(async (tx) => {
    const file = await holdFile(tx, reference)
    const content = file && openedText(format === 'xml' ? file.sealedXml : file.sealedCsv, sealKey, `payout file ${reference}`)
    if (!content || (await isCancelled(tx, file.id))) return null
    await tx
      .insert(auditLog)
      .values({ at: now, actor, action: 'payout.downloaded', subject: `payout:${reference}`, details: { reference, format } })
    return content
  })
}

async function isCancelled(tx: Tx, fileId: number): Promise<boolean> {
  const isDead = and(eq(payoutItems.fileId, fileId), eq(payoutItems.state, 'CANCELLED'))
  return (await tx.select({ id: payoutItems.id }).from(payoutItems).where(isDead).limit(1)).length > 0
}
