import { sql } from 'drizzle-orm'
import { discountRules } from '@/db/schema/discount-rules'
import { lineCorrections, paymentCases } from '@/db/schema/payments'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { requestReversal } from '@/services/cases/request-reversal'
import type { ViolationNotice } from '@/services/feeds/feed-row'
import { verifyRollups } from '@/services/overview/verify-rollups'
import * as cases from '@/tests/support/cases'
import { drawNumbers, LATER, NOW } from '@/tests/support/cases'
import { withDatabase } from '@/tests/support/database'
import { aLicense, aNotice, deliverLicenses, deliverViolations, outcomesOf } from '@/tests/support/deliveries'

const connection = withDatabase({ max: 4 })

/** 30 % for offences of 2026; 30 % for those of 2019, if paid together. */
const RULES = [
  { id: 'summer', kind: 'PER_VIOLATION', offenceFrom: calendarDay('2026-01-01'), offenceTo: null },
  { id: 'together', kind: 'ALL_OR_NOTHING', offenceFrom: calendarDay('2019-01-01'), offenceTo: calendarDay('2019-12-31') },
] as const

beforeAll(async () => {
  const approval = { approvedBy: 'tests', approvedAt: new Date('2025-12-01T09:00:00Z'), payFrom: calendarDay('2026-01-01'), payTo: null }
  const text = {
    titleAr: 'قاعدة',
    titleEn: 'Rule',
    legalBasisAr: 'قرار',
    legalBasisEn: 'Decision',
    percent: 30,
    version: 1,
    withinDays: null,
  }
  await connection.db.insert(discountRules).values(RULES.map((rule) => ({ ...rule, ...text, ...approval })))
})

let licenses = 63_500_000

/** A licence with violations of the feed, paid together in full on 20 June; resolves with them and the payment. */
async function paid(fines: readonly number[], { occurredOn = '2021-08-15', accepted }: { occurredOn?: string; accepted?: number } = {}) {
  const { db, url } = connection
  licenses += 1
  const license = String(licenses)
  await deliverLicenses(url, [aLicense(license)])
  const notices = fines.map((fine) => aNotice(license, { fine: fils(fine), occurredOn: calendarDay(occurredOn) }))
  await deliverViolations(url, notices, { at: new Date('2026-06-10T09:00:00Z') })
  const number = await cases.openNumber(db, license)
  const sum = fines.reduce((total, fine) => total + fine, 0)
  const payment = await cases.pay(db, number, accepted ?? sum)
  expect(await cases.standing(db, license)).toEqual(fines.map(() => 'PAID'))
  return { license, number, payment, notices: notices as [ViolationNotice, ...ViolationNotice[]] }
}

const deliver = async (...notices: readonly ViolationNotice[]) =>
  outcomesOf(await deliverViolations(connection.url, notices, { at: LATER }))

const released = async (payment: number) => [
  ...(await connection.db.execute<{ kind: string; fine: number; discount: number; amount: number; reference: string | null }>(sql`
    select x.kind, x.fine::int, x.discount::int, x.amount::int, c.reference from line_corrections x join payment_lines l on l.id = x.line_id
    left join payment_cases c on c.id = x.case_id where l.payment_id = ${payment} order by x.id`)),
]

afterEach(async () => {
  expect(await cases.brokenEquations(connection.db)).toEqual([])
  expect(await verifyRollups(connection.db)).toEqual([])
})

test('a violation that was paid and is cancelled is no longer due: its money leaves what is settled and waits in a case', async () => {
  const { db } = connection
  const { license, number, payment, notices } = await paid([15_000, 20_000])
  expect(await deliver({ ...notices[0], cancelled: true })).toEqual(['AMENDED'])
  expect(await cases.sumsOf(db, payment)).toEqual([20_000, 15_000, 0, 0])
  const held = await cases.caseOf(db, payment)
  expect(held).toMatchObject({ reason: 'NO_LONGER_DUE', amount: 15_000, waiting: 15_000, state: 'OPEN' })
  expect(await released(payment)).toEqual([{ kind: 'CANCELLED', fine: 15_000, discount: 0, amount: 15_000, reference: held.reference }])
  expect(await cases.standing(db, license)).toEqual(['PAID', 'PAID'])
  const [reference] = await db.execute(sql`select status from payment_references where number = ${number}`)
  expect(reference).toEqual({ status: 'PAID' })
  expect(await cases.openNumber(db, license)).toBe('')
  expect(await deliver({ ...notices[0], cancelled: true })).toEqual(['UNCHANGED'])
  expect(await deliver(notices[0])).toEqual(['REFUSED status ALREADY_CANCELLED'])
  expect(await cases.sumsOf(db, payment)).toEqual([20_000, 15_000, 0, 0])
})

