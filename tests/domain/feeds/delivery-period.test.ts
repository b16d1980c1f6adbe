import fc from 'fast-check'
import { completeUntil, deliveryPeriod } from '@/domain/feeds/delivery-period'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 30, hour))
const from = (since: number, asOf: number) => ({ since: at(since), asOf: at(asOf) })

test('a period has an authority and two instants with their offset, the end after the beginning', () => {
  const texts = { authority: 'GAM', since: '2026-11-30T03:00:00+03:00', asOf: '2026-11-30T01:00Z' }
  expect(deliveryPeriod(texts)).toEqual({ authority: 'GAM', ...from(0, 1) })
  expect(deliveryPeriod({})).toBeNull()
})

test.each([
  [{ since: '2026-11-30T00:00:00Z', asOf: '2026-11-30T01:00:00Z' }],
  [{ authority: 'GAM', since: '', asOf: '2026-11-30T01:00:00Z' }],
  [{ authority: 'GAM', since: '2026-11-30T01:00:00Z', asOf: '2026-11-30T01:00:00Z' }],
  [{ authority: 'GAM', since: '2026-11-30T00:00:00', asOf: '2026-11-30T01:00:00Z' }],
  [{ authority: 'GAM', since: '2026-11-30T00:00:00Z', asOf: '2026-13-30T01:00:00Z' }],
])('a part alone, no offset, no such day or no time between is no period: %j', (texts) => {
  expect(deliveryPeriod(texts)).toBe('WRONG')
})

test('deliveries that follow each other are complete up to the last, from what was complete before', () => {
  expect(completeUntil(null, [from(0, 1), from(1, 3)])).toEqual({ until: at(3), missing: [] })
  expect(completeUntil(at(1), [from(1, 3)])).toEqual({ until: at(3), missing: [] })
  expect(completeUntil(at(1), [])).toEqual({ until: at(1), missing: [] })
})

test('one that begins later than the last ended leaves a gap, until what is missing comes, in whatever order', () => {
  expect(completeUntil(at(1), [from(2, 3)])).toEqual({ until: at(1), missing: [{ from: at(1), to: at(2) }] })
  const hours = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 8 }).map((all) => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(hours, fc.nat(), (ends, missing) => {
      const periods = ends.map((end, index) => from(ends[index - 1] ?? 0, end))
      const shuffled = [...periods].sort((a, b) => (a.asOf.getTime() % 7) - (b.asOf.getTime() % 7))
      expect(completeUntil(at(0), shuffled)).toEqual({ until: at(ends.at(-1) ?? 0), missing: [] })
      const left = missing % (periods.length - 1)
      const rest = shuffled.filter((one) => one !== periods[left])
      const gap = { from: periods[left]?.since, to: periods[left]?.asOf }
      expect(completeUntil(at(0), rest)).toEqual({ until: gap.from, missing: [gap] })
    }),
  )
})

test('each gap is named, also one whose next delivery begins before the last one ended', () => {
  const { missing } = completeUntil(at(1), [from(2, 3), from(5, 6), from(3, 4)])
  expect(missing).toEqual([
    { from: at(1), to: at(2) },
    { from: at(4), to: at(5) },
  ])
  expect(completeUntil(at(2), [from(1, 3)])).toEqual({ until: at(2), missing: [{ from: at(2), to: at(1) }] })
})
