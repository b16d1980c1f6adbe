import fc from 'fast-check'
import { countsAgainOn, endedOn, extraFrozenDays } from '@/domain/objections/frozen-days'
import { inForce, ruleBook } from '@/domain/pricing/discount-rule'
import { priceOf } from '@/domain/pricing/price'
import { addDays, type CalendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { aRule, aViolation, day, objected, someDay } from '@/tests/domain/factories'

const within60 = aRule({ withinDays: 60 })
const extra = (openedOn: string, finalOn: string, rules = [within60]) =>
  extraFrozenDays(aViolation({ objected: objected([openedOn]) }), ruleBook(rules), { openedOn: day(openedOn), finalOn: day(finalOn) })

test.each([
  ['the last day was left: two are added', '2026-07-31', '2026-08-10', [within60], 2],
  ['two were left: one is added', '2026-07-30', '2026-08-10', [within60], 1],
  ['three were left: none is', '2026-07-29', '2026-08-10', [within60], 0],
  ['its days had ended: none is', '2026-08-01', '2026-08-10', [within60], 0],
  ['a discount without days of its own gets none', '2026-07-31', '2026-08-10', [aRule()], 0],
  ['a discount whose days went on gets none', '2026-07-31', '2026-08-10', [aRule({ withinDays: 60, countsObjectionDays: true })], 0],
  ['a discount that was over meanwhile gets none', '2026-07-31', '2026-08-10', [aRule({ withinDays: 60, payTo: day('2026-08-09') })], 0],
  ['opened and ended on the last day: two are added', '2026-07-31', '2026-07-31', [within60], 2],
] as const)('%s', (_title, openedOn, finalOn, rules, expected) => {
  expect(extra(openedOn, finalOn, [...rules])).toBe(expected)
})

type Case = {
  occurredOn: CalendarDay
  openedOn: CalendarDay
  finalOn: CalendarDay
  withinDays: number
  payTo: CalendarDay | null
  isRefused: boolean
}

const someCase: fc.Arbitrary<Case> = fc
  .record({
    occurredOn: someDay,
    toOpening: fc.integer({ min: 1, max: 70 }),
    toEnd: fc.integer({ min: 0, max: 60 }),
    withinDays: fc.integer({ min: 1, max: 65 }),
    payDays: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
    isRefused: fc.boolean(),
  })
  .map(({ occurredOn, toOpening, toEnd, withinDays, payDays, isRefused }) => {
    const openedOn = addDays(occurredOn, toOpening)
    const payTo = payDays === null ? null : addDays(openedOn, payDays)
    return { occurredOn, openedOn, finalOn: addDays(openedOn, toEnd), withinDays, payTo, isRefused }
  })

/** How many days of a rule's own were left at the opening, counted one by one. */
function leftAtOpening({ occurredOn, openedOn, withinDays }: Case): number {
  const rule = aRule({ withinDays, payFrom: occurredOn })
  let left = 0
  while (inForce(rule, aViolation({ occurredOn }), addDays(openedOn, left))) left += 1
  return left
}

test('on each day after an objection the price is as if its days had not been, with three days at least after a rejection', () => {
  fc.assert(
    fc.property(someCase, (one) => {
      const { occurredOn, openedOn, finalOn, withinDays, payTo, isRefused } = one
      const rule = aRule({ withinDays, payTo, payFrom: occurredOn })
      const open = aViolation({ occurredOn, fine: fils(10_000), objected: [{ from: openedOn, until: null }] })
      const days = { openedOn, finalOn }
      const added = isRefused ? extraFrozenDays(open, ruleBook([rule]), days) : 0
      const freed = { ...open, objected: endedOn(open.objected, countsAgainOn(days, added)) }
      const left = leftAtOpening(one)
      const counted = left > 0 && isRefused ? Math.max(left, 3) : left
      for (let n = 0; n < 75; n++) {
        const on = addDays(finalOn, n)
        const isDiscounted = n < counted && (payTo === null || on <= payTo)
        expect(priceOf(freed, ruleBook([rule]), on).due).toBe(isDiscounted ? 7_000 : 10_000)
      }
    }),
  )
})
