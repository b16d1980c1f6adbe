import type { CalendarDay } from '@/domain/values/calendar-day'

/** How old an offence is, by the months since that of the offence. */
export const offenceAges = ['MONTHS_0_1', 'MONTHS_2_3', 'MONTHS_4_6', 'MONTHS_7_12', 'MONTHS_13_24', 'OLDER'] as const

export type OffenceAge = (typeof offenceAges)[number]

const LAST_MONTHS = [1, 3, 6, 12, 24]

/** The age of an offence of a month, as any day of that month. One of a later month is as young as can be. */
export function offenceAge(today: CalendarDay, month: CalendarDay): OffenceAge {
  const months = monthNumber(today) - monthNumber(month)
  const index = LAST_MONTHS.findIndex((last) => months <= last)
  return offenceAges[index < 0 ? LAST_MONTHS.length : index] ?? 'OLDER'
}

/** The first days of the last `count` months, the earliest first, that of `today` the last. */
export function lastMonths(today: CalendarDay, count: number): CalendarDay[] {
  const last = monthNumber(today)
  return Array.from({ length: count }, (_, index) => firstDay(last - count + 1 + index))
}

function monthNumber(day: CalendarDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function firstDay(month: number): CalendarDay {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01` as CalendarDay
}
