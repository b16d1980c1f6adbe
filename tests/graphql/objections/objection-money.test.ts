import { eq } from 'drizzle-orm'
import { rulesApprovedAt } from '@/db/queries/discount-rules'
import { violations } from '@/db/schema/violations'
import { seedAccounts } from '@/demo/accounts'
import { priceOf } from '@/domain/pricing/price'
import { calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { mergeLicenses } from '@/services/licenses/merge-licenses'
import { moveDueObjections } from '@/services/objections/move-due'
import { quoteBill } from '@/services/payments/quote-bill'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { type TestApi, testApi } from '@/tests/support/api'
import { approveRule, aRuleContent } from '@/tests/support/discount-rules'
import { decision, moreAdjudicators, objectors } from '@/tests/support/objections'
import { aPartner } from '@/tests/support/partner'
import { report } from '@/tests/support/pay'
import { aViolation, given } from '@/tests/support/records'

const LICENSE = '50000001'
const T0 = new Date('2026-06-15T09:00:00Z')
const DAY_MS = 86_400_000
let now = T0
let t: TestApi
let one: ReturnType<typeof objectors>

beforeEach(async () => {
  now = T0
  t = await testApi(() => now)
  one = objectors(t, LICENSE)
  const { db } = t.connection
  await seedAccounts(db, 'correct horse battery staple')
  await moreAdjudicators(db)
  await approveRule(db, aRuleContent({ payFrom: calendarDay('2026-01-01'), withinDays: 60 }))
  // Day 60 after the offence is 16 June: today and tomorrow are left of the discount.
  const violation = aViolation({ sourceKey: 'A', occurredOn: calendarDay('2026-04-17'), fine: fils(10_000) })
  await given(db, { number: LICENSE }, [violation], new Date('2026-06-01T09:00:00Z'))
})
afterEach(() => t.close())

const after = (days: number) => {
  now = new Date(T0.getTime() + days * DAY_MS)
}

async function violation() {
  const [row] = await t.connection.db.select().from(violations).where(eq(violations.sourceKey, 'A'))
  if (!row) throw new Error('The violation is gone')
  return row
}

async function opened(): Promise<string> {
  return (await one.submit([String((await violation()).id)])).objection.number
}

async function rejected(): Promise<string> {
  const number = await opened()
  await one.staff('objectionTake', number)
  await one.staff('objectionDecide', number, decision('REJECTED'))
  return number
}

/** What paying it costs on the day of the clock. */
async function due(): Promise<number> {
  const { fine, ...row } = await violation()
  if (!row.payable || fine === null) throw new Error('It cannot be paid')
  return priceOf({ ...row, fine }, await rulesApprovedAt(t.connection.db, now), dayInAmman(now)).due
}

const openNumber = async (): Promise<string> =>
  (await t.connection.sql`select number from payment_references where status = 'OPEN'`)[0]?.number

test('three days of a discount are left at least once a rejection is final, and it is then over', async () => {
  const number = await rejected()
  after(16)
  await moveDueObjections(t.connection.db, { now, drawNumbers: randomNumbers('1') })
  expect((await violation()).objected).toEqual([{ from: '2026-06-15', until: '2026-07-02' }])
  const prices = []
  for (let day = 16; day < 20; day++) {
    after(day)
    prices.push(await due())
  }
  expect(prices).toEqual([7_000, 7_000, 7_000, 10_000])
  const { violations: shown } = await one.read(number, 'violations { extraDays }')
  expect(shown).toEqual([{ extraDays: 1 }])
})

test.each(['objectionAppealGiveUp', 'objectionWithdraw'])('exactly the days that were left count after %s', async (mutation) => {
  const number = mutation === 'objectionWithdraw' ? await opened() : await rejected()
  after(5)
  await one.maker(mutation, { number })
  const prices = []
  for (let day = 5; day < 8; day++) {
    after(day)
    prices.push(await due())
  }
  expect(prices).toEqual([7_000, 7_000, 10_000])
})

test('money that arrives during an objection waits, and the violation is under review once it is rejected for good', async () => {
  const { db, sql } = t.connection
  const paid = await openNumber()
  await quoteBill(db, paid, now)
  const number = await rejected()
  await report(db, paid, fils(7_000), now)
  expect(await sql`select reason, state, waiting::int from payment_cases`).toMatchObject([
    { reason: 'NOT_PAYABLE', state: 'OPEN', waiting: 7_000 },
  ])
  expect((await violation()).status).toBe('UNPAID')
  await one.maker('objectionAppealGiveUp', { number })
  expect(await violation()).toMatchObject({ payable: false, underReview: true })
  expect(await sql`select from ledger_entries where credit = 'SETTLED'`).toHaveLength(0)
})

test('a violation whose money is under review can be objected to', async () => {
  await report(t.connection.db, await openNumber(), fils(100), now)
  expect(await violation()).toMatchObject({ underReview: true })
  const number = await opened()
  expect(await one.read(number, 'violations { payability }')).toEqual({ violations: [{ payability: 'UNDER_OBJECTION' }] })
})

describe('what the authority says in its data', () => {
  const REGISTER = `mutation ($input: ViolationsRegisterInput!) { violationsRegister(input: $input) { rows { outcome code field } userErrors { code } } }`
  let calls = 0

  async function register(more: object) {
    const { headers } = await aPartner(t.connection.db, { authorityCode: 'GAM', now })
    const { number, typeCode: type, occurredOn, vehiclePlate } = await violation()
    const row = { sourceKey: 'A', licenseNumber: LICENSE, number, type, fine: 10_000, occurredOn, vehiclePlate, ...more }
    calls += 1
    const { data } = await t.ask(REGISTER, { input: { rows: [row], idempotencyKey: `call-number-${calls}` } }, headers)
    return data.violationsRegister.rows[0]
  }

  test('a cancellation closes the objection, and the violation is no longer under it', async () => {
    const number = await opened()
    await one.staff('objectionTake', number)
    const { approval } = await one.staff('objectionDecide', number, decision('ACCEPTED'))
    expect((await register({ cancelled: true })).outcome).toBe('CANCELLED')
    expect(await one.read(number, 'state isFinal')).toEqual({ state: 'CLOSED', isFinal: true })
    expect(await violation()).toMatchObject({ status: 'CANCELLED', objected: [] })
    expect((await one.decideApproval(approval.id, 'adjudicator2')).userErrors).toMatchObject([{ code: 'OBJECTION_STATE' }])
    expect((await one.decideApproval(approval.id, 'adjudicator2', 'REJECT')).userErrors).toEqual([])
  })

  test('a row never takes back what a decision lowered or cancelled', async () => {
    await t.connection.sql`insert into objection_terms (authority_code, reduce_article) values ('GAM', '12')`
    const number = await opened()
    await one.staff('objectionTake', number)
    const fines = [{ violation: String((await violation()).id), fine: 4_000 }]
    const { approval } = await one.staff('objectionDecide', number, decision('REDUCED', { fines }))
    await one.decideApproval(approval.id, 'adjudicator2')
    await one.maker('objectionAppealGiveUp', { number })
    expect((await violation()).fine).toBe(4_000)
    expect(await register({ fine: 10_000 })).toEqual({ outcome: 'REFUSED', code: 'CANNOT_CHANGE', field: 'fine' })
    expect((await violation()).fine).toBe(4_000)
  })
})

test('the objection of a licence that is merged goes on with the licence that took it over', async () => {
  const { db, sql } = t.connection
  const number = await opened()
  await given(db, { number: '50000009' })
  const [from, into] = [await idOf(LICENSE), await idOf('50000009')]
  await db.transaction((tx) => mergeLicenses(tx, { from, into, at: now, actor: 'tests', drawNumbers: randomNumbers('1') }))
  const [row] = await sql`select license_id::int as license from objections where number = ${number}`
  expect(row?.license).toBe(into)
  expect((await objectors(t, '50000009').maker('objectionWithdraw', { number })).objection.state).toBe('WITHDRAWN')
})

async function idOf(licenseNumber: string): Promise<number> {
  const [row] = await t.connection.sql`select id::int as id from licenses where number = ${licenseNumber}`
  return row?.id
}
