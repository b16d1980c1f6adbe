import { absentDiscount } from '@/domain/pricing/absent-discount'
import { type DiscountRule, ruleBook } from '@/domain/pricing/discount-rule'
import { aRule, aViolation, day } from '@/tests/domain/factories'

const why = (on: string, ...rules: Partial<DiscountRule>[]) =>
  absentDiscount(
    aViolation({ occurredOn: day('2026-06-01') }),
    ruleBook(rules.map((rule, nth) => aRule({ id: `rule-${nth}`, ...rule }))),
    day(on),
  )

test('a violation with a discount has no reason for having none', () => {
  expect(why('2026-07-31', { withinDays: 60 })).toBeNull()
})

test('the day after its last day, the discount ended on that day', () => {
  expect(why('2026-08-01', { withinDays: 60 })).toEqual({ reason: 'ENDED', endedOn: '2026-07-31' })
})

test('of several that ended, the latest is told', () => {
  expect(why('2026-12-01', { withinDays: 60 }, { payTo: day('2026-09-30') })).toEqual({ reason: 'ENDED', endedOn: '2026-09-30' })
})

test('a type that a rule in force excludes is told so, even if another rule ended', () => {
  expect(why('2026-07-01', { excludedTypes: ['9'] }, { payTo: day('2026-06-15') })).toEqual({ reason: 'EXCLUDED', endedOn: null })
})

test('an exclusion from a rule that would not apply anyway says nothing', () => {
  expect(why('2026-08-01', { excludedTypes: ['9'], withinDays: 60 })).toEqual({ reason: 'NONE', endedOn: null })
})

test.each<[string, Partial<DiscountRule>]>([
  ['a rule for later offences', { offenceFrom: day('2026-06-02') }],
  ['a rule that begins tomorrow', { payFrom: day('2026-08-02') }],
  ['a rule whose days for this offence were over before it began', { payFrom: day('2026-08-01'), withinDays: 60 }],
  ['a rule that ended before the offence', { payTo: day('2026-05-31') }],
])('%s never gave it a discount', (_title, rule) => {
  expect(why('2026-08-01', rule)).toEqual({ reason: 'NONE', endedOn: null })
})
