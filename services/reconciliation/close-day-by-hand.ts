import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { closeDay } from './close-day'

export type DayRefusal = 'DAY_NOT_OVER' | 'DAY_WITHOUT_PAYMENTS'

type Closed = { readonly ok: true; readonly answer: CalendarDay } | { readonly ok: false; readonly reason: DayRefusal }

/** Closes a day when somebody says so, as the job would: see `closeDay`. Refused for a day that is not over, and for one before the first payment. */
export async function closeDayByHand(
  db: Db,
  closing: { readonly day: CalendarDay; readonly now: Date; readonly actor: string },
): Promise<Closed> {
  const [first] = await db.execute<{ yes: boolean }>(sql`
    select coalesce(${closing.day}::date >= (min(received_at) at time zone 'Asia/Amman')::date, false) as yes from payments`)
  const { outcome } = first?.yes ? await closeDay(db, closing) : { outcome: 'NONE' as const }
  if (outcome === 'NONE') return { ok: false, reason: 'DAY_WITHOUT_PAYMENTS' }
  return outcome === 'NOT_OVER' ? { ok: false, reason: 'DAY_NOT_OVER' } : { ok: true, answer: closing.day }
}
