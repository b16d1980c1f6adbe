import { addDays, type CalendarDay } from '@/domain/values/calendar-day'
import { type Fils, fils, multiplyFils } from '@/domain/values/money'
import { inForce, lastDayFor, type RuleBook } from './discount-rule'
import { type CoversAll, coversEverything, type PricedViolation, priceOf, priceOfSet } from './price'

/** What is due from `from` to `until` (inclusive; null: no end is known). */
export type PriceStep = { readonly from: CalendarDay; readonly until: CalendarDay | null; readonly due: Fils }

/** What the set costs from the day `from` on: the first step begins then, each further one where the total changes. */
export function priceCalendar(
  violations: readonly PricedViolation[],
  rules: RuleBook,
  from: CalendarDay,
  coversAll: CoversAll = coversEverything,
): PriceStep[] {
  const changes = new Map<CalendarDay, number>()
  for (const violation of violations) addChanges(changes, violation, rules, from, coversAll)
  const first = priceOfSet(violations, rules, from, coversAll).total
  return stepsOf(from, first, changes)
}

/** Violation by violation, so that the work grows with the violations and not with violations × days. */
function addChanges(
  changes: Map<CalendarDay, number>,
  violation: PricedViolation,
  rules: RuleBook,
  from: CalendarDay,
  coversAll: CoversAll,
): void {
  let due = priceOf(violation, rules, from, coversAll).due
  for (const day of daysOfChange(violation, rules, from)) {
    const next = priceOf(violation, rules, day, coversAll).due
    const change = multiplyFils(fils(next - due), violation.count ?? 1)
    changes.set(day, (changes.get(day) ?? 0) + change)
    due = next
  }
}

/** The days after `from` on which a rule begins or has just ended for this violation, in order. */
function daysOfChange(violation: PricedViolation, rules: RuleBook, from: CalendarDay): CalendarDay[] {
  const days = new Set<CalendarDay>()
  for (const rule of rules) {
    if (rule.payFrom > from && inForce(rule, violation, rule.payFrom)) days.add(rule.payFrom)
    const last = lastDayFor(rule, violation)
    if (last !== null && last >= from) days.add(addDays(last, 1))
  }
  return [...days].sort()
}

function stepsOf(from: CalendarDay, first: Fils, changes: ReadonlyMap<CalendarDay, number>): PriceStep[] {
  const days = [...changes.keys()].filter((day) => changes.get(day) !== 0).sort()
  let due: number = first
  return [from, ...days].map((day, i) => {
    due += changes.get(day) ?? 0
    const next = days[i]
    return { from: day, until: next === undefined ? null : addDays(next, -1), due: fils(due) }
  })
}
