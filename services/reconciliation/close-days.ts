import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { closeDay, type DayClosing } from './close-day'

/** Closes every day that is over and was not closed yet, from that of the first payment on, in order. Resolves with the closings that it made. */
export async function closeDays(db: Db, { now, actor }: { readonly now: Date; readonly actor: string }): Promise<readonly DayClosing[]> {
  const rows = await db.execute<{ day: string }>(sql`
    select d::date::text as day
    from generate_series(
      (select (min(received_at) at time zone 'Asia/Amman')::date from payments)::timestamp, ${dayInAmman(now)}::date - 1, interval '1 day'
    ) as d
    where not exists (select from day_closings c where c.day = d::date) order by d`)
  const made: DayClosing[] = []
  for (const { day } of rows) {
    const closed = await closeDay(db, { day: calendarDay(day), now, actor })
    if (closed.outcome === 'CLOSED') made.push(closed.closing)
  }
  return made
}
