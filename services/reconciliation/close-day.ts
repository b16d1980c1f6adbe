import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { lastFileOf } from '@/db/queries/reconciliation'
import { auditLog } from '@/db/schema/audit'
import { dayClosings } from '@/db/schema/reconciliation'
import { addDays, type CalendarDay, startOfDayInAmman } from '@/domain/values/calendar-day'
import { enqueueJob } from '@/services/platform/enqueue-job'
import { openLacking } from './open-lacking'

export type DayClosing = typeof dayClosings.$inferSelect

/** What became of closing a day. A closing never changes: a day that was closed before gets that one again. */
export type ClosedDay =
  | { readonly outcome: 'CLOSED' | 'CLOSED_BEFORE'; readonly closing: DayClosing }
  | { readonly outcome: 'NOT_OVER'; readonly overAt: Date }

type Closing = { readonly day: CalendarDay; readonly now: Date; readonly actor: string }

/** A report that came in the last second of the day has its payment by then. */
const LAST_REPORTS_MS = 60_000

/**
 * Closes a day in Amman that is over: once, with the control totals of the payments that were received on it, as they stand. A payment belongs to the day on which it
 * was received, so none is ever added to a day that is closed. Also opens the cases of what a file that was read during the day lacks, and asks for the check
 * of the day's ledger.
 */
export async function closeDay(db: Db, { day, now, actor }: Closing): Promise<ClosedDay> {
  const overAt = new Date(startOfDayInAmman(addDays(day, 1)).getTime() + LAST_REPORTS_MS)
  if (now < overAt) return { outcome: 'NOT_OVER', overAt }
  const isNew = await db.transaction(async (tx) => {
    const from = startOfDayInAmman(day).toISOString()
    const to = startOfDayInAmman(addDays(day, 1)).toISOString()
    const made = await tx.execute(sql`
      insert into day_closings (day, closed_at, closed_by, payments, reported, settled, suspense, paid_out, reversed, unmatched)
      select ${day}::date, ${now.toISOString()}::timestamptz, ${actor}, count(*), coalesce(sum(paid), 0), coalesce(sum(settled), 0),
        coalesce(sum(suspense), 0), coalesce(sum(paid_out), 0), coalesce(sum(reversed), 0),
        count(*) filter (where currency = 'JOD' and reconciled_at is null and reversed = 0)
      from payments where received_at >= ${from}::timestamptz and received_at < ${to}::timestamptz
      on conflict (day) do nothing returning day`)
    if (made.length === 0) return false
    await tx.insert(auditLog).values({ at: now, actor, action: 'day.closed', subject: `day:${day}`, details: {} })
    await enqueueJob(tx, 'verify-ledger', { day })
    return true
  })
  const file = await lastFileOf(db, day)
  if (file !== null) await openLacking(db, file, now)
  const [closing] = await db.select().from(dayClosings).where(eq(dayClosings.day, day))
  if (!closing) throw new Error(`The day ${day} is neither closed now nor before`)
  return { outcome: isNew ? 'CLOSED' : 'CLOSED_BEFORE', closing }
}
