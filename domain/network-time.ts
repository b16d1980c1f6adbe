import { parseCalendarDay } from './calendar-day'

const ZONE = /(?:Z|[+-]\d{2}:\d{2})$/
const SHAPE = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/
const AMMAN_OFFSET_MS = 3 * 3_600_000

/** A time as the bill-payment network writes it; without a zone it is Amman's. Null for anything else, and for days that do not exist. */
export function parseNetworkTime(text: string): Date | null {
  const day = SHAPE.exec(text)?.[1]
  if (!day || parseCalendarDay(day) === null) return null
  const time = new Date(ZONE.test(text) ? text : `${text}+03:00`)
  return Number.isNaN(time.getTime()) ? null : time
}

/** The time in Amman as the network wants it: without a zone, to the second. */
export function networkTime(at: Date): string {
  return new Date(at.getTime() + AMMAN_OFFSET_MS).toISOString().slice(0, 19)
}
