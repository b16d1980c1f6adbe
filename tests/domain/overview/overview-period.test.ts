import { chosenDays, overviewPeriods } from '@/domain/overview/overview-period'
import { calendarDay } from '@/domain/values/calendar-day'
import { changeOf, shareOf } from '@/domain/values/comparison'
import { lastMonths, offenceAge } from '@/domain/violations/offence-age'

const today = calendarDay('2026-03-01')
const day = calendarDay

test('each period ends today and is compared with as many days right before it', () => {
  expect(overviewPeriods(today, null)).toEqual([
    { name: 'TODAY', from: '2026-03-01', to: '2026-03-01', before: { from: '2026-02-28', to: '2026-02-28' } },
    { name: 'DAYS_7', from: '2026-02-23', to: '2026-03-01', before: { from: '2026-02-16', to: '2026-02-22' } },
    { name: 'DAYS_30', from: '2026-01-31', to: '2026-03-01', before: { from: '2026-01-01', to: '2026-01-30' } },
    { name: 'DAYS_365', from: '2025-03-02', to: '2026-03-01', before: { from: '2024-03-02', to: '2025-03-01' } },
  ])
})

test('chosen days come last', () => {
  const chosen = { from: day('2026-02-01'), to: day('2026-02-10') }
  expect(overviewPeriods(today, chosen).at(-1)).toEqual({
    name: 'CHOSEN',
    ...chosen,
    before: { from: '2026-01-22', to: '2026-01-31' },
  })
})

test.each([
  ['both ends', '2026-02-01', '2026-02-10', { from: '2026-02-01', to: '2026-02-10' }],
  ['a beginning alone: until today', '2026-02-01', null, { from: '2026-02-01', to: '2026-03-01' }],
  ['an end alone: thirty days', null, '2026-02-10', { from: '2026-01-12', to: '2026-02-10' }],
  ['the wrong way round', '2026-02-10', '2026-02-01', null],
  ['an end after today', '2026-02-10', '2026-03-02', null],
  ['more than five years', '2021-02-28', '2026-03-01', null],
])('days are chosen by %s', (_title, from, to, expected) => {
  expect(chosenDays(today, { from: from ? day(from) : null, to: to ? day(to) : null })).toEqual(expected)
})

test.each([
  [110, 100, 10],
  [90, 100, -10],
  [2, 3, -33.3],
  [0, 0, null],
  [5, 0, null],
])('%p after %p is a change of %p percent', (now, before, change) => {
  expect(changeOf(now, before)).toBe(change)
})

test('a change too small to tell is none, and never a fall of nothing', () => {
  expect(Object.is(changeOf(99_999_999, 100_000_000), 0)).toBe(true)
})

test('nothing has no share of nothing', () => {
  expect([shareOf(1, 3), shareOf(0, 3), shareOf(0, 0)]).toEqual([33.3, 0, null])
})

test.each([
  ['2026-03-31', 'MONTHS_0_1'],
  ['2026-02-01', 'MONTHS_0_1'],
  ['2026-01-31', 'MONTHS_2_3'],
  ['2025-09-30', 'MONTHS_4_6'],
  ['2025-03-01', 'MONTHS_7_12'],
  ['2024-03-01', 'MONTHS_13_24'],
  ['2024-02-29', 'OLDER'],
  ['2026-12-01', 'MONTHS_0_1'],
])('an offence of %s is %s old', (month, age) => {
  expect(offenceAge(today, day(month))).toBe(age)
})

test('the last months cross the year', () => {
  expect(lastMonths(today, 4)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'])
})
