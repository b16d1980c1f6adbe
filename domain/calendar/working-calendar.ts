import { addDays, type CalendarDay, dayNumberOf } from '@/domain/values/calendar-day'

/** Days off beside Fridays and Saturdays. */
export type Holidays = ReadonlySet<CalendarDay>

/** Thursday 1 January 1970 is day 0, so Fridays leave 1 and Saturdays 2. */
const WEEKEND = [1, 2]

export function isWorkingDay(day: CalendarDay, holidays: Holidays): boolean {
  return !WEEKEND.includes(((dayNumberOf(day) % 7) + 7) % 7) && !holidays.has(day)
}

/** The day itself where it is a working day, else the next one that is. */
export function workingDayFrom(day: CalendarDay, holidays: Holidays): CalendarDay {
  let next = day
  while (!isWorkingDay(next, holidays)) next = addDays(next, 1)
  return next
}

/** The last day of a deadline of so many days after `from`: one that would end on a day off ends on the next working day. */
export function deadlineAfter(from: CalendarDay, days: number, holidays: Holidays): CalendarDay {
  return workingDayFrom(addDays(from, days), holidays)
}

/** Hours in which hearings fall, in Amman: from the first to before the last. */
export const WORKING_HOURS = { from: 8, until: 15 } as const

/** Characters of the name of a day off. */
export const MAX_HOLIDAY_NAME = 100
