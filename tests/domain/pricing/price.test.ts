import fc from 'fast-check'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { coverage, priceOf, priceOfSet } from '@/domain/pricing/price'
import { fils } from '@/domain/values/money'
import { aRule, aViolation, day, objected, someDay, someRules, someViolation } from '@/tests/domain/factories'

const within60 = ruleBook([aRule({ withinDays: 60, excludedTypes: ['1'] })])
const noRules = ruleBook([])
const july = day('2026-07-01')

describe('the price of a violation', () => {
  test.each([
    ['day 60 after the offence: the discount still applies', '2026-07-31', 10_500],
    ['day 61: the full fine is due', '2026-08-01', 15_000],
  ])('%s', (_title, payOn, due) => {
    expect(priceOf(aViolation(), within60, day(payOn)).due).toBe(due)
  })

  test.each([
    ['30 days under objection later: 30 August', '2026-08-30', 10_500],
    ['and not 31 August', '2026-08-31', 15_000],
  ])('%s', (_title, payOn, due) => {
    const violation = aViolation({ objected: objected(['2026-06-15', '2026-07-15']) })
    expect(priceOf(violation, within60, day(payOn)).due).toBe(due)
  })

  test.each([
    [15_000, 4_500, 10_500],
    [333, 99, 234],
  ])('of %d fils with 30 %%: %d off, %d due', (fine, off, due) => {
    const price = priceOf(aViolation({ fine: fils(fine) }), within60, july)
    expect(price).toMatchObject({ fine, due, discount: { amount: off } })
  })

  test('can be taken apart: rule, version, legal basis, amount and last day', () => {
    expect(priceOf(aViolation(), within60, july).discount).toEqual({ rule: within60[0], amount: 4_500, lastDay: '2026-07-31' })
  })

  test('is the fine where no rule applies', () => {
    const full = { fine: 15_000, due: 15_000, discount: null }
    expect(priceOf(aViolation(), noRules, july)).toEqual(full)
    expect(priceOf(aViolation({ typeCode: '1' }), within60, july)).toEqual(full)
  })

  test('has no discount that takes no whole fils off', () => {
    expect(priceOf(aViolation({ fine: fils(3) }), within60, july)).toEqual({ fine: 3, due: 3, discount: null })
  })
})

describe('of several rules', () => {
  const chosen = (...rules: Parameters<typeof aRule>[0][]) => priceOf(aViolation(), ruleBook(rules.map(aRule)), july).discount?.rule.id

  test('the one that takes most off applies, and rules do not add up', () => {
    const rules = ruleBook([aRule({ id: 'a', percent: 30 }), aRule({ id: 'b', percent: 40 }), aRule({ id: 'c', percent: 20 })])
    expect(priceOf(aViolation(), rules, july)).toMatchObject({ due: 9_000, discount: { amount: 6_000, rule: { id: 'b' } } })
  })

  test('then the one valid longer', () => {
    expect(chosen({ id: 'a', payTo: day('2026-08-01') }, { id: 'b', payTo: day('2026-08-02') })).toBe('b')
    expect(chosen({ id: 'a', payTo: day('2026-08-01') }, { id: 'b' })).toBe('b')
    expect(chosen({ id: 'b' }, { id: 'c', payTo: day('2026-08-01') })).toBe('b')
  })

  test('then the one with the lower id, in whatever order they come', () => {
    expect(chosen({ id: 'a' }, { id: 'b' })).toBe('a')
    expect(chosen({ id: 'b' }, { id: 'a' })).toBe('a')
  })

  test('the order in which they come never matters', () => {
    fc.assert(
      fc.property(someRules, someViolation, someDay, (rules, violation, payOn) => {
        const reversed = ruleBook([...rules].reverse())
        expect(priceOf(violation, reversed, payOn)).toEqual(priceOf(violation, ruleBook(rules), payOn))
      }),
    )
  })

  test('one more never makes it dearer, and the price stays between nothing and the fine', () => {
    fc.assert(
      fc.property(someRules, someViolation, someDay, (rules, violation, payOn) => {
        const without = priceOf(violation, ruleBook(rules), payOn).due
        const more = priceOf(violation, ruleBook([...rules, aRule({ id: 'z', percent: 50 })]), payOn)
        expect(more.due).toBeLessThanOrEqual(without)
        expect(more.due).toBeGreaterThanOrEqual(0)
        expect(more.fine - (more.discount?.amount ?? 0)).toBe(more.due)
      }),
    )
  })
})

