import fc from 'fast-check'
import { addDays, dayOfNumber } from '@/domain/values/calendar-day'
import { countedDayAfter, type DayRange, formatDayRanges, hasOpenRange, parseDayRanges } from '@/domain/values/day-ranges'
import { type day, objected, someDay, someRanges } from '@/tests/domain/factories'

describe("PostgreSQL's text", () => {
  test('is read and written', () => {
    const text = '{[2026-06-15,2026-07-15),[2026-08-01,)}'
    expect(parseDayRanges(text)).toEqual(objected(['2026-06-15', '2026-07-15'], ['2026-08-01']))
    expect(formatDayRanges(parseDayRanges(text))).toBe(text)
  })

  test('of no days is no ranges', () => {
    expect(parseDayRanges('{}')).toEqual([])
    expect(formatDayRanges([])).toBe('{}')
  })

  test('comes back the same for any ranges', () => {
    fc.assert(fc.property(someRanges, (ranges) => expect(parseDayRanges(formatDayRanges(ranges))).toEqual(ranges)))
  })

  test.each([
    '',
    '[2026-06-15,2026-07-15)',
    '{[2026-06-15,2026-07-15]}',
    '{(,2026-07-15)}',
    '{[2026-06-15,infinity)}',
    '{[2026-06-15,2026-07-15),}',
    '{[2026-02-30,2026-07-15)}',
    '{[2026-06-15,2026-07-15)[2026-08-01,)}',
    '{[----------,2026-07-15)}',
  ])('%j is refused', (text) => {
    expect(() => parseDayRanges(text)).toThrow(RangeError)
  })
})

describe('a range without an end', () => {
  test('is open', () => {
    expect(hasOpenRange(objected(['2026-01-01', '2026-01-02'], ['2026-06-15']))).toBe(true)
    expect(hasOpenRange(objected(['2026-06-15', '2026-07-15']))).toBe(false)
    expect(hasOpenRange([])).toBe(false)
  })
})

describe('counting with days left out', () => {
  test('finds the same day as going from day to day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 90 }), someRanges, (start, count, ranges) => {
        const counted = countedDayAfter(start, count, ranges)
        expect(counted === null ? null : dayOfNumber(counted)).toBe(countedDayByDay(start, count, ranges))
      }),
    )
  })
})

function countedDayByDay(start: ReturnType<typeof day>, count: number, ranges: readonly DayRange[]) {
  let current = start
  let left = count
  while (left > 0) {
    current = addDays(current, 1)
    const range = ranges.find(({ from, until }) => from <= current && (until === null || current < until))
    if (range?.until === null) return null
    if (!range) left -= 1
  }
  return current
}
