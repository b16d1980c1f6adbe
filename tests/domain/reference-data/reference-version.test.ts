import { firstDayFor, versionOn, withLastDays } from '@/domain/reference-data/reference-version'
import { calendarDay } from '@/domain/values/calendar-day'

const row = (name: string, day: string | null) => ({ name, validFrom: day === null ? null : calendarDay(day) })

test('a row holds until the day before the next, the last without an end, and of two for one day the later written', () => {
  const rows = withLastDays([row('old', null), row('far', '2026-12-10'), row('near', '2026-12-01'), row('nearer', '2026-12-01')])
  expect(rows.map(({ name, validUntil, neverHeld }) => [name, validUntil, neverHeld])).toEqual([
    ['old', '2026-11-30', false],
    ['near', null, true],
    ['nearer', '2026-12-09', false],
    ['far', null, false],
  ])
})

test('the row of a day is the latest that has begun', () => {
  const rows = ['2026-12-10', '2026-12-01'].map((day) => ({ validFrom: calendarDay(day) }))
  expect(['2026-11-30', '2026-12-01', '2026-12-09', '2026-12-10'].map((day) => versionOn(rows, calendarDay(day))?.validFrom)).toEqual([
    undefined,
    '2026-12-01',
    '2026-12-01',
    '2026-12-10',
  ])
})

test('a name may change today, what a type costs tomorrow', () => {
  const today = calendarDay('2026-11-24')
  expect([firstDayFor('CENTER', today), firstDayFor('TYPE', today)]).toEqual(['2026-11-24', '2026-11-25'])
})
