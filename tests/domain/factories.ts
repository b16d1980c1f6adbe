import fc from 'fast-check'
import type { DiscountRule } from '@/domain/pricing/discount-rule'
import type { PricedViolation } from '@/domain/pricing/price'
import { type CalendarDay, calendarDay, dayNumberOf, dayOfNumber } from '@/domain/values/calendar-day'
import type { DayRange } from '@/domain/values/day-ranges'
import { fils } from '@/domain/values/money'

export const day = calendarDay

/** The days under objection, from pairs of first day and day of closing (none: still open). */
export function objected(...pairs: readonly (readonly [from: string, until?: string])[]): DayRange[] {
  return pairs.map(([from, until]) => ({ from: day(from), until: until === undefined ? null : day(until) }))
}

export function aViolation(given: Partial<PricedViolation> = {}): PricedViolation {
  return { fine: fils(15_000), typeCode: '9', occurredOn: day('2026-06-01'), objected: [], ...given }
}

/** A rule of 30 % for each violation, in force from 2026 on without an end. */
export function aRule(given: Partial<DiscountRule> = {}): DiscountRule {
  return {
    id: 'incentives-2026',
    version: 1,
    title: { ar: 'الحوافز التشجيعية للسائقين', en: "Drivers' incentives" },
    legalBasis: { ar: 'نظام الحوافز التشجيعية', en: "Drivers' Incentives Regulation, 2026" },
    percent: 30,
    kind: 'PER_VIOLATION',
    payFrom: day('2026-01-01'),
    payTo: null,
    offenceFrom: null,
    offenceTo: null,
    withinDays: null,
    excludedTypes: [],
    countsObjectionDays: false,
    ...given,
  }
}

const FIRST = dayNumberOf(day('2026-01-01'))

/** Days of one year, so that rules, offences, objections and payments meet often. */
export const someDay: fc.Arbitrary<CalendarDay> = fc.integer({ min: FIRST, max: FIRST + 364 }).map(dayOfNumber)

/** Sorted, merged ranges, as PostgreSQL keeps them; the last may be open. */
export const someRanges: fc.Arbitrary<DayRange[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: FIRST, max: FIRST + 400 }), { maxLength: 7 }), fc.boolean())
  .map(([numbers, open]) => {
    const days = numbers.sort((a, b) => a - b).map(dayOfNumber)
    return days.flatMap((from, i): DayRange[] => {
      if (i % 2 === 1) return []
      const until = days[i + 1]
      if (until !== undefined) return [{ from, until }]
      return open ? [{ from, until: null }] : []
    })
  })

const someFine = fc.integer({ min: 0, max: 5_000_000 }).map(fils)
const someType = fc.constantFrom('1', '9', '14')
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })

export const someViolation: fc.Arbitrary<PricedViolation> = fc.record({
  fine: someFine,
  typeCode: someType,
  occurredOn: someDay,
  objected: someRanges,
})

export const someRule: fc.Arbitrary<DiscountRule> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    version: fc.integer({ min: 1, max: 4 }),
    percent: fc.integer({ min: 1, max: 99 }),
    kind: fc.constantFrom('PER_VIOLATION' as const, 'ALL_OR_NOTHING' as const),
    payFrom: someDay,
    payTo: orNull(someDay),
    offenceFrom: orNull(someDay),
    offenceTo: orNull(someDay),
    withinDays: orNull(fc.integer({ min: 0, max: 90 })),
    excludedTypes: fc.uniqueArray(someType, { maxLength: 2 }),
    countsObjectionDays: fc.boolean(),
  })
  .map(aRule)

/** Rules of which no two are the same version of the same id. */
export const someRules: fc.Arbitrary<DiscountRule[]> = fc.uniqueArray(someRule, {
  maxLength: 6,
  selector: (rule) => `${rule.id}/${rule.version}`,
})
