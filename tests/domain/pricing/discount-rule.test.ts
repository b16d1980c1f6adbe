import fc from 'fast-check'
import { addresses, inForce, lastDayFor, ruleBook } from '@/domain/pricing/discount-rule'
import { addDays, daysBetween } from '@/domain/values/calendar-day'
import { aRule, aViolation, day, objected, someDay, someRule, someRules, someViolation } from '@/tests/domain/factories'

const within60 = aRule({ withinDays: 60 })

describe('the last day of a discount', () => {
  test.each<[string, ReturnType<typeof objected>, string | null]>([
    ['60 days from 1 June: 31 July', [], '2026-07-31'],
    ['30 days under objection: 30 August', objected(['2026-06-15', '2026-07-15']), '2026-08-30'],
    ['an objection that follows at once continues it', objected(['2026-06-15', '2026-07-01'], ['2026-07-01', '2026-07-15']), '2026-08-30'],
    ['an objection on the day of the offence does not count that day', objected(['2026-06-01', '2026-06-03']), '2026-08-01'],
    ['an objection before the offence leaves nothing out', objected(['2026-05-01', '2026-05-20']), '2026-07-31'],
    ['an objection on the last day stops the count', objected(['2026-07-31', '2026-08-10']), '2026-08-10'],
    ['an objection after the last day never revives the discount', objected(['2026-08-01', '2026-08-10']), '2026-07-31'],
    ['not even one that is still open', objected(['2026-08-01']), '2026-07-31'],
    [
      'a second objection within the days gained counts too',
      objected(['2026-06-15', '2026-07-15'], ['2026-08-30', '2026-09-01']),
      '2026-09-01',
    ],
    ['while an objection has stopped the count, no end is known', objected(['2026-07-31']), null],
  ])('%s', (_title, ranges, expected) => {
    expect(lastDayFor(within60, aViolation({ objected: ranges }))).toBe(expected)
  })

  test('is the earlier of the last day of payment and the days from the offence', () => {
    const violation = aViolation()
    expect(lastDayFor(aRule(), violation)).toBeNull()
    expect(lastDayFor(aRule({ payTo: day('2026-12-31') }), violation)).toBe('2026-12-31')
    expect(lastDayFor({ ...within60, payTo: day('2026-12-31') }, violation)).toBe('2026-07-31')
    expect(lastDayFor({ ...within60, payTo: day('2026-07-01') }, violation)).toBe('2026-07-01')
    expect(lastDayFor({ ...within60, payTo: day('2026-12-31') }, aViolation({ objected: objected(['2026-07-01']) }))).toBe('2026-12-31')
  })

  test('without objections is so many days after the offence', () => {
    fc.assert(
      fc.property(someDay, fc.nat(400), (occurredOn, withinDays) => {
        expect(lastDayFor(aRule({ withinDays }), aViolation({ occurredOn }))).toBe(addDays(occurredOn, withinDays))
      }),
    )
  })

  test('is never made earlier by an objection', () => {
    fc.assert(
      fc.property(someRule, someViolation, (rule, violation) => {
        const last = lastDayFor(rule, violation)
        const without = lastDayFor(rule, { ...violation, objected: [] })
        if (last !== null && without !== null) expect(daysBetween(without, last)).toBeGreaterThanOrEqual(0)
        if (without === null) expect(last).toBeNull()
      }),
    )
  })
})

describe('a rule addresses a violation', () => {
  const campaign = aRule({ offenceFrom: day('2026-01-01'), offenceTo: day('2026-02-16'), excludedTypes: ['1', '5'] })

  test.each([
    ['2025-12-31', '9', false],
    ['2026-01-01', '9', true],
    ['2026-02-16', '9', true],
    ['2026-02-17', '9', false],
    ['2026-02-01', '5', false],
  ])('of %s and type %s: %p', (occurredOn, typeCode, expected) => {
    expect(addresses(campaign, aViolation({ occurredOn: day(occurredOn), typeCode }), day('2026-03-01'))).toBe(expected)
  })

  test('as long as its days from the offence had not ended when the reference was issued', () => {
    expect(addresses(within60, aViolation(), day('2026-07-31'))).toBe(true)
    expect(addresses(within60, aViolation(), day('2026-08-01'))).toBe(false)
  })

  test('before its days of payment begin, and after they end', () => {
    const rule = aRule({ payFrom: day('2026-07-01'), payTo: day('2026-07-31') })
    expect(addresses(rule, aViolation(), day('2026-06-30'))).toBe(true)
    expect(addresses(rule, aViolation(), day('2026-08-01'))).toBe(true)
    expect(inForce(rule, aViolation(), day('2026-06-30'))).toBe(false)
    expect(inForce(rule, aViolation(), day('2026-08-01'))).toBe(false)
  })
})

describe('a rule in force', () => {
  test('is so from its first day of payment to the last day for the violation, both included', () => {
    fc.assert(
      fc.property(someRule, someViolation, someDay, (rule, violation, payOn) => {
        const last = lastDayFor(rule, violation)
        const covered = addresses({ ...rule, withinDays: null }, violation, payOn)
        expect(inForce(rule, violation, payOn)).toBe(covered && payOn >= rule.payFrom && (last === null || payOn <= last))
      }),
    )
  })
})

describe('versions of a rule', () => {
  const first = aRule({ version: 1, payFrom: day('2026-01-01') })
  const second = aRule({ version: 2, payFrom: day('2026-07-01'), payTo: day('2026-07-31'), percent: 20 })

  test('the later one replaces the earlier from its first day of payment', () => {
    expect(ruleBook([second, first])).toEqual([second, { ...first, payTo: '2026-06-30' }])
  })

  test('one that had ended before is left as it is', () => {
    const ended = { ...first, payTo: day('2026-03-01') }
    expect(ruleBook([ended, second])).toEqual([ended, second])
  })

  test('one that would have ended on that day ends the day before', () => {
    const ending = { ...first, payTo: second.payFrom }
    expect(ruleBook([ending, second])).toEqual([{ ...first, payTo: '2026-06-30' }, second])
  })

  test('one that never came into force is left out', () => {
    const overtaken = aRule({ version: 2, payFrom: day('2026-08-01') })
    const third = aRule({ version: 3, payFrom: day('2026-08-01') })
    expect(ruleBook([overtaken, third])).toEqual([third])
  })

  test('other rules are not touched', () => {
    const other = aRule({ id: 'campaign-2026', version: 1 })
    expect(ruleBook([other, second])).toEqual([other, second])
  })

  test('on no day are two versions of one rule in force', () => {
    fc.assert(
      fc.property(someRules, someDay, (rules, payOn) => {
        const ids = ruleBook(rules)
          .filter((rule) => rule.payFrom <= payOn && (rule.payTo === null || payOn <= rule.payTo))
          .map((rule) => rule.id)
        expect(ids).toEqual([...new Set(ids)])
      }),
    )
  })
})
