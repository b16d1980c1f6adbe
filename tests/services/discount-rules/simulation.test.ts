import fc from 'fast-check'
import { approvedVersions, discountRuleQueries } from '@/db/queries/discount-rules'
import { type RuleChange, rulesAfter, simulatedDay } from '@/domain/discount-rules/simulation'
import { ruleBook } from '@/domain/pricing/discount-rule'
import { priceOfSet } from '@/domain/pricing/price'
import { addDays, calendarDay } from '@/domain/values/calendar-day'
import { parseDayRanges } from '@/domain/values/day-ranges'
import { fils } from '@/domain/values/money'
import { withDatabase } from '@/tests/support/database'
import { approveRule, aRuleContent, simulate } from '@/tests/support/discount-rules'
import { aViolation, given } from '@/tests/support/records'

const NOW = new Date('2026-11-24T09:00:00Z')
const FIRST = calendarDay('2026-06-01')
const RUNS = 25
const connected = withDatabase()

/** Forty licences with fines that round, days at the edges, some under objection and some paid. */
async function aRegister(): Promise<void> {
  const { db, sql } = connected
  const draw = fc.sample(
    fc.array(
      fc.record({
        fine: fc.integer({ min: 1, max: 90_000 }),
        day: fc.integer({ min: 0, max: 170 }),
        type: fc.constantFrom('9', '14', '2'),
      }),
      {
        maxLength: 6,
      },
    ),
    { seed: 7, numRuns: 40 },
  )
  for (const [nth, violations] of draw.entries()) {
    const rows = violations.map(({ fine, day, type }) => aViolation({ fine: fils(fine), occurredOn: addDays(FIRST, day), typeCode: type }))
    await given(db, { number: String(60000000 + nth) }, rows, NOW)
  }
  await sql`update violations set objected = '{[2026-07-01,2026-07-20)}' where id % 5 = 0`
  await sql`update violations set objected = '{[2026-11-20,)}' where id % 11 = 0`
  await approveRule(db, aRuleContent({ ruleId: 'old', payFrom: calendarDay('2026-01-02'), percent: 20, withinDays: 60 }))
}

type Row = { license: number; type: string; fine: number; day: string; objected: string }

/** What every licence owes on a day, one by one, before and after a change. */
async function owed(change: RuleChange) {
  const { db, sql } = connected
  const versions = (await approvedVersions(db)).map(({ rule }) => rule)
  const court = (await sql`select code from violation_types where decided_by_court`).map(({ code }) => code)
  const day = simulatedDay(change, versions)
  const rows = await sql<Row[]>`
    select license_id::int as license, type_code as type, fine::int as fine, occurred_on::text as day, objected::text as objected
    from violations where payable`
  const licenses = new Map<number, (typeof rows)[number][]>()
  for (const row of rows) licenses.set(row.license, [...(licenses.get(row.license) ?? []), row])
  const sums = { before: 0, after: 0, licenses: 0 }
  for (const part of licenses.values()) {
    const set = part.map((row) => ({
      typeCode: row.type,
      fine: fils(row.fine),
      occurredOn: calendarDay(row.day),
      objected: parseDayRanges(row.objected),
    }))
    const before = priceOfSet(set, ruleBook(versions), day).total
    const after = priceOfSet(set, rulesAfter(versions, change, court), day).total
    sums.before += before
    sums.after += after
    if (before !== after) sums.licenses += 1
  }
  return sums
}

const content = fc
  .record({
    ruleId: fc.constantFrom('old', 'new'),
    percent: fc.integer({ min: 1, max: 99 }),
    kind: fc.constantFrom('PER_VIOLATION' as const, 'ALL_OR_NOTHING' as const),
    payFrom: fc.integer({ min: 1, max: 40 }).map((days) => addDays(calendarDay('2026-11-24'), days)),
    offenceFrom: fc.option(
      fc.integer({ min: 0, max: 170 }).map((days) => addDays(FIRST, days)),
      { nil: null },
    ),
    withinDays: fc.option(fc.integer({ min: 1, max: 180 }), { nil: null }),
    excludedTypes: fc.uniqueArray(fc.constantFrom('9', '14'), { maxLength: 1 }),
    countsObjectionDays: fc.boolean(),
  })
  .map((given): RuleChange => ({ kind: 'RULE', content: aRuleContent(given) }))

const end = fc
  .integer({ min: 0, max: 30 })
  .map((days): RuleChange => ({ kind: 'END', ruleId: 'old', version: 1, lastDay: addDays(calendarDay('2026-11-24'), days) }))

test('a simulation comes to the fils to what licences owe one by one, whatever is changed', async () => {
  await aRegister()
  const { db } = connected
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: content }, { weight: 1, arbitrary: end }), async (change) => {
      const { result } = (await discountRuleQueries(db).simulation(await simulate(db, change, { actor: 'legal', now: NOW }))) ?? {}
      const truth = await owed(change)
      expect(result && result.after - result.before).toBe(truth.after - truth.before)
      expect(result?.licenses).toBeGreaterThanOrEqual(truth.licenses)
      const parts = result?.byType.reduce((sum, { before, after }) => sum + after - before, 0)
      expect(parts).toBe(truth.after - truth.before)
    }),
    { numRuns: RUNS },
  )
})
