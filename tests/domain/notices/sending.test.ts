import { MAX_ATTEMPTS, nextAttempt } from '@/domain/notices/notice'
import { isQuiet, parseQuietHours } from '@/domain/notices/quiet-hours'

const usual = parseQuietHours('21:00-08:00') ?? { from: 0, to: 0 }

test.each([
  ['2026-07-01T17:59:59Z', false],
  ['2026-07-01T18:00:00Z', true],
  ['2026-07-01T21:30:00Z', true],
  ['2026-07-02T04:59:59Z', true],
  ['2026-07-02T05:00:00Z', false],
  ['2026-01-02T05:00:00Z', false],
])('from 21:00 to 08:00 in Amman is quiet, summer and winter: %s %s', (instant, quiet) => {
  expect(isQuiet(new Date(instant), usual)).toBe(quiet)
})

test('quiet hours within a day, and none at all', () => {
  const noon = parseQuietHours('12:00-13:30') ?? usual
  expect(isQuiet(new Date('2026-07-01T10:29:00Z'), noon)).toBe(true)
  expect(isQuiet(new Date('2026-07-01T10:30:00Z'), noon)).toBe(false)
  expect(isQuiet(new Date('2026-07-01T21:00:00Z'), parseQuietHours('00:00-00:00') ?? usual)).toBe(false)
})

test.each(['21-8', '24:00-08:00', '21:00', '21:60-08:00', ''])('%j are no quiet hours', (text) => {
  expect(parseQuietHours(text)).toBeNull()
})

test('each pause is twice the last, and the tenth failure is the end', () => {
  const now = new Date('2026-07-01T09:00:00Z')
  const pauses = [1, 2, 3, 9].map((attempts) => Number(nextAttempt(attempts, now)) - now.getTime())
  expect(pauses).toEqual([15_000, 30_000, 60_000, 3_840_000])
  expect(nextAttempt(MAX_ATTEMPTS, now)).toBeNull()
})
