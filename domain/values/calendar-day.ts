import { ammanOffsetMs } from './amman-offset'
import { civilOfDayNumber, dayNumberOfCivil, daysInMonth } from './civil-day'

declare const dayBrand: unique symbol

/** A day in Asia/Amman as 'YYYY-MM-DD' (years 0001 to 9999): compare two with `<`. Made only by the functions of this file. */
export type CalendarDay = string & { readonly [dayBrand]: true }

const MS_PER_DAY = 86_400_000
const MS_PER_HOUR = 3_600_000

/** The text as a day. RangeError unless it is a real day written as 'YYYY-MM-DD'. */
export function calendarDay(text: string): CalendarDay {
  const day = parseCalendarDay(text)
  if (day === null) throw new RangeError(`Not a calendar day: ${text}`)
  return day
}

/** The text as a day, or null unless it is a real day written as 'YYYY-MM-DD' in Latin digits. */
export function parseCalendarDay(text: string): CalendarDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts && calendarDayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** The day of these three numbers (month 1–12), or null when there is no such day. */
export function calendarDayOf(year: number, month: number, day: number): CalendarDay | null {
  if (![year, month, day].every(Number.isInteger)) return null
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return written(year, month, day)
}

/** The day it is in Amman at this instant. RangeError for an invalid date. */
export function dayInAmman(instant: Date): CalendarDay {
  const time = instant.getTime()
  return dayOfNumber(Math.floor((time + ammanOffsetMs(time)) / MS_PER_DAY))
}

/** The first instant of the day in Amman: 21:00 UTC of the day before, in winters up to 2022 an hour later. */
export function startOfDayInAmman(day: CalendarDay): Date {
  const midnight = dayNumberOf(day) * MS_PER_DAY
  const inSummer = new Date(midnight - 3 * MS_PER_HOUR)
  return dayInAmman(inSummer) === day ? inSummer : new Date(midnight - 2 * MS_PER_HOUR)
}

/** The instant of a time in Amman as browsers write it ('YYYY-MM-DDTHH:MM'); null for anything else. */
export function instantInAmman(text: string): Date | null {
  const [, day = '', hours, minutes] = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::\d{2})?$/.exec(text) ?? []
  const start = parseCalendarDay(day)
  return start && instantOfClock(dayNumberOf(start) * MS_PER_DAY + (Number(hours) * 60 + Number(minutes)) * 60_000)
}

/** The instant at which clocks in Amman show this; it is given as if it were UTC. */
export function instantOfClock(clock: number): Date {
  const inSummer = clock - 3 * MS_PER_HOUR
  return new Date(clock - ammanOffsetMs(inSummer))
}

/** The day `n` days later (earlier when negative). RangeError outside the years 0001 to 9999. */
export function addDays(day: CalendarDay, n: number): CalendarDay {
  return dayOfNumber(dayNumberOf(day) + n)
}

/** The first day of the month that is so many months later (earlier when negative). RangeError outside the years 0001 to 9999. */
export function startOfMonth(day: CalendarDay, months = 0): CalendarDay {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return dayOfNumber(dayNumberOfCivil(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1))
}

/** Days from the one to the other: 1 from a day to the next, negative backwards. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumberOf(to) - dayNumberOf(from)
}

/** Days since 1970-01-01, for arithmetic over many days. */
export function dayNumberOf(day: CalendarDay): number {
  return dayNumberOfCivil(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
}

/** The day that is so many days after 1970-01-01. RangeError outside the years 0001 to 9999. */
export function dayOfNumber(dayNumber: number): CalendarDay {
  const { year, month, day } = civilOfDayNumber(dayNumber)
  if (!Number.isInteger(dayNumber) || year < 1 || year > 9999) throw new RangeError(`Not the number of a calendar day: ${dayNumber}`)
  return written(year, month, day)
}

function written(year: number, month: number, day: number): CalendarDay {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as CalendarDay
}
