import { addDays, type CalendarDay, dayOfNumber } from '@/domain/values/calendar-day'
import { countedDayAfter, type DayRange } from '@/domain/values/day-ranges'

export type DiscountKind = 'PER_VIOLATION' | 'ALL_OR_NOTHING'

/** One version of a dated discount rule. All days are inclusive, null is "no limit". */
export type DiscountRule = {
  readonly id: string
  readonly version: number
  readonly title: { readonly ar: string; readonly en: string }
  readonly legalBasis: { readonly ar: string; readonly en: string }
  /** Whole percent, 1 to 99. */
  readonly percent: number
  readonly kind: DiscountKind
  readonly payFrom: CalendarDay
  readonly payTo: CalendarDay | null
  readonly offenceFrom: CalendarDay | null
  readonly offenceTo: CalendarDay | null
  /** The last day to pay, counted from the day of the offence; days under objection are left out. */
  readonly withinDays: number | null
  readonly excludedTypes: readonly string[]
  /** Whether days under objection count among `withinDays`. */
  readonly countsObjectionDays: boolean
}

/** What a rule looks at in a violation. `objected`: the days under objection, an open range while one is open. */
export type DiscountableViolation = {
  readonly typeCode: string
  readonly occurredOn: CalendarDay
  readonly objected: readonly DayRange[]
}

/**
 * Last day on which paying this violation gets the rule's discount: the earlier of the rule's last day of payment and of its `withinDays`.
 * Null: no end is known, because there is neither, or because an open objection has stopped the count.
 * An objection opened after that day never brings the discount back.
 */
export function lastDayFor(rule: DiscountRule, violation: DiscountableViolation): CalendarDay | null {
  const within = lastCountedDay(rule, violation)
  if (within === null) return rule.payTo
  return rule.payTo !== null && rule.payTo < within ? rule.payTo : within
}

/**
 * Whether the rule speaks of this violation for a reference issued on `issuedOn`: by day of offence, by type, and because its `withinDays` had not ended.
 * The rule's days of payment do not matter: a number issued before they begin gets the discount once they have.
 */
export function addresses(rule: DiscountRule, violation: DiscountableViolation, issuedOn: CalendarDay): boolean {
  if (!coversOffence(rule, violation)) return false
  const within = lastCountedDay(rule, violation)
  return within === null || issuedOn <= within
}

/** Whether paying the violation on `day` falls under the rule. What else an `ALL_OR_NOTHING` rule asks is for the caller to know. */
export function inForce(rule: DiscountRule, violation: DiscountableViolation, day: CalendarDay): boolean {
  return isPayableUnder(rule, day) && addresses(rule, violation, day)
}

/** Whether some violation of this type may fall under the rule when it is paid on `day`. */
export function isOffered(rule: DiscountRule, typeCode: string, day: CalendarDay): boolean {
  return isPayableUnder(rule, day) && !rule.excludedTypes.includes(typeCode)
}

function isPayableUnder({ payFrom, payTo }: DiscountRule, day: CalendarDay): boolean {
  return day >= payFrom && (payTo === null || day <= payTo)
}

function coversOffence(rule: DiscountRule, violation: DiscountableViolation): boolean {
  if (rule.offenceFrom !== null && violation.occurredOn < rule.offenceFrom) return false
  if (rule.offenceTo !== null && violation.occurredOn > rule.offenceTo) return false
  return !rule.excludedTypes.includes(violation.typeCode)
}

function lastCountedDay(rule: DiscountRule, violation: DiscountableViolation): CalendarDay | null {
  if (rule.withinDays === null) return null
  const counted = countedDayAfter(violation.occurredOn, rule.withinDays, rule.countsObjectionDays ? [] : violation.objected)
  return counted === null ? null : dayOfNumber(counted)
}

declare const ruleBookBrand: unique symbol

/** Rules of which no two versions of one id are in force on the same day. Made only by `ruleBook()`. */
export type RuleBook = readonly DiscountRule[] & { readonly [ruleBookBrand]: true }

/**
 * The rules to price with. A later version (higher number) replaces the earlier ones of its id from its own first day of payment, for good:
 * they end the day before, and do not come back when it ends. Give it only what was approved at the time that the price is for.
 */
export function ruleBook(rules: readonly DiscountRule[]): RuleBook {
  const book = rules.flatMap((rule) => {
    const later = rules.filter((other) => other.id === rule.id && other.version > rule.version)
    const replacedOn = later.map((other) => other.payFrom).sort()[0]
    if (replacedOn === undefined || (rule.payTo !== null && rule.payTo < replacedOn)) return [rule]
    if (replacedOn <= rule.payFrom) return []
    return [{ ...rule, payTo: addDays(replacedOn, -1) }]
  })
  return book as readonly DiscountRule[] as RuleBook
}
