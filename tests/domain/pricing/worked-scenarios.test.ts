import { ruleBook } from '@/domain/pricing/discount-rule'
import { type PricedViolation, priceOf, priceOfSet } from '@/domain/pricing/price'
import { nextStatus, type PaymentReferenceFacts, type PaymentReferenceStatus } from '@/domain/references/payment-reference'
import { fils } from '@/domain/values/money'
import { payabilityOf, type ViolationStatus } from '@/domain/violations/payability'
import { aRule, aViolation, day } from '@/tests/domain/factories'

type Held = PricedViolation & { status: ViolationStatus }

const noRules = ruleBook([])
const sunday = day('2026-07-19')
const tuesday = day('2026-07-21')

const held = (fine: number): Held => ({ ...aViolation({ fine: fils(fine) }), status: 'UNPAID' })
const paid = (violation: Held): Held => ({ ...violation, status: 'PAID' })
const payableOf = (set: readonly Held[]) =>
  set.filter((violation) => payabilityOf({ ...violation, collectedHere: true, underReview: false }) === 'AVAILABLE')

/** The status and price of a reference from what is left of its set. */
function stateOf(current: PaymentReferenceStatus, set: readonly Held[], given: Partial<PaymentReferenceFacts>, payOn = sunday) {
  const payable = payableOf(set)
  const unpaid = set.filter((violation) => violation.status === 'UNPAID').length
  const facts = { kind: 'ALL_DUE' as const, size: set.length, unpaid, payable: payable.length, settled: false, licenseChanged: false }
  return { status: nextStatus(current, { ...facts, ...given }), costs: priceOfSet(payable, noRules, payOn).total }
}

describe('a printed number keeps its word', () => {
  const [a, b, c] = [held(15_000), held(20_000), held(10_000)]

  test('on Sunday D = {A, B} is open and costs 35', () => {
    expect(stateOf('OPEN', [a, b], {})).toEqual({ status: 'OPEN', costs: 35_000 })
  })

  test('on Monday C is registered: E = {A, B, C} is open at 45, D is superseded and still costs 35 when the bank asks on Tuesday', () => {
    expect(stateOf('OPEN', [a, b, c], {})).toEqual({ status: 'OPEN', costs: 45_000 })
    expect(stateOf('OPEN', [a, b], { licenseChanged: true }, tuesday)).toEqual({ status: 'SUPERSEDED', costs: 35_000 })
  })

  test('once D is paid it is paid, E is superseded at 10 and F = {C} is open at 10', () => {
    expect(stateOf('SUPERSEDED', [paid(a), paid(b)], { settled: true }, tuesday).status).toBe('PAID')
    expect(stateOf('OPEN', [paid(a), paid(b), c], { licenseChanged: true }, tuesday)).toEqual({ status: 'SUPERSEDED', costs: 10_000 })
    expect(stateOf('OPEN', [c], {}, tuesday)).toEqual({ status: 'OPEN', costs: 10_000 })
  })

  test('once C is paid with F, E is closed', () => {
    expect(stateOf('SUPERSEDED', [paid(a), paid(b), paid(c)], {}, tuesday)).toEqual({ status: 'CLOSED', costs: 0 })
  })
})

describe('A was settled alone before a payment of D = {A, B} is reported', () => {
  const rules = ruleBook([aRule({ withinDays: 60 })])
  const set = [aViolation({ fine: fils(15_000) }), aViolation({ fine: fils(20_000) })]

  test('on the process date D costs 24.500: 10.500 for A and 14.000 for B', () => {
    const price = priceOfSet(set, rules, day('2026-07-20'))
    expect(price.total).toBe(24_500)
    expect(price.shares.map((share) => share.due)).toEqual([10_500, 14_000])
  })
})

describe('the discount ends between quote and payment', () => {
  const rules = ruleBook([aRule({ withinDays: 60 })])

  test('the quote of 31 July says that this is its last day; on 2 August the fine is due', () => {
    expect(priceOf(aViolation(), rules, day('2026-07-31'))).toMatchObject({ due: 10_500, discount: { lastDay: '2026-07-31' } })
    expect(priceOf(aViolation(), rules, day('2026-08-02'))).toMatchObject({ due: 15_000, discount: null })
  })
})
