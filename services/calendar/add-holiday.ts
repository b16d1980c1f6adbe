import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { holidaysFrom } from '@/db/queries/calendar'
import { auditLog } from '@/db/schema/audit'
import { holidays } from '@/db/schema/objections'
import { MAX_HOLIDAY_NAME, workingDayFrom } from '@/domain/calendar/working-calendar'
import { objectionText } from '@/domain/objections/objection-text'
import { addDays, type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'

type NewHoliday = { readonly day: CalendarDay; readonly nameAr: string; readonly nameEn: string }

type HolidayProblem = 'HOLIDAY_NAME' | 'HOLIDAY_DAY' | 'HOLIDAY_KNOWN'

type Added = { readonly ok: true; readonly answer: CalendarDay } | { readonly ok: false; readonly reason: HolidayProblem }

/** Days around today within which a day off can be added: one that was named late, or one of the years to come. */
const DAYS = { back: 60, ahead: 1_100 } as const

/**
 * Adds a day off for good. Deadlines that still run and would end on it move to the next working day: a late addition only lengthens them.
 */
export async function addHoliday(
  tx: Tx,
  { day, ...typed }: NewHoliday,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<Added> {
  const [nameAr, nameEn] = [objectionText(typed.nameAr, MAX_HOLIDAY_NAME), objectionText(typed.nameEn, MAX_HOLIDAY_NAME)]
  if (nameAr === null || nameEn === null) return { ok: false, reason: 'HOLIDAY_NAME' }
  const today = dayInAmman(now)
  if (day < addDays(today, -DAYS.back) || day > addDays(today, DAYS.ahead)) return { ok: false, reason: 'HOLIDAY_DAY' }
  const added = await tx
    .insert(holidays)
    .values({ day, nameAr, nameEn, addedBy: actor, addedAt: now })
    .onConflictDoNothing()
    .returning({ day: holidays.day })
  if (added.length === 0) return { ok: false, reason: 'HOLIDAY_KNOWN' }
  const next = workingDayFrom(day, await holidaysFrom(tx, day))
  await tx.execute(sql`
    update objections set due_on = case when due_on = ${day} then ${next} else due_on end,
      decide_by = case when decide_by = ${day} then ${next} else decide_by end
    where final_at is null and (due_on = ${day} or decide_by = ${day})`)
  await tx.insert(auditLog).values({ at: now, actor, action: 'holiday.added', subject: `holiday:${day}`, details: { nameAr, nameEn } })
  return { ok: true, answer: day }
}
