import { ammanOffsetMs } from './amman-offset'
import { type CalendarDay, dayInAmman, instantOfClock, parseCalendarDay } from './calendar-day'

const ZONE = /(?:Z|[+-]\d{2}:\d{2})$/
const SHAPE = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/

/** A time as the bill-payment network and banks write it; without a zone it is Amman's. Null for anything else, and for days that do not exist. */
export function parseNetworkTime(text: string): Date | null {
  const day = SHAPE.exec(text)?.[1]
  if (!day || parseCalendarDay(day) === null) return null
  const isZoned = ZONE.test(text)
  const time = new Date(isZoned ? text : `${text}Z`)
  if (Number.isNaN(time.getTime())) return null
  return isZoned ? time : instantOfClock(time.getTime())
}

/** The day in Amman that a day or a time of the network means: a day with a zone is the day that is written, a time the day that it was in Amman. */
export function parseNetworkDay(text: string): CalendarDay | null {
  const day = parseCalendarDay(text.replace(/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/, '$1'))
  const time = day ? null : parseNetworkTime(text)
  return time ? dayInAmman(time) : day
}

/** The time in Amman as the network wants it: without a zone, to the second. */
export function networkTime(at: Date): string {
  return new Date(at.getTime() + ammanOffsetMs(at.getTime())).toISOString().slice(0, 19)
}
