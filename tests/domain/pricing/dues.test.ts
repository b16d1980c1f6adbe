import { ruleBook } from '@/domain/pricing/discount-rule'
import { duesOf, type LicenseViolation } from '@/domain/pricing/dues'
import { fils } from '@/domain/values/money'
import { aRule, aViolation, day, objected } from '@/tests/domain/factories'

const rules = ruleBook([aRule({ withinDays: 60 })])
const today = day('2026-07-01')

function held(given: Partial<LicenseViolation> = {}): LicenseViolation {
  return { ...aViolation(), status: 'UNPAID', collectedHere: true, underReview: false, ...given }
}

describe('the totals of a licence', () => {
  test("the guide's sample: one violation of 15.000 without a discount", () => {
    const sample = held({ occurredOn: day('2021-05-01') })
    expect(duesOf([sample], rules, today)).toEqual({ count: 1, payableCount: 1, fine: 15_000, discount: 0, total: 15_000 })
  })

  test('count what cannot be paid and add nothing for it', () => {
    const violations = [
      held({ fine: fils(20_000) }),
      held({ collectedHere: false }),
      held({ fine: null }),
      held({ objected: objected(['2026-06-15']) }),
      held({ underReview: true }),
    ]
    expect(duesOf(violations, rules, today)).toEqual({ count: 5, payableCount: 1, fine: 20_000, discount: 6_000, total: 14_000 })
  })

  test('leave paid and cancelled violations out', () => {
    const violations = [held({ status: 'PAID' }), held({ status: 'CANCELLED' })]
    expect(duesOf(violations, rules, today)).toEqual({ count: 0, payableCount: 0, fine: 0, discount: 0, total: 0 })
  })

  test('weigh groups by what they hold', () => {
    const groups = [held({ count: 1000 }), held({ count: 7, fine: null })]
    expect(duesOf(groups, rules, today)).toEqual({
      count: 1007,
      payableCount: 1000,
      fine: 15_000_000,
      discount: 4_500_000,
      total: 10_500_000,
    })
  })

  test('give the discount for paying all together, because they are for all together', () => {
    const together = ruleBook([aRule({ kind: 'ALL_OR_NOTHING', percent: 20 })])
    expect(duesOf([held(), held()], together, today)).toMatchObject({ fine: 30_000, discount: 6_000, total: 24_000 })
  })
})
