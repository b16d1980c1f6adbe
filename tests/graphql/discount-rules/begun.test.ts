import { seedAccounts } from '@/demo/accounts'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { applyRule } from '@/services/discount-rules/apply-rule'
import { compareForecasts } from '@/services/discount-rules/compare-forecasts'
import { type TestApi, testApi } from '@/tests/support/api'
import { aRuleContent, simulate } from '@/tests/support/discount-rules'
import { sessionOf } from '@/tests/support/partner'
import { report } from '@/tests/support/pay'
import { aViolation, given } from '@/tests/support/records'

const T0 = new Date('2026-11-24T09:00:00Z')
const MIDNIGHT = new Date('2026-11-30T21:00:00Z')
let now = T0
let t: TestApi

beforeEach(async () => {
  now = T0
  t = await testApi(() => now)
  await seedAccounts(t.connection.db, 'correct horse battery staple')
})
afterEach(() => t.close())

/** A licence with one violation of this fine, and its payment number. */
async function aLicense(number: string, fine: number): Promise<string> {
  await given(t.connection.db, { number }, [aViolation({ fine: fils(fine) })], now)
  await t.connection.sql`
    update violations set registered_at = ${now.toISOString()} where license_id = (select id from licenses where number = ${number})`
  const [row] = await t.connection.sql`
    select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = ${number} and r.status = 'OPEN'`
  return row?.number
}

const decree = aRuleContent({ lawFrom: calendarDay('2026-11-20') })

async function approve(): Promise<void> {
  const { db } = t.connection
  await simulate(db, { kind: 'RULE', content: decree }, { actor: 'legal', now })
  const made = await db.transaction((tx) => applyRule(tx, decree, { actor: 'legal', decider: 'legal2', now }))
  expect(made).toEqual({ ok: true })
}

async function begun(fields: string) {
  await t.api.refresh()
  const query = `{ discountRuleVersion(rule: "decree-30", version: 1) { ${fields} } }`
  const { data, errors } = await t.ask(query, {}, await sessionOf(t, 'auditor'))
  return errors ?? data.discountRuleVersion
}

const OUTCOME = 'forecast { violations before after } outcome { result { violations before after } causes { kind violations amount } }'

test('at the first midnight the difference from the forecast is told by what changed since, to the fils', async () => {
  const paid = await aLicense('50000001', 10_000)
  await aLicense('50000002', 20_000)
  await aLicense('50000003', 30_000)
  await aLicense('50000004', 7_000)
  await approve()
  now = new Date('2026-11-26T09:00:00Z')
  await report(t.connection.db, paid, fils(10_000), now)
  await t.connection.sql`update violations set status = 'CANCELLED', cancelled_at = ${now.toISOString()} where fine = 20000`
  await t.connection.sql`update violations set fine = 25000 where fine = 30000`
  await aLicense('50000005', 4_000)
  expect(await begun(OUTCOME)).toMatchObject({ forecast: { violations: 4, before: 67_000, after: 46_900 }, outcome: null })
  expect(await compareForecasts(t.connection.db, () => now)).toEqual([])

  now = new Date(MIDNIGHT.getTime() + 60_000)
  expect(await compareForecasts(t.connection.db, () => now)).toEqual(['decree-30:1'])
  expect(await compareForecasts(t.connection.db, () => now)).toEqual([])
  const { outcome } = await begun(OUTCOME)
  expect(outcome.result).toEqual({ violations: 3, before: 36_000, after: 25_200 })
  expect(outcome.causes).toEqual([
    { kind: 'REGISTERED', violations: 1, amount: 1_200 },
    { kind: 'PAID', violations: 1, amount: -3_000 },
    { kind: 'CANCELLED', violations: 1, amount: -6_000 },
    { kind: 'OTHER', violations: 0, amount: -1_500 },
  ])
})

test('what was paid between the law’s day and the first day here is listed with what it would have cost less', async () => {
  const [early, between, later] = [await aLicense('50000001', 10_000), await aLicense('50000002', 333), await aLicense('50000003', 30_000)]
  await report(t.connection.db, early, fils(10_000), new Date('2026-11-19T20:59:59Z'))
  await report(t.connection.db, between, fils(333), new Date('2026-11-19T21:00:00Z'))
  await report(t.connection.db, later, fils(30_000), new Date('2026-11-30T20:59:59Z'))
  await approve()
  const LIST = 'totalCount overpaid pageInfo { hasNextPage endCursor } nodes { paid overpaid violationNumber authority { id } }'
  const all = (await begun(`earlierPayments { ${LIST} }`)).earlierPayments
  expect([all.totalCount, all.overpaid]).toEqual([2, 9_099])
  expect(all.nodes).toMatchObject([
    { paid: 333, overpaid: 99, authority: { id: 'GAM' } },
    { paid: 30_000, overpaid: 9_000 },
  ])
  const first = (await begun(`earlierPayments(first: 1) { ${LIST} }`)).earlierPayments
  expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([2, true])
  const second = (await begun(`earlierPayments(first: 1, after: "${first.pageInfo.endCursor}") { ${LIST} }`)).earlierPayments
  expect(second.nodes).toMatchObject([{ paid: 30_000 }])
})
