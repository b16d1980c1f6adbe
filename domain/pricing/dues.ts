import type { CalendarDay } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'
import { type PayabilityFacts, payabilityOf } from '@/domain/violations/payability'
import type { RuleBook } from './discount-rule'
import { type PricedViolation, priceOfSet } from './price'

/** A violation of the licence (or `count` equal ones): what decides whether it can be paid, and what prices it. */
export type LicenseViolation = Omit<PricedViolation, 'fine'> & PayabilityFacts

/**
 * The totals of a licence. `count`: all unpaid violations; `payableCount`, `fine` and `discount`: of those that can be paid now;
 * `total`: what paying them all costs on the day.
 */
export type Dues = {
  readonly count: number
  readonly payableCount: number
  readonly fine: Fils
  readonly discount: Fils
  readonly total: Fils
}

/** The totals on `day`. What cannot be paid is counted and adds nothing; paid and cancelled violations are not even counted. */
export function duesOf(violations: readonly LicenseViolation[], rules: RuleBook, day: CalendarDay): Dues {
  const unpaid = violations.filter((violation) => violation.status === 'UNPAID')
  const payable = unpaid.filter(isPayable)
  const { fine, discount, total } = priceOfSet(payable, rules, day)
  return { count: countOf(unpaid), payableCount: countOf(payable), fine, discount, total }
}

/** Whether a violation (or a group of equal ones) can be paid now; such ones have a fine. */
export function isPayable<Violation extends LicenseViolation>(violation: Violation): violation is Violation & PricedViolation {
  return payabilityOf(violation) === 'AVAILABLE'
}

function countOf(violations: readonly LicenseViolation[]): number {
  return violations.reduce((sum, violation) => sum + (violation.count ?? 1), 0)
}
