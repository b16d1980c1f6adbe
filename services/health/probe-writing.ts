import { getTableName, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { licenses } from '@/db/schema/licenses'
import { networkMessages } from '@/db/schema/network-messages'
import { billQuotes, ledgerEntries, paymentCases, paymentLines, payments, receipts } from '@/db/schema/payments'
import { paymentReferences } from '@/db/schema/references'
import { violations } from '@/db/schema/violations'
import { writeProbes } from '@/db/schema/write-probes'

/** Tables that a bill or a reported payment is written to. */
const TABLES = [
  networkMessages,
  billQuotes,
  payments,
  receipts,
  paymentLines,
  paymentCases,
  ledgerEntries,
  paymentReferences,
  licenses,
  violations,
  auditLog,
]

/**
 * Writes as a payment would: takes the locks of its tables and commits a row. Resolves with the database's time; rejects where
 * a payment could not be recorded (a standby that only reads, a full disk, a locked table).
 */
export function probeWriting(db: Db): Promise<Date> {
  const tables = TABLES.map((table) => `"${getTableName(table)}"`).join(', ')
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local lock_timeout = '1s'`)
    await tx.execute(sql.raw(`lock table ${tables} in row exclusive mode`))
    const [row] = await tx
      .insert(writeProbes)
      .values({ id: 1, writtenAt: sql`clock_timestamp()` })
      .onConflictDoUpdate({ target: writeProbes.id, set: { writtenAt: sql`excluded.written_at` } })
      .returning({ writtenAt: writeProbes.writtenAt })
    if (!row) throw new Error('No probe was written')
    return row.writtenAt
  })
}
