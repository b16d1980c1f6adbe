import type { Db } from '@/db/client/client'
import { checkLedger } from '@/db/queries/ledger-checks'
import { ledgerCheckRuns } from '@/db/schema/reconciliation'
import type { CalendarDay } from '@/domain/values/calendar-day'

export type LedgerVerdict = { readonly holds: boolean; readonly failing: readonly { name: string; rows: number; fils: number }[] }

/** Checks the ledger's equations over everything, or over the payments received on `day`, and keeps what was found. */
export async function verifyLedger(db: Db, { day, now }: { readonly day: CalendarDay | null; readonly now: Date }): Promise<LedgerVerdict> {
  const checks = await checkLedger(db, day)
  const failing = checks.filter(({ rows }) => rows > 0)
  await db.insert(ledgerCheckRuns).values({ at: now, day, holds: failing.length === 0, failing })
  return { holds: failing.length === 0, failing }
}
