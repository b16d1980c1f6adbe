import fc from 'fast-check'
import { type RuleBook, ruleBook } from '@/domain/pricing/discount-rule'
import { coverage, priceOfSet } from '@/domain/pricing/price'
import { type PlannableViolation, planPayment } from '@/domain/references/payment-plan'
import { bestParcels } from '@/domain/values/knapsack'
import { fils } from '@/domain/values/money'
import { aRule, aViolation, day, someDay, someRule, someViolation } from '@/tests/domain/factories'

const today = day('2026-07-01')
const discounted = ruleBook([aRule({ percent: 30 })])
const together = ruleBook([aRule({ id: 'together', kind: 'ALL_OR_NOTHING', percent: 20, excludedTypes: ['9'] })])
const both = ruleBook([...discounted, aRule({ id: 'together', kind: 'ALL_OR_NOTHING', percent: 50, excludedTypes: ['9'] })])

/** Violations with these fines in dinars, the oldest first, named a, b, c … */
function violations(...fines: (number | [fine: number, typeCode: string])[]): PlannableViolation[] {
  return fines.map((given, place) => {
    const [fine, typeCode] = Array.isArray(given) ? given : [given, '9']
    const occurredOn = day(`2026-05-${String(place + 1).padStart(2, '0')}`)
    return { ...aViolation({ fine: fils(fine * 1000), typeCode, occurredOn }), id: 'abcdefghij'[place] ?? '' }
  })
}

const planned = (...given: Parameters<typeof planPayment<PlannableViolation>>) => finished(planPayment(...given))

/** What the steps come to, taken one after the other. */
function finished<Value>(steps: Generator<void, Value>): Value {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

function plan(payable: PlannableViolation[], jod: number, rules: RuleBook = discounted) {
  const outcome = planned(payable, rules, today, fils(jod * 1000))
  return outcome.ok ? { ...outcome, ids: outcome.items.map(({ id }) => id).join('') } : outcome
}

test('the plan pays what saves most, not what is cheapest or oldest', () => {
  expect(plan(violations(20, 30, 50), 40)).toMatchObject({ ids: 'ab', total: 35_000, saved: 15_000, left: 5_000 })
  expect(plan(violations(20, 15, 50), 40)).toMatchObject({ ids: 'c', total: 35_000, saved: 15_000, left: 5_000 })
})

test('what saves nothing is not paid now, however much money is left', () => {
  const rules = ruleBook([aRule({ excludedTypes: ['1'] })])
  expect(plan(violations([20, '1'], 30, [15, '1']), 100, rules)).toMatchObject({ ids: 'b', total: 21_000, saved: 9_000, left: 79_000 })
  expect(plan(violations(20, 30), 100, ruleBook([]))).toMatchObject({ ids: '', total: 0, saved: 0, left: 100_000 })
})

test('equal savings: less is paid, then the older violations are', () => {
  const two = ruleBook([aRule({ id: 'a', percent: 30, excludedTypes: ['1'] }), aRule({ id: 'b', percent: 60, excludedTypes: ['9'] })])
  expect(plan(violations(20, [10, '1']), 15, two)).toMatchObject({ ids: 'b', total: 4_000, saved: 6_000 })
  expect(plan(violations(20, 20, 20), 30)).toMatchObject({ ids: 'ab' })
  expect(plan(violations(10, 20, 30, 40), 35)).toMatchObject({ ids: 'ad', saved: 15_000 })
})

test('an all-or-nothing discount counts only where everything that its rule addresses is affordable', () => {
  expect(plan(violations([50, '14'], [30, '14']), 64, together)).toMatchObject({ ids: 'ab', total: 64_000, saved: 16_000, left: 0 })
  expect(plan(violations([50, '14'], [30, '14']), 63.999, together)).toMatchObject({ ids: '', saved: 0 })
})

test('the dearer set with its own rule loses against single discounts that save more, and wins where it saves most', () => {
  expect(plan(violations([20, '14'], [20, '14'], 100), 75, both)).toMatchObject({ ids: 'c', saved: 30_000 })
  expect(plan(violations([40, '14'], [40, '14'], 100), 75, both)).toMatchObject({ ids: 'ab', total: 40_000, saved: 40_000 })
})

test('a set that must be paid whole takes along what saves nothing by itself', () => {
  const rules = ruleBook([
    aRule({ kind: 'ALL_OR_NOTHING', withinDays: 90 }),
    aRule({ id: 'x', kind: 'ALL_OR_NOTHING', payFrom: day('2026-08-01') }),
  ])
  const payable = [...violations(50), { ...aViolation({ fine: fils(3), occurredOn: day('2026-06-01') }), id: 'small' }]
  expect(plan(payable, 40, rules)).toMatchObject({ ids: 'asmall', total: 35_003, saved: 15_000 })
})

test.each([
  [0, 'BUDGET_TOO_SMALL'],
  [-1, 'BUDGET_TOO_SMALL'],
  [1000.001, 'BUDGET_TOO_LARGE'],
])('a budget of %d dinars is refused: %s', (jod, reason) => {
  expect(planned(violations(20), discounted, today, fils(Math.round(jod * 1000)))).toEqual({ ok: false, reason })
})

test('60 violations are planned, 61 are refused', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...aViolation(), id: String(i) }))
  expect(plan(many(60), 1000)).toMatchObject({ ok: true, total: 630_000, saved: 270_000 })
  expect(plan(many(61), 1000)).toEqual({ ok: false, reason: 'TOO_MANY_VIOLATIONS' })
})

