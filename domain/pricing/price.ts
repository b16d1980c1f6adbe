import type { CalendarDay } from '@/domain/values/calendar-day'
import { discountOf, type Fils, fils, multiplyFils, subtractFils, ZERO_FILS } from '@/domain/values/money'
import { addresses, type DiscountableViolation, type DiscountRule, inForce, lastDayFor, type RuleBook } from './discount-rule'

/** A violation with a fine, or `count` equal ones (same fine, type, day of offence and days under objection). */
export type PricedViolation = DiscountableViolation & { readonly fine: Fils; readonly count?: number }

/** The rule that gave the discount, what it took off one violation, and the last day that this holds (null: no end is known). */
export type AppliedDiscount = { readonly rule: DiscountRule; readonly amount: Fils; readonly lastDay: CalendarDay | null }

/** What one violation costs: `due` = `fine` − `discount.amount`. */
export type Price = { readonly fine: Fils; readonly due: Fils; readonly discount: AppliedDiscount | null }

/** What a set costs together; `shares[i]` is the price of one violation of the i-th entry. */
export type SetPrice = { readonly fine: Fils; readonly discount: Fils; readonly total: Fils; readonly shares: readonly Price[] }

/** Whether the set being priced satisfies an `ALL_OR_NOTHING` rule. See `coverage`. */
export type CoversAll = (rule: DiscountRule) => boolean

/** An `ALL_DUE` reference holds all that was payable, so every rule is satisfied. */
export const coversEverything: CoversAll = () => true

/**
 * The price of one violation if paid on `day`. The best single rule applies: most fils off, then the one valid longer, then the lower id.
 * A rule that takes no whole fils off is not applied.
 */
export function priceOf(violation: PricedViolation, rules: RuleBook, day: CalendarDay, coversAll: CoversAll = coversEverything): Price {
  let best: AppliedDiscount | null = null
  for (const rule of rules) {
    if (rule.kind === 'ALL_OR_NOTHING' && !coversAll(rule)) continue
    const offered = discountBy(rule, violation, day)
    if (offered !== null && (best === null || isBetter(offered, best))) best = offered
  }
  const { fine } = violation
  return { fine, due: best === null ? fine : subtractFils(fine, best.amount), discount: best }
}

/** What all of these cost if paid together on `day`. */
export function priceOfSet(
  violations: readonly PricedViolation[],
  rules: RuleBook,
  day: CalendarDay,
  coversAll: CoversAll = coversEverything,
): SetPrice {
  let fine = ZERO_FILS
  let total = ZERO_FILS
  const shares = violations.map((violation) => {
    const share = priceOf(violation, rules, day, coversAll)
    const count = violation.count ?? 1
    fine = fils(fine + multiplyFils(share.fine, count))
    total = fils(total + multiplyFils(share.due, count))
    return share
  })
  return { fine, discount: subtractFils(fine, total), total, shares }
}

/**
 * Whether a chosen set satisfies an `ALL_OR_NOTHING` rule: it holds every violation of the licence that was payable (`universe`)
 * and addressed by the rule on the day its reference was issued. Later registrations, amendments and mergers are not asked about.
 */
export function coverage(
  setIds: ReadonlySet<string>,
  universe: readonly (DiscountableViolation & { readonly id: string })[],
  rule: DiscountRule,
  issuedOn: CalendarDay,
): boolean {
  return universe.every((violation) => setIds.has(violation.id) || !addresses(rule, violation, issuedOn))
}

function discountBy(rule: DiscountRule, violation: PricedViolation, day: CalendarDay): AppliedDiscount | null {
  if (!inForce(rule, violation, day)) return null
  const amount = discountOf(violation.fine, rule.percent)
  return amount === 0 ? null : { rule, amount, lastDay: lastDayFor(rule, violation) }
}

function isBetter(a: AppliedDiscount, b: AppliedDiscount): boolean {
  if (a.amount !== b.amount) return a.amount > b.amount
  if (a.lastDay !== b.lastDay) return a.lastDay === null || (b.lastDay !== null && a.lastDay > b.lastDay)
  return a.rule.id < b.rule.id
}
