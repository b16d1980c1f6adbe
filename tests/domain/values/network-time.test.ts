import fc from 'fast-check'
import { networkTime, parseNetworkDay, parseNetworkTime } from '@/domain/values/network-time'

test.each([
  ['2026-11-22T13:00:00', '2026-11-22T10:00:00.000Z'],
  ['2026-11-22T00:30:00', '2026-11-21T21:30:00.000Z'],
  ['2026-11-22T13:00:00.5', '2026-11-22T10:00:00.500Z'],
  ['2026-11-22T13:00:00Z', '2026-11-22T13:00:00.000Z'],
  ['2026-11-22T13:00:00+02:00', '2026-11-22T11:00:00.000Z'],
])('%s is %s: without a zone it is Amman’s', (text, instant) => {
  expect(parseNetworkTime(text)?.toISOString()).toBe(instant)
})

test.each([
  '',
  '2026-11-22',
  '2026-02-30T10:00:00',
  '2026-11-22T25:00:00',
  '2026-11-22 13:00:00',
  '22/11/2026T10:00:00',
  '2026-11-22T13:00',
  'now',
])('"%s" is no time', (text) => {
  expect(parseNetworkTime(text)).toBeNull()
})

test.each([
  ['2026-11-29', '2026-11-29'],
  ['2026-11-29+03:00', '2026-11-29'],
  ['2026-11-29Z', '2026-11-29'],
  ['2026-11-29T21:59:51Z', '2026-11-30'],
  ['2026-11-29T21:59:51', '2026-11-29'],
  ['2026-11-29T23:30:00+02:00', '2026-11-30'],
  ['2021-12-31T21:30:00Z', '2021-12-31'],
  ['2021-07-31T21:30:00Z', '2021-08-01'],
  ['2026-02-30', null],
  ['29/11/2026', null],
])('%s means the day %s in Amman', (text, day) => {
  expect(parseNetworkDay(text)).toBe(day)
})

test('what is written is read again, to the second', () => {
  const seconds = fc.integer({ min: 1_650_000_000, max: 4_000_000_000 }).map((n) => new Date(n * 1000))
  fc.assert(fc.property(seconds, (at) => parseNetworkTime(networkTime(at))?.getTime() === at.getTime()))
})