/** All subsets, by the definition: each priced as a reference for exactly these. */
function bruteForce(payable: readonly PlannableViolation[], rules: RuleBook, on: ReturnType<typeof day>, budget: number) {
  let best = { saved: 0, total: 0, places: [] as number[] }
  for (let set = 0; set < 2 ** payable.length; set++) {
    const places = payable.flatMap((_violation, place) => (set & (1 << place) ? [place] : []))
    const ids = new Set(places.map((place) => payable[place]?.id ?? ''))
    const members = payable.filter(({ id }) => ids.has(id))
    const { total, discount: saved } = priceOfSet(members, rules, on, (rule) => coverage(ids, payable, rule, on))
    if (total > budget) continue
    const rank = (option: typeof best) => payable.map((_violation, place) => (option.places.includes(place) ? '1' : '0')).join('')
    const option = { saved, total, places }
    const isBetter = saved - best.saved || best.total - total || (rank(option) > rank(best) ? 1 : 0)
    if (isBetter > 0) best = option
  }
  return best
}

const someFine = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 100_000 }))

test('no subset is better than the plan, whatever the rules', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(someViolation, someFine), { maxLength: 8 }),
      fc.uniqueArray(someRule, { maxLength: 5, selector: ({ id, version }) => `${id}/${version}` }),
      someDay,
      fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 300_000 })),
      (listed, rules, on, budget) => {
        const payable = listed.map(([violation, fine], place) => ({ ...violation, fine: fils(fine), id: String(place) }))
        const book = ruleBook(rules)
        const outcome = planned(payable, book, on, fils(budget))
        const best = bruteForce(payable, book, on, budget)
        expect(outcome).toMatchObject({ saved: best.saved, total: best.total, left: budget - best.total })
        expect(outcome.ok && outcome.items.map(({ id }) => Number(id))).toEqual(best.places)
      },
    ),
    { numRuns: 400 },
  )
})

test('overlapping all-or-nothing rules in force on one day are weighed against each other', () => {
  const inForceRule = fc.record({
    percent: fc.integer({ min: 1, max: 99 }),
    kind: fc.constantFrom('PER_VIOLATION' as const, 'ALL_OR_NOTHING' as const),
    excludedTypes: fc.subarray(['1', '2', '3', '4']),
  })
  const typed = fc.record({ fine: fc.integer({ min: 1, max: 30 }), typeCode: fc.constantFrom('1', '2', '3', '4') })
  fc.assert(
    fc.property(
      fc.array(typed, { maxLength: 9 }),
      fc.array(inForceRule, { maxLength: 4 }),
      fc.integer({ min: 1, max: 120 }),
      (listed, rules, budget) => {
        const payable = listed.map(({ fine, typeCode }, place) => ({ ...aViolation({ fine: fils(fine), typeCode }), id: String(place) }))
        const book = ruleBook(rules.map((rule, nth) => aRule({ ...rule, id: `rule-${nth}` })))
        const best = bruteForce(payable, book, today, budget)
        const outcome = planned(payable, book, today, fils(budget))
        expect(outcome).toMatchObject({ saved: best.saved, total: best.total })
        expect(outcome.ok && outcome.items.map(({ id }) => Number(id))).toEqual(best.places)
      },
    ),
    { numRuns: 300 },
  )
})

test('parcels without a common unit, up to the largest budget, are packed exactly and at once', () => {
  const parcels = Array.from({ length: 60 }, (_, i) => ({ cost: 24_001 + i * 37 + i * i, worth: 10_000 + i * 16 }))
  const places = finished(bestParcels(parcels, 1_000_000))
  expect(places.reduce((sum, place) => sum + (parcels[place]?.cost ?? 0), 0)).toBeLessThanOrEqual(1_000_000)
  const left = parcels.filter((_parcel, place) => !places.includes(place))
  const spare = 1_000_000 - places.reduce((sum, place) => sum + (parcels[place]?.cost ?? 0), 0)
  expect(left.every(({ cost }) => cost > spare)).toBe(true)
})
