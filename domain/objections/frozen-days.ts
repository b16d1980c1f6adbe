import { type DiscountableViolation, type DiscountRule, inForce, lastDayFor, type RuleBook } from '@/domain/pricing/discount-rule'
import { addDays, type CalendarDay, daysBetween } from '@/domain/values/calendar-day'
import type { DayRange } from '@/domain/values/day-ranges'

/** Days that are left at least for a discount once a rejection is final. */
const LEAST_DAYS_LEFT = 3

type Objection = { readonly openedOn: CalendarDay; readonly finalOn: CalendarDay }

/**
 * Days beyond those under objection that are left out of `withinDays` once a rejection is final, so that at least three days are left of a
 * discount whose own days had not ended at the opening. A rule's last day of payment is never moved.
 */
export function extraFrozenDays(violation: DiscountableViolation, rules: RuleBook, objection: Objection): number {
  const missing = rules.flatMap((rule) => {
    const left = daysLeft(rule, violation, objection)
    return left === null ? [] : [LEAST_DAYS_LEFT - left]
  })
  return Math.max(0, ...missing)
}

/** Days left of a rule's own days once the objection is final, that day included; null where the rule gave none by its own days at the opening. */
function daysLeft(rule: DiscountRule, violation: DiscountableViolation, { openedOn, finalOn }: Objection): number | null {
  if (rule.withinDays === null || rule.countsObjectionDays || (rule.payTo !== null && rule.payTo < finalOn)) return null
  if (!inForce(rule, { ...violation, objected: endedOn(violation.objected, openedOn) }, openedOn)) return null
  const last = lastDayFor({ ...rule, payTo: null }, { ...violation, objected: endedOn(violation.objected, finalOn) })
  return last === null ? null : daysBetween(finalOn, last) + 1
}

/** The days under objection that remain once what is open ends: `until` is the first day that counts again. */
export function endedOn(ranges: readonly DayRange[], until: CalendarDay): DayRange[] {
  return ranges.flatMap((range) => {
    if (range.from >= until) return []
    return [{ from: range.from, until: range.until === null || range.until > until ? until : range.until }]
  })
}

/** The first day that counts again: that of the final decision, or later where days were added. */
export function countsAgainOn({ finalOn }: Objection, extraDays: number): CalendarDay {
  return addDays(finalOn, extraDays)
}
