import fc from 'fast-check'
import {
  addDays,
  calendarDay,
  calendarDayOf,
  dayInAmman,
  dayNumberOf,
  dayOfNumber,
  daysBetween,
  instantInAmman,
  parseCalendarDay,
  startOfDayInAmman,
  startOfMonth,
} from '@/domain/values/calendar-day'
import { day } from '@/tests/domain/factories'

const anyDay = fc.integer({ min: dayNumberOf(day('0001-01-01')), max: dayNumberOf(day('9999-12-31')) }).map(dayOfNumber)

describe('a day', () => {
  test.each(['2026-07-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(parseCalendarDay(text)).toBe(text)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('%j does not', (text) => {
    expect(parseCalendarDay(text)).toBeNull()
    expect(() => calendarDay(text)).toThrow(RangeError)
  })

  test('is made of year, month and day, as a form has them', () => {
    expect(calendarDayOf(2030, 8, 15)).toBe('2030-08-15')
    expect(calendarDayOf(2030, 2, 30)).toBeNull()
    expect(calendarDayOf(2030.5, 8, 15)).toBeNull()
    expect(calendarDayOf(Number.NaN, 8, 15)).toBeNull()
    expect(calendarDayOf(10_000, 1, 1)).toBeNull()
  })

  test('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(anyDay, (some) => {
        expect(new Date(dayNumberOf(some) * 86_400_000).toISOString().slice(0, 10)).toBe(some)
      }),
    )
  })

  test('comes before another as text exactly when it does in time', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => expect(a < b).toBe(daysBetween(a, b) > 0)))
  })
})

describe('Amman', () => {
  test.each([
    ['2026-07-31T20:59:59.999Z', '2026-07-31'],
    ['2026-07-31T21:00:00.000Z', '2026-08-01'],
    ['2026-01-31T21:00:00.000Z', '2026-02-01'],
    ['1969-12-31T20:59:59.999Z', '1969-12-31'],
  ])('at %s it is %s there, in summer and in winter', (instant, expected) => {
    expect(dayInAmman(new Date(instant))).toBe(expected)
  })

  test('a day begins at 21:00 UTC of the day before', () => {
    expect(startOfDayInAmman(day('2026-08-01')).toISOString()).toBe('2026-07-31T21:00:00.000Z')
  })

  test('an instant lies in the day that begins before it and ends after it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }), (instant) => {
        const today = dayInAmman(instant)
        expect(startOfDayInAmman(today).getTime()).toBeLessThanOrEqual(instant.getTime())
        expect(startOfDayInAmman(addDays(today, 1)).getTime()).toBeGreaterThan(instant.getTime())
      }),
    )
  })

  test('an invalid instant has no day', () => {
    expect(() => dayInAmman(new Date('no date'))).toThrow(RangeError)
  })
})

describe('counting days', () => {
  test('60 days after 1 June is 31 July', () => {
    expect(addDays(day('2026-06-01'), 60)).toBe('2026-07-31')
  })

  test('goes over the ends of months, years and February', () => {
    expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01')
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28')
    expect(daysBetween(day('2026-06-15'), day('2026-07-15'))).toBe(30)
  })

  test('forth and back is the same day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(daysBetween(b, a)).toBe(-daysBetween(a, b) + 0)
      }),
    )
  })

  test('beyond the year 9999 or by a part of a day is an error', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(day('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => addDays(day('2026-01-01'), 0.5)).toThrow(RangeError)
  })
})

test('a time that a browser sends is that of the clock in Amman', () => {
  expect(instantInAmman('2026-11-24T21:30')).toEqual(new Date('2026-11-24T18:30:00Z'))
  expect(instantInAmman('2026-11-24T00:00:59')).toEqual(new Date('2026-11-23T21:00:00Z'))
  expect(['', '2026-02-30T10:00', '2026-11-24T24:00', '2026-11-24 21:30', '2026-11-24T21:60'].map(instantInAmman)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

test.each([
  ['2026-03-31', -3, '2025-12-01'],
  ['2026-12-01', 1, '2027-01-01'],
  ['2024-02-29', 0, '2024-02-01'],
  ['2026-01-15', -25, '2023-12-01'],
])('the month of %s and %i more begins on %s', (day, months, first) => {
  expect(startOfMonth(calendarDay(day), months)).toBe(first)
})
