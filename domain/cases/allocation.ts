import type { SettledLine } from '@/domain/payments/settlement'
import type { RuleBook } from '@/domain/pricing/discount-rule'
import { type CoversAll, coverage, type PricedViolation, priceOf } from '@/domain/pricing/price'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { subtractFils } from '@/domain/values/money'

/** A violation that money which waits can pay: payable, or under review. `inSet`: the number that the money was paid to stands for it. */
export type Allocatable = PricedViolation & { readonly id: string; readonly inSet: boolean }

/** The payment whose money is allocated. */
export type AllocatedPayment = {
  /** The day in Amman on which it was processed: what it pays is priced as on that day. */
  readonly day: CalendarDay
  /** It reached an accepted price of its number, so it fulfilled what an all-or-nothing rule asks of the number's set. */
  readonly accepted: boolean
  /** Which all-or-nothing rules the whole set of its number satisfies. */
  readonly setCovers: CoversAll
}

/**
 * What allocating to `chosen` settles, each of them whole. `open`: everything on their licence that could be allocated, `chosen` among it. An all-or-nothing
 * rule counts for violations of the number's set if the payment reached an accepted price or all that is left of the set is chosen; for any others as for a
 * number issued for exactly these on the day of the payment.
 */
export function allocationLines(
  chosen: readonly Allocatable[],
  open: readonly Allocatable[],
  payment: AllocatedPayment,
  rules: RuleBook,
): SettledLine[] {
  const ids = new Set(chosen.map(({ id }) => id))
  const keepsSet = payment.accepted || open.every(({ id, inSet }) => !inSet || ids.has(id))
  const choiceCovers: CoversAll = (rule) => coverage(ids, open, rule, payment.day)
  const inSetCovers: CoversAll = (rule) => (keepsSet && payment.setCovers(rule)) || choiceCovers(rule)
  return chosen.map((violation) => {
    const { fine, due, discount } = priceOf(violation, rules, payment.day, violation.inSet ? inSetCovers : choiceCovers)
    const rule = discount && { id: discount.rule.id, version: discount.rule.version }
    return { violationId: violation.id, fine, discount: subtractFils(fine, due), amount: due, rule }
  })
}
