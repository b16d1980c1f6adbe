import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { auditLog } from '@/db/schema/audit'
import { payoutFiles } from '@/db/schema/payouts'
import { openedText } from '../sealed-text'

type Download = {
  readonly reference: string
  readonly format: 'xml' | 'csv'
  readonly actor: string
  readonly now: Date
  readonly sealKey: string
}

/** The content of a file for the bank, byte by byte as it was made; null where there is none, or NEXTAUTH_SECRET has changed since. Who takes it is in the audit log first. */
export async function readPayoutFile(db: Db, { reference, format, actor, now, sealKey }: Download): Promise<string | null> {
  const [file] = await db.select().from(payoutFiles).where(eq(payoutFiles.reference, reference))
  const content = file && openedText(format === 'xml' ? file.sealedXml : file.sealedCsv, sealKey, `payout file ${reference}`)
  if (!content) return null
  await db
    .insert(auditLog)
    .values({ at: now, actor, action: 'payout.downloaded', subject: `payout:${reference}`, details: { reference, format } })
  return content
}
