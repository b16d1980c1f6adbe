import { type DiscountRule, ruleBook } from '@/domain/pricing/discount-rule'
import { type PricedViolation, priceOf } from '@/domain/pricing/price'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { type Fils, fils } from '@/domain/values/money'

/** Equal lines of receipts that were paid on one day. `isWhole`: the number stood for everything that the licence owed. */
export type EarlierGroup = PricedViolation & {
  readonly paid: Fils
  readonly day: CalendarDay
  readonly isWhole: boolean
  readonly count: number
}

/**
 * How much less a line would have cost if the rule had begun when the law gave it, `lawFrom`; 0 where it would have cost no less. A rule
 * for everything together counts only for a number that stood for everything.
 */
export function overpaid({ paid, day, isWhole, ...violation }: EarlierGroup, rule: DiscountRule, lawFrom: CalendarDay): Fils {
  const { due } = priceOf(violation, ruleBook([{ ...rule, payFrom: lawFrom }]), day, () => isWhole)
  return fils(Math.max(0, paid - due))
}
