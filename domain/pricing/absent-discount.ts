import type { CalendarDay } from '@/domain/values/calendar-day'
import { addresses, inForce, lastDayFor, type RuleBook } from './discount-rule'
import { type PricedViolation, priceOf } from './price'

/** Why nothing is taken off: a rule in force excludes the type, or the latest one that covered the violation ended, or there is no rule for it. */
export type AbsentDiscount =
  | { readonly reason: 'EXCLUDED'; readonly endedOn: null }
  | { readonly reason: 'ENDED'; readonly endedOn: CalendarDay }
  | { readonly reason: 'NONE'; readonly endedOn: null }

/** Why the violation has no discount when everything is paid on `day`; null when it has one. */
export function absentDiscount(violation: PricedViolation, rules: RuleBook, day: CalendarDay): AbsentDiscount | null {
  if (priceOf(violation, rules, day).discount !== null) return null
  if (rules.some((rule) => rule.excludedTypes.includes(violation.typeCode) && inForce({ ...rule, excludedTypes: [] }, violation, day)))
    return { reason: 'EXCLUDED', endedOn: null }
  const endedOn = lastEnd(violation, rules, day)
  return endedOn === null ? { reason: 'NONE', endedOn } : { reason: 'ENDED', endedOn }
}

/** The last of the days on which a discount for it ended. A rule whose days for this violation were over before it began never gave one. */
function lastEnd(violation: PricedViolation, rules: RuleBook, day: CalendarDay): CalendarDay | null {
  const ends = rules.flatMap((rule) => {
    const last = lastDayFor(rule, violation)
    if (last === null || last >= day || last < rule.payFrom || last < violation.occurredOn) return []
    return addresses(rule, violation, last) ? [last] : []
  })
  return ends.sort().at(-1) ?? null
}
