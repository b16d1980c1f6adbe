import { type CalendarDay, calendarDay, dayNumberOf } from './calendar-day'

/** Days from `from` to the day before `until`; `until` null: still open. Lists of ranges are sorted and merged, as PostgreSQL's datemultirange is. */
export type DayRange = { readonly from: CalendarDay; readonly until: CalendarDay | null }

/** Whether the last range has no end yet. */
export function hasOpenRange(ranges: readonly DayRange[]): boolean {
  const last = ranges.at(-1)
  return last !== undefined && last.until === null
}

/**
 * Day number (see `dayNumberOf`) of the `count`-th day after `start` when the days in `ranges` are left out of the count,
 * or null when an open range leaves the count unfinished. A range that begins after the counted day changes nothing.
 */
export function countedDayAfter(start: CalendarDay, count: number, ranges: readonly DayRange[]): number | null {
  const first = dayNumberOf(start) + 1
  let counted = first + count - 1
  for (const range of ranges) {
    const from = Math.max(dayNumberOf(range.from), first)
    if (from > counted) break
    if (range.until === null) return null
    counted += Math.max(0, dayNumberOf(range.until) - from)
  }
  return counted
}

/** PostgreSQL's text of a datemultirange, `{[2026-06-15,2026-07-15),[2026-08-01,)}`. RangeError for other text, or a range without a first day. */
export function parseDayRanges(text: string): DayRange[] {
  const ranges = Array.from(text.matchAll(/\[([\d-]+),([\d-]*)\)/g), ([, from = '', until = '']) => ({
    from: calendarDay(from),
    until: until === '' ? null : calendarDay(until),
  }))
  if (formatDayRanges(ranges) !== text) throw new RangeError(`Not ranges of days: ${text}`)
  return ranges
}

/** The ranges as PostgreSQL reads them: `{[2026-06-15,2026-07-15),[2026-08-01,)}`. */
export function formatDayRanges(ranges: readonly DayRange[]): string {
  return `{${ranges.map(({ from, until }) => `[${from},${until ?? ''})`).join(',')}}`
}
