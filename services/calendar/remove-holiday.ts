import { and, eq, isNull, or } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { holidaysFrom } from '@/db/queries/calendar'
import { auditLog } from '@/db/schema/audit'
import { holidays, objections } from '@/db/schema/objections'
import { workingDayFrom } from '@/domain/calendar/working-calendar'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'

export type HolidayRemovalProblem = 'HOLIDAY_UNKNOWN' | 'HOLIDAY_OVER' | 'HOLIDAY_TOLD'

/**
 * Why a day off cannot be taken away; null where it can. A deadline that this day moved ends on the next working day: while one does that somebody was told,
 * it would be shortened.
 */
export async function removalProblem(tx: Tx, day: CalendarDay, now: Date): Promise<HolidayRemovalProblem | null> {
  if ((await tx.$count(holidays, eq(holidays.day, day))) === 0) return 'HOLIDAY_UNKNOWN'
  if (day < dayInAmman(now)) return 'HOLIDAY_OVER'
  const next = workingDayFrom(day, await holidaysFrom(tx, day))
  const endsThen = and(isNull(objections.finalAt), or(eq(objections.dueOn, next), eq(objections.decideBy, next)))
  return (await tx.$count(objections, endsThen)) > 0 ? 'HOLIDAY_TOLD' : null
}

/** Takes a mistaken day off away, once another person has approved. */
export async function removeHoliday(
  tx: Tx,
  { day }: { readonly day: CalendarDay },
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<HolidayRemovalProblem | null> {
  const problem = await removalProblem(tx, day, now)
  if (problem) return problem
  await tx.delete(holidays).where(eq(holidays.day, day))
  await tx.insert(auditLog).values({ at: now, actor, action: 'holiday.removed', subject: `holiday:${day}`, details: {} })
  return null
}