describe('the price of a set', () => {
  test('is the sum of its shares: 10.500 and 14.000 are 24.500', () => {
    const set = [aViolation({ fine: fils(15_000) }), aViolation({ fine: fils(20_000) })]
    const price = priceOfSet(set, within60, day('2026-07-20'))
    expect(price).toMatchObject({ fine: 35_000, discount: 10_500, total: 24_500 })
    expect(price.shares.map((share) => share.due)).toEqual([10_500, 14_000])
  })

  test('rounds each violation down by itself', () => {
    const set = [aViolation({ fine: fils(333) }), aViolation({ fine: fils(333) })]
    expect(priceOfSet(set, within60, july)).toMatchObject({ fine: 666, discount: 198, total: 468 })
  })

  test('of nothing is 0', () => {
    expect(priceOfSet([], within60, july)).toEqual({ fine: 0, discount: 0, total: 0, shares: [] })
  })

  test('is the same for a group as for its violations one by one', () => {
    fc.assert(
      fc.property(someRules, someViolation, fc.nat(20), someDay, (rules, violation, count, payOn) => {
        const book = ruleBook(rules)
        const { fine, discount, total } = priceOfSet(Array(count).fill(violation), book, payOn)
        expect(priceOfSet([{ ...violation, count }], book, payOn)).toMatchObject({ fine, discount, total })
      }),
    )
  })
})

describe('all or nothing', () => {
  const rule = aRule({ id: 'together', kind: 'ALL_OR_NOTHING', offenceTo: day('2026-06-30') })
  const rules = ruleBook([rule])
  const a = { id: 'A', ...aViolation({ fine: fils(50_000) }) }
  const b = { id: 'B', ...aViolation({ fine: fils(30_000) }) }
  const notAddressed = { id: 'N', ...aViolation({ occurredOn: day('2026-07-02') }) }
  const covers = (ids: string[], universe = [a, b, notAddressed]) => coverage(new Set(ids), universe, rule, july)

  test('A and B together are 56.000', () => {
    expect(priceOfSet([a, b], rules, july).total).toBe(56_000)
  })

  test('a choice that leaves out an addressed violation costs the fine', () => {
    expect(covers(['A'])).toBe(false)
    expect(priceOfSet([a], rules, july, () => false)).toMatchObject({ fine: 50_000, discount: 0, total: 50_000 })
  })

  test('a choice that leaves out only what the rule does not address has the discount', () => {
    expect(covers(['A', 'B'])).toBe(true)
  })

  test('a violation that is registered later never takes the discount away', () => {
    const older = { id: 'C', ...aViolation({ occurredOn: day('2026-05-01'), fine: fils(10_000) }) }
    expect(covers(['A', 'B'], [a, b])).toBe(true)
    expect(covers(['A', 'B'], [a, b, older])).toBe(false)
    expect(priceOfSet([a, b], rules, day('2026-07-02')).total).toBe(56_000)
    expect(priceOfSet([a, b, older], rules, day('2026-07-02')).total).toBe(63_000)
  })

  test('another rule applies where this one is lost', () => {
    const both = ruleBook([rule, aRule({ id: 'each', percent: 10 })])
    const price = priceOf(a, both, july, () => false)
    expect(price).toMatchObject({ due: 45_000, discount: { rule: { id: 'each' } } })
  })

  test('rules that ask nothing of the set are not asked about', () => {
    expect(priceOf(aViolation(), within60, july, () => false).due).toBe(10_500)
  })
})
