import { addDays, type CalendarDay, daysBetween } from '@/domain/values/calendar-day'

/** Days, both included. */
export type Days = { readonly from: CalendarDay; readonly to: CalendarDay }

type PeriodName = 'TODAY' | 'DAYS_7' | 'DAYS_30' | 'DAYS_365' | 'CHOSEN'

/** Days to be compared with as many days right before them. */
export type OverviewPeriod = Days & { readonly name: PeriodName; readonly before: Days }

const LENGTHS = [
  ['TODAY', 1],
  ['DAYS_7', 7],
  ['DAYS_30', 30],
  ['DAYS_365', 365],
] as const

/** The longest that may be chosen: five years and the leap days in them. */
const MAX_DAYS = 1_827

/** Today and the last 7, 30 and 365 days, today among them, and the chosen days behind them, each with what it is compared with. */
export function overviewPeriods(today: CalendarDay, chosen: Days | null): OverviewPeriod[] {
  const usual = LENGTHS.map(([name, days]) => period(name, { from: addDays(today, 1 - days), to: today }))
  return chosen ? [...usual, period('CHOSEN', chosen)] : usual
}

/** The days that somebody chose; a missing end is today, a missing beginning 29 days before the end. Null when they are none, end after today, or are too many. */
export function chosenDays(today: CalendarDay, { from, to }: { from: CalendarDay | null; to: CalendarDay | null }): Days | null {
  const end = to ?? today
  const days = { from: from ?? addDays(end, -29), to: end }
  const length = daysBetween(days.from, days.to) + 1
  return end <= today && length >= 1 && length <= MAX_DAYS ? days : null
}

function period(name: PeriodName, { from, to }: Days): OverviewPeriod {
  const length = daysBetween(from, to) + 1
  return { name, from, to, before: { from: addDays(from, -length), to: addDays(from, -1) } }
}
