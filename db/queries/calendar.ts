import { asc, gte } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import type { Holidays } from '@/domain/calendar/working-calendar'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { holidays } from '../schema/objections'

export type HolidayRow = typeof holidays.$inferSelect

/** The days off from a day on. */
export async function holidaysFrom(db: Db | Tx, day: CalendarDay): Promise<Holidays> {
  const rows = await db.select({ day: holidays.day }).from(holidays).where(gte(holidays.day, day))
  return new Set(rows.map((row) => row.day))
}

/** Every day off that is written down, the earliest first. */
export function allHolidays(db: Db): Promise<HolidayRow[]> {
  return db.select().from(holidays).orderBy(asc(holidays.day))
}
