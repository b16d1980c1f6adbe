import fc from 'fast-check'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { priceOfSet } from '@/domain/pricing/price'
import { priceCalendar } from '@/domain/pricing/price-calendar'
import { addDays } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { aRule, aViolation, day, objected, someDay, someRules, someViolation } from '@/tests/domain/factories'

const within60 = ruleBook([aRule({ withinDays: 60 })])

describe('a price calendar', () => {
  test('says until when the amount holds and what it is afterwards', () => {
    expect(priceCalendar([aViolation()], within60, day('2026-07-20'))).toEqual([
      { from: '2026-07-20', until: '2026-07-31', due: 10_500 },
      { from: '2026-08-01', until: null, due: 15_000 },
    ])
  })

  test('has one step where nothing changes', () => {
    expect(priceCalendar([aViolation()], within60, day('2026-08-01'))).toEqual([{ from: '2026-08-01', until: null, due: 15_000 }])
    expect(priceCalendar([], within60, day('2026-08-01'))).toEqual([{ from: '2026-08-01', until: null, due: 0 }])
  })

  test('has a step where a rule begins, and none where a worse one does', () => {
    const rules = ruleBook([
      aRule({ id: 'a', percent: 10 }),
      aRule({ id: 'b', percent: 40, payFrom: day('2026-09-01'), payTo: day('2026-09-30') }),
      aRule({ id: 'c', percent: 20, payFrom: day('2026-09-10'), payTo: day('2026-09-20') }),
    ])
    expect(priceCalendar([aViolation()], rules, day('2026-08-01'))).toEqual([
      { from: '2026-08-01', until: '2026-08-31', due: 13_500 },
      { from: '2026-09-01', until: '2026-09-30', due: 9_000 },
      { from: '2026-10-01', until: null, due: 13_500 },
    ])
  })

  test('steps with each violation of the set, and groups weigh what they hold', () => {
    const set = [aViolation({ count: 3 }), aViolation({ occurredOn: day('2026-06-11'), fine: fils(20_000) })]
    expect(priceCalendar(set, within60, day('2026-07-01')).map(({ from, due }) => [from, due])).toEqual([
      ['2026-07-01', 45_500],
      ['2026-08-01', 59_000],
      ['2026-08-11', 65_000],
    ])
  })

  test('changes that cancel each other out are no step', () => {
    const rules = ruleBook([
      aRule({ id: 'a', payTo: day('2026-07-31'), excludedTypes: ['1'] }),
      aRule({ id: 'b', payFrom: day('2026-08-01'), excludedTypes: ['9'] }),
    ])
    const set = [aViolation({ typeCode: '9' }), aViolation({ typeCode: '1' })]
    expect(priceCalendar(set, rules, day('2026-07-01'))).toEqual([{ from: '2026-07-01', until: null, due: 25_500 }])
  })

  test('shows no end while an open objection has stopped the count', () => {
    const violation = aViolation({ objected: objected(['2026-07-01']) })
    expect(priceCalendar([violation], within60, day('2026-07-20'))).toEqual([{ from: '2026-07-20', until: null, due: 10_500 }])
  })

  test('the quote of 31 July, the last day of the discount, is not the price of 2 August', () => {
    const [quoted, after] = priceCalendar([aViolation()], within60, day('2026-07-31'))
    expect(quoted).toEqual({ from: '2026-07-31', until: '2026-07-31', due: 10_500 })
    expect(after).toEqual({ from: '2026-08-01', until: null, due: 15_000 })
  })

  test('says on every day what the set costs then, and steps only where that changes', () => {
    const someSet = fc.array(
      fc.tuple(someViolation, fc.nat(3)).map(([violation, count]) => ({ ...violation, count })),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(someSet, someRules, someDay, fc.boolean(), fc.nat(500), (set, rules, from, covers, later) => {
        const book = ruleBook(rules)
        const steps = priceCalendar(set, book, from, () => covers)
        const payOn = addDays(from, later)
        const step = steps.find((some) => some.from <= payOn && (some.until === null || payOn <= some.until))
        expect(step?.due).toBe(priceOfSet(set, book, payOn, () => covers).total)
        expect(steps[0]?.from).toBe(from)
        for (const [i, next] of steps.slice(1).entries()) {
          expect(next.due).not.toBe(steps[i]?.due)
          expect(next.from).toBe(addDays(steps[i]?.until ?? from, 1))
        }
      }),
    )
  })
})
