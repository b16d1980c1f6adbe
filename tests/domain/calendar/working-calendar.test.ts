import { deadlineAfter, isWorkingDay, workingDayFrom } from '@/domain/calendar/working-calendar'
import { type CalendarDay, calendarDay } from '@/domain/values/calendar-day'

const none: ReadonlySet<CalendarDay> = new Set()

test.each([
  ['2026-06-18', true],
  ['2026-06-19', false],
  ['2026-06-20', false],
  ['2026-06-21', true],
  ['1969-12-26', false],
  ['1970-01-01', true],
])('Fridays and Saturdays are off: %s', (day, expected) => {
  expect(isWorkingDay(calendarDay(day), none)).toBe(expected)
})

test('a deadline that ends on days off in a row ends on the working day after them', () => {
  const holidays = new Set([calendarDay('2026-06-18'), calendarDay('2026-06-21')])
  expect(deadlineAfter(calendarDay('2026-06-03'), 15, holidays)).toBe('2026-06-22')
  expect(deadlineAfter(calendarDay('2026-06-02'), 15, holidays)).toBe('2026-06-17')
  expect(workingDayFrom(calendarDay('2026-06-22'), holidays)).toBe('2026-06-22')
})

test('a day off that is added later only lengthens a deadline', () => {
  const day = calendarDay('2026-06-15')
  for (let days = 1; days <= 30; days++) {
    const before = deadlineAfter(day, days, none)
    for (let offset = 14; offset <= 28; offset++) {
      const added = new Set([calendarDay(`2026-06-${offset}`)])
      expect(deadlineAfter(day, days, added) >= before).toBe(true)
    }
  }
})
