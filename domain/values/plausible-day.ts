import { type CalendarDay, calendarDay } from './calendar-day'

/** Before it nothing of a living holder can lie; a day of the Hijri calendar does. */
const EARLIEST = calendarDay('1950-01-01')
const FARTHEST_YEARS = 50

export type ImplausibleDay = 'TOO_EARLY' | 'FUTURE' | 'TOO_FAR'

/** Why a day cannot be that of an offence; null when it can. */
export function implausibleOffence(day: CalendarDay, today: CalendarDay): ImplausibleDay | null {
  if (day < EARLIEST) return 'TOO_EARLY'
  return day > today ? 'FUTURE' : null
}

/** Why a day cannot be that on which a licence expires; null when it can. */
export function implausibleExpiry(day: CalendarDay, today: CalendarDay): ImplausibleDay | null {
  if (day < EARLIEST) return 'TOO_EARLY'
  const farthest = `${Number(today.slice(0, 4)) + FARTHEST_YEARS}${today.slice(4)}`
  return day > farthest ? 'TOO_FAR' : null
}
