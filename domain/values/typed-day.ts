import { type CalendarDay, parseCalendarDay } from './calendar-day'
import { MAX_NUMBER_TEXT_LENGTH, plainText } from './digits'

/** The year comes first: whoever writes `1/8/2026` may mean August or January. */
const WRITTEN = /^(\d{4})[-/. ]*(\d{2})[-/. ]*(\d{2})$/

/** A day as people and machines write it: year first, with any digits, hyphens, slashes, dots or nothing between its parts; null for anything else. */
export function parseTypedDay(text: string): CalendarDay | null {
  const day = parseCalendarDay(text)
  if (day !== null || text.length > MAX_NUMBER_TEXT_LENGTH) return day
  return parseCalendarDay(plainText(text).trim().replace(WRITTEN, '$1-$2-$3'))
}