test('a fine of 15.000 that was paid with 10.500 and is lowered to 12.000 costs 8.400 under the rule of its line: 2.100 go back', async () => {
  const { db } = connection
  const { payment, notices } = await paid([15_000], { occurredOn: '2026-06-01', accepted: 10_500 })
  expect(await deliver({ ...notices[0], fine: fils(12_000) })).toEqual(['AMENDED'])
  expect(await cases.sumsOf(db, payment)).toEqual([8_400, 2_100, 0, 0])
  expect(await released(payment)).toMatchObject([{ kind: 'LOWERED', fine: 3_000, discount: 900, amount: 2_100 }])
  expect(await deliver({ ...notices[0], fine: fils(10_000) })).toEqual(['AMENDED'])
  expect(await deliver({ ...notices[0], fine: fils(10_000), cancelled: true })).toEqual(['AMENDED'])
  expect(await cases.sumsOf(db, payment)).toEqual([0, 10_500, 0, 0])
  const found = await released(payment)
  expect(found.map(({ amount }) => amount)).toEqual([2_100, 1_400, 7_000])
  expect(new Set(found.map(({ reference }) => reference)).size).toBe(3)
})

test('the other lines of a receipt that was paid together keep the discount that they were settled with', async () => {
  const { db } = connection
  const { license, payment, notices } = await paid([50_000, 30_000], { occurredOn: '2019-05-01', accepted: 56_000 })
  expect(await deliver({ ...notices[0], cancelled: true })).toEqual(['AMENDED'])
  expect(await cases.sumsOf(db, payment)).toEqual([21_000, 35_000, 0, 0])
  expect(await cases.standing(db, license)).toEqual(['PAID', 'PAID'])
})

test('a raise, and a change of anything else, is refused after payment', async () => {
  const { payment, notices } = await paid([15_000])
  expect(await deliver({ ...notices[0], fine: fils(15_001) })).toEqual(['REFUSED fine_fils ALREADY_PAID'])
  expect(await deliver({ ...notices[0], fine: fils(14_000), typeCode: '14' })).toEqual(['REFUSED fine_fils ALREADY_PAID'])
  expect(await deliver({ ...notices[0], typeCode: '14' })).toEqual(['REFUSED type ALREADY_PAID'])
  expect(await cases.sumsOf(connection.db, payment)).toEqual([15_000, 0, 0, 0])
})

test('what one delivery ends of one payment is one case, and each payment has its own', async () => {
  const [one, other] = [await paid([15_000, 20_000, 7_000]), await paid([9_000])]
  const cancelled = [...one.notices.slice(0, 2), ...other.notices].map((notice) => ({ ...notice, cancelled: true }))
  expect(await deliver(...cancelled)).toEqual(['AMENDED', 'AMENDED', 'AMENDED'])
  expect(await cases.caseOf(connection.db, one.payment)).toMatchObject({ amount: 35_000 })
  expect(await cases.caseOf(connection.db, other.payment)).toMatchObject({ amount: 9_000 })
  const opened = await connection.db.select().from(paymentCases).where(sql`payment_id in (${one.payment}, ${other.payment})`)
  expect(opened).toHaveLength(2)
})

test('a payment that is taken back takes what waits with it; a violation that was cancelled meanwhile stays cancelled, a lowered one is owed', async () => {
  const { db } = connection
  const { license, payment, notices } = await paid([15_000, 20_000, 7_000])
  await deliver({ ...notices[0], cancelled: true }, { ...(notices[1] as ViolationNotice), fine: fils(18_000) })
  expect(await cases.sumsOf(db, payment)).toEqual([25_000, 17_000, 0, 0])
  const held = await cases.lackedCase(db, payment)
  expect(await requestReversal(db, { ...(await cases.stepOn(db, held)), reason: 'x' })).toEqual({ ok: true })
  const step = await cases.stepOn(db, held, 'finance')
  expect(await decideCaseRequest(db, { ...step, decision: 'APPROVE', note: '', drawNumbers })).toEqual({ ok: true })
  expect(await cases.sumsOf(db, payment)).toEqual([0, 0, 0, 42_000])
  expect(await cases.standing(db, license)).toEqual(['CANCELLED', 'UNPAID', 'UNPAID'])
})

test('what was paid after the violation was cancelled elsewhere settles nothing, and what was released cannot be written over', async () => {
  const { payment } = await paid([15_000])
  expect(payment).toBeGreaterThan(0)
  const some = await connection.db.select().from(lineCorrections).limit(1)
  expect(some).toHaveLength(1)
  await expect(connection.sql`update line_corrections set amount = amount`).rejects.toThrow('append-only')
})

test('a payment that is being worked on while its violation is cancelled is waited for, and neither waits for the other', async () => {
  const { db } = connection
  const { number, payment, notices } = await paid([15_000, 20_000])
  expect(number).not.toBe('')
  const over = await cases.pay(db, number, 15_000, NOW)
  const [, cancelled] = await Promise.all([
    db.transaction(async (tx) => {
      await tx.execute(sql`select 1 from payments where id = ${payment} for no key update`)
      await tx.execute(sql`select pg_sleep(0.2)`)
      await tx.execute(sql`select l.id from licenses l join payments p on p.license_id = l.id where p.id = ${payment} for update of l`)
    }),
    deliver({ ...notices[0], cancelled: true }),
  ])
  expect(cancelled).toEqual(['AMENDED'])
  expect(await cases.sumsOf(db, over)).toEqual([0, 15_000, 0, 0])
})
