import { and, eq, sql } from 'drizzle-orm'
import { rulesApprovedAt } from '@/db/queries/discount-rules'
import { discountRules } from '@/db/schema/discount-rules'
import { ledgerEntries, paymentCases, paymentLines, payments, receipts } from '@/db/schema/payments'
import { violations } from '@/db/schema/violations'
import type { DemoViolation } from '@/demo/record'
import { calendarDay } from '@/domain/values/calendar-day'
import { type Fils, fils, formatJod } from '@/domain/values/money'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import type { PaymentNotice } from '@/services/payments/insert-payment'
import { quoteBill } from '@/services/payments/quote-bill'
import { settlePayment } from '@/services/payments/settle-payment'
import { issueSelection } from '@/services/references/issue-selection'
import { replaceReferences } from '@/services/references/replace-references'
import { withDatabase } from '@/tests/support/database'
import { aViolation, given, givenLater, issueNow } from '@/tests/support/records'

const connection = withDatabase({ max: 20 })
let licenses = 60_000_000
let transactions = 0

/** 30 % until 31 July 2026 for offences of 2026; 30 % for those of 2019, if paid together. */
const RULES = [
  {
    id: 'summer',
    percent: 30,
    kind: 'PER_VIOLATION',
    payTo: calendarDay('2026-07-31'),
    offenceFrom: calendarDay('2026-01-01'),
    offenceTo: null,
  },
  {
    id: 'together',
    percent: 30,
    kind: 'ALL_OR_NOTHING',
    payTo: null,
    offenceFrom: calendarDay('2019-01-01'),
    offenceTo: calendarDay('2019-12-31'),
  },
] as const
const TEXT = { titleAr: 'قاعدة', titleEn: 'Rule', legalBasisAr: 'قرار', legalBasisEn: 'Decision' }

beforeAll(async () => {
  const approval = { approvedBy: 'tests', approvedAt: new Date('2025-12-01T09:00:00Z'), payFrom: calendarDay('2026-01-01') }
  await connection.db.insert(discountRules).values(RULES.map((rule) => ({ ...rule, ...TEXT, ...approval, version: 1, withinDays: null })))
})

const at = (text: string) => new Date(`${text}:00Z`)
/** Outside every rule. */
const plain = (fine: number, overrides: Partial<DemoViolation> = {}) =>
  aViolation({ fine: fils(fine), occurredOn: calendarDay('2021-08-15'), ...overrides })
const of2026 = (fine: number) => plain(fine, { occurredOn: calendarDay('2026-06-01') })
const of2019 = (fine: number, month: string) => plain(fine, { occurredOn: calendarDay(`2019-${month}-01`) })

/** A licence with these violations, and its open number. */
async function aLicense(violationsOf: DemoViolation[], on = '2026-06-10T09:00') {
  licenses += 1
  const license = String(licenses)
  await given(connection.db, { number: license }, violationsOf, at(on))
  return { license, number: await openNumber(license) }
}

async function openNumber(license: string): Promise<string> {
  const rows = await connection.db.execute<{ number: string }>(sql`
    select r.number from payment_references r join licenses l on l.id = r.license_id
    where l.number = ${license} and r.kind = 'ALL_DUE' and r.status = 'OPEN'`)
  return rows[0]?.number ?? ''
}

async function statusOf(number: string): Promise<string> {
  const rows = await connection.db.execute<{ status: string }>(sql`select status from payment_references where number = ${number}`)
  return rows[0]?.status ?? ''
}

function aReport(number: string, paid: number, processedAt: string, overrides: Partial<PaymentNotice> = {}): PaymentNotice {
  transactions += 1
  const transactionId = `T${transactions}`
  const base = { transactionId, number, paid: fils(paid) as Fils | null, processedAt: at(processedAt), rawHash: `raw of ${transactionId}` }
  return { ...base, currency: 'JOD', amountText: formatJod(fils(paid)), source: 'NOTIFICATION', ...overrides }
}

const report = (notice: PaymentNotice, now: string) =>
  settlePayment(connection.db, notice, { now: at(now), drawNumbers: issueNow().drawNumbers })
const pay = (number: string, paid: number, processedAt: string, now = processedAt) => report(aReport(number, paid, processedAt), now)
const quote = (number: string, now: string) => quoteBill(connection.db, number, at(now))

const linesOf = (paymentId: number) =>
  connection.db
    .select({ fine: paymentLines.fine, discount: paymentLines.discount, amount: paymentLines.amount })
    .from(paymentLines)
    .where(eq(paymentLines.paymentId, paymentId))
    .orderBy(paymentLines.violationId)
const casesOf = (paymentId: number) =>
  connection.db
    .select({ reason: paymentCases.reason, amount: paymentCases.amount })
    .from(paymentCases)
    .where(eq(paymentCases.paymentId, paymentId))
    .orderBy(paymentCases.id)

/** Writes violations of a licence as whoever changes them does: under its lock, its references put right. */
async function change(license: string, set: Partial<typeof violations.$inferInsert>, where: { fine: number }, now: string): Promise<void> {
  await connection.db.transaction(async (tx) => {
    const rows = await tx.execute<{ id: string }>(sql`select id from licenses where number = ${license}`)
    const licenseId = Number(rows[0]?.id)
    await lockLicenses(tx, [licenseId])
    const changed = await tx
      .update(violations)
      .set(set)
      .where(and(eq(violations.licenseId, licenseId), eq(violations.fine, fils(where.fine))))
      .returning({ id: violations.id })
    await replaceReferences(tx, { changedViolationIds: changed.map(({ id }) => id), ...issueNow(at(now)) })
  })
}

async function chosen(license: string, fine: number, now: string): Promise<string> {
  const rows = await connection.db.execute<{ id: string; license_id: string }>(sql`
    select v.id::text, v.license_id from violations v join licenses l on l.id = v.license_id where l.number = ${license} and v.fine = ${fine}`)
  const outcome = await issueSelection(connection.db, {
    licenseId: Number(rows[0]?.license_id),
    violationIds: rows.map(({ id }) => id),
    caller: 'tests',
    idempotencyKey: `key-${license}-${fine}`,
    now: at(now),
    rules: await rulesApprovedAt(connection.db, at(now)),
    drawNumbers: issueNow().drawNumbers,
  })
  return outcome.ok ? outcome.number : ''
}

describe('worked scenarios', () => {
  test('1: a superseded number still pays what it stood for, and a new one is issued for the rest', async () => {
    const { license, number: d } = await aLicense([plain(15_000), plain(20_000)], '2026-06-07T09:00')
    await givenLater(connection.db, license, [plain(10_000)], at('2026-06-08T09:00'))
    const e = await openNumber(license)
    expect(await quote(d, '2026-06-09T09:00')).toMatchObject({ kind: 'PAYABLE', amount: 35_000 })
    expect(await pay(d, 35_000, '2026-06-09T09:05')).toMatchObject({ outcome: 'RECORDED', settled: 35_000, reasons: [] })
    const f = await openNumber(license)
    expect([await statusOf(d), await statusOf(e)]).toEqual(['PAID', 'SUPERSEDED'])
    expect(await quote(e, '2026-06-09T09:06')).toMatchObject({ amount: 10_000 })
    expect(await quote(f, '2026-06-09T09:06')).toMatchObject({ amount: 10_000 })
    expect(await quote(d, '2026-06-09T09:06')).toEqual({ kind: 'PAID' })
  })

  test('2: what a selection settled meanwhile waits as already settled, the rest settles', async () => {
    const { license, number: d } = await aLicense([of2026(15_000), of2026(20_000)])
    await quote(d, '2026-07-20T08:00')
    const a = await chosen(license, 15_000, '2026-07-21T08:00')
    expect(await pay(a, 10_500, '2026-07-21T08:05')).toMatchObject({ settled: 10_500 })
    const late = await pay(d, 24_500, '2026-07-20T08:05', '2026-07-23T08:00')
    expect(late).toMatchObject({ settled: 14_000, reasons: ['ALREADY_SETTLED'] })
    expect(await casesOf(late.paymentId)).toEqual([{ reason: 'ALREADY_SETTLED', amount: 10_500 }])
    expect(await linesOf(late.paymentId)).toEqual([{ fine: 20_000, discount: 6_000, amount: 14_000 }])
  })

  test('3: a quote of the last evening of a discount is good for 72 hours', async () => {
    const { number } = await aLicense([of2026(15_000)])
    expect(await quote(number, '2026-07-31T20:50')).toMatchObject({ amount: 10_500, lastDay: '2026-07-31' })
    expect(await pay(number, 10_500, '2026-08-02T10:00')).toMatchObject({ settled: 10_500, reasons: [] })
    const other = await aLicense([of2026(15_000)])
    await quote(other.number, '2026-07-31T20:50')
    expect(await pay(other.number, 10_500, '2026-08-03T20:51')).toMatchObject({ settled: 0, reasons: ['AMOUNT_MISMATCH'] })
  })

  test('4: too much settles and the rest waits; too little settles nothing and is being checked', async () => {
    const over = await aLicense([plain(15_000)])
    const { paymentId } = await pay(over.number, 16_000, '2026-06-20T09:00')
    expect(await casesOf(paymentId)).toEqual([{ reason: 'OVERPAID', amount: 1_000 }])
    expect(await linesOf(paymentId)).toEqual([{ fine: 15_000, discount: 0, amount: 15_000 }])
    const under = await aLicense([plain(15_000)])
    expect(await pay(under.number, 14_999, '2026-06-20T09:00')).toMatchObject({ settled: 0, reasons: ['AMOUNT_MISMATCH'] })
    expect(await quote(under.number, '2026-06-20T09:01')).toEqual({ kind: 'UNDER_REVIEW' })
    expect(await openNumber(under.license)).toBe('')
  })

  test('5: an older offence that is registered later does not take the all-or-nothing discount from the number issued before', async () => {
    const { license, number: d } = await aLicense([of2019(50_000, '05'), of2019(30_000, '06')])
    await givenLater(connection.db, license, [of2019(20_000, '01')], at('2026-06-11T09:00'))
    const e = await openNumber(license)
    expect(await quote(d, '2026-06-12T09:00')).toMatchObject({ amount: 56_000 })
    expect(await quote(e, '2026-06-12T09:00')).toMatchObject({ amount: 70_000 })
    expect(await pay(d, 56_000, '2026-06-12T09:05')).toMatchObject({ settled: 56_000, reasons: [] })
  })

  test('6: two banks pay a number at the same second: one settles, the other waits whole', async () => {
    const { number } = await aLicense([plain(15_000), plain(20_000)])
    const both = await Promise.all([pay(number, 35_000, '2026-06-20T09:00'), pay(number, 35_000, '2026-06-20T09:00')])
    expect(both.map((one) => ('settled' in one ? [one.settled, one.reasons] : one)).sort()).toEqual([
      [0, ['ALREADY_SETTLED']],
      [35_000, []],
    ])
  })

  test('7: the part of a violation that came under objection after the quote waits as not payable', async () => {
    const { license, number } = await aLicense([plain(15_000), plain(20_000)])
    await quote(number, '2026-06-20T09:00')
    await change(license, { objected: [{ from: calendarDay('2026-06-21'), until: null }] }, { fine: 15_000 }, '2026-06-21T09:00')
    const paid = await pay(number, 35_000, '2026-06-22T09:00')
    expect(await linesOf(paid.paymentId)).toEqual([{ fine: 20_000, discount: 0, amount: 20_000 }])
    expect(await casesOf(paid.paymentId)).toEqual([{ reason: 'NOT_PAYABLE', amount: 15_000 }])
  })

  test('8: a fine that was raised after the quote is settled as quoted', async () => {
    const { license, number } = await aLicense([plain(15_000)])
    await quote(number, '2026-06-20T09:00')
    await change(license, { fine: fils(20_000) }, { fine: 15_000 }, '2026-06-20T10:00')
    const paid = await pay(number, 15_000, '2026-06-20T11:00')
    expect(await linesOf(paid.paymentId)).toEqual([{ fine: 15_000, discount: 0, amount: 15_000 }])
  })
})

describe('what cannot settle is kept, never refused', () => {
  test.each([
    ['a number that we never issued', '4006381333931', 'UNKNOWN_REFERENCE'],
    ['a number with a wrong check digit', '1000326480166', 'UNKNOWN_REFERENCE'],
    ['no number at all', 'abc', 'UNKNOWN_REFERENCE'],
  ])('%s', async (_title, number, reason) => {
    const paid = await pay(number, 5_000, '2026-06-20T09:00')
    expect(paid).toMatchObject({ settled: 0, reasons: [reason] })
    expect(await casesOf(paid.paymentId)).toEqual([{ reason, amount: 5_000 }])
  })

  test.each([
    ['eleven minutes ahead', '2026-06-20T09:11', '2026-06-20T09:00'],
    ['thirty-one days old', '2026-06-10T10:00', '2026-07-11T10:01'],
  ])('a process date %s', async (_title, processedAt, now) => {
    const { number } = await aLicense([plain(15_000)])
    expect(await pay(number, 15_000, processedAt, now)).toMatchObject({ settled: 0, reasons: ['PROCESS_DATE'] })
    expect(await statusOf(number)).toBe('OPEN')
  })

  test('another currency is kept outside the ledger', async () => {
    const { number } = await aLicense([plain(15_000)])
    const notice = aReport(number, 15_000, '2026-06-20T09:00', { paid: null, currency: 'USD', amountText: '21.16' })
    const { paymentId } = await report(notice, '2026-06-20T09:00')
    expect(await casesOf(paymentId)).toEqual([{ reason: 'CURRENCY', amount: 0 }])
    expect(await connection.db.select().from(ledgerEntries).where(eq(ledgerEntries.paymentId, paymentId))).toEqual([])
    expect(await statusOf(number)).toBe('OPEN')
  })

  test('a number that is paid already takes no more: whatever is paid waits', async () => {
    const { number } = await aLicense([plain(15_000)])
    await pay(number, 15_000, '2026-06-20T09:00')
    expect(await pay(number, 15_000, '2026-06-21T09:00')).toMatchObject({ settled: 0, reasons: ['ALREADY_SETTLED'] })
    expect(await pay(number, 7_000, '2026-06-21T09:00')).toMatchObject({ settled: 0, reasons: ['ALREADY_SETTLED'] })
  })

  test('what was cancelled meanwhile waits as not payable', async () => {
    const { license, number } = await aLicense([plain(15_000)])
    await change(license, { status: 'CANCELLED', cancelledAt: at('2026-06-19T09:00') }, { fine: 15_000 }, '2026-06-19T09:00')
    expect(await pay(number, 15_000, '2026-06-20T09:00')).toMatchObject({ settled: 0, reasons: ['NOT_PAYABLE'] })
  })

  test('the right amount settles what an earlier wrong one had put under review', async () => {
    const { number } = await aLicense([plain(15_000)])
    await quote(number, '2026-06-20T08:59')
    await pay(number, 14_000, '2026-06-20T09:00')
    expect(await pay(number, 15_000, '2026-06-20T10:00')).toMatchObject({ settled: 15_000, reasons: [] })
    expect(await statusOf(number)).toBe('PAID')
  })
})

describe('without any quote', () => {
  test('the price of what was payable when it was processed is accepted, though more was registered since', async () => {
    const { license, number } = await aLicense([of2026(15_000)])
    await givenLater(connection.db, license, [of2026(20_000)], at('2026-08-05T09:00'))
    expect(await pay(number, 10_500, '2026-07-31T12:00', '2026-08-06T09:00')).toMatchObject({ settled: 10_500, reasons: [] })
  })

  test('a rule that was approved after the payment was processed does not lower it', async () => {
    const { number } = await aLicense([plain(15_000, { occurredOn: calendarDay('2022-03-01') })])
    const late = { ...TEXT, id: 'late', version: 1, percent: 50, kind: 'PER_VIOLATION', payTo: null, withinDays: null } as const
    await connection.db.insert(discountRules).values({
      ...late,
      payFrom: calendarDay('2026-06-22'),
      offenceFrom: calendarDay('2022-01-01'),
      offenceTo: calendarDay('2022-12-31'),
      approvedBy: 'tests',
      approvedAt: at('2026-06-21T09:00'),
    })
    expect(await pay(number, 7_500, '2026-06-20T09:00', '2026-06-23T09:00')).toMatchObject({ settled: 0, reasons: ['AMOUNT_MISMATCH'] })
  })
})

describe('one report, one settlement', () => {
  test('the same report again, sixty-four times at once, gets the same answer and moves nothing', async () => {
    const { number } = await aLicense([plain(15_000)])
    const notice = aReport(number, 16_000, '2026-06-20T09:00')
    const answers = await Promise.all(Array.from({ length: 64 }, () => report(notice, '2026-06-20T09:00')))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await connection.db.select().from(payments).where(eq(payments.transactionId, notice.transactionId))).toHaveLength(1)
  })

  test('sixty-four transactions for one number at once: one settles, sixty-three become cases', async () => {
    const { number } = await aLicense([plain(15_000), plain(20_000)])
    const answers = await Promise.all(Array.from({ length: 64 }, () => pay(number, 35_000, '2026-06-20T09:00')))
    const settled = answers.filter((answer) => answer.outcome === 'RECORDED' && answer.settled === 35_000)
    const waiting = answers.filter((answer) => answer.outcome === 'RECORDED' && answer.reasons.join() === 'ALREADY_SETTLED')
    expect([settled.length, waiting.length]).toEqual([1, 63])
  })

  test('two selections that share a violation, paid at the same moment, settle it once', async () => {
    const { license, number } = await aLicense([plain(15_000), plain(20_000), plain(25_000)])
    const a = await chosen(license, 15_000, '2026-06-19T09:00')
    await quote(number, '2026-06-19T10:00')
    const answers = await Promise.all([pay(number, 60_000, '2026-06-20T09:00'), pay(a, 15_000, '2026-06-20T09:00')])
    const sum = answers.reduce((total, answer) => total + (answer.outcome === 'RECORDED' ? answer.settled : 0), 0)
    expect(sum).toBe(60_000)
    expect(answers.flatMap((answer) => (answer.outcome === 'RECORDED' ? answer.reasons : []))).toEqual(['ALREADY_SETTLED'])
  })

  test.each([
    ['amount', { paid: fils(16_000), amountText: '16.000' }],
    ['number', { number: '4006381333931' }],
    ['process date', { processedAt: at('2026-06-20T09:01') }],
    ['currency', { paid: null, currency: 'USD' }],
  ])('a known transaction with another %s is a conflict: the first report stands, and one case is opened for it', async (_title, other) => {
    const { number } = await aLicense([plain(15_000)])
    const notice = aReport(number, 15_000, '2026-06-20T09:00')
    const first = await report(notice, '2026-06-20T09:00')
    for (let i = 0; i < 2; i++)
      expect(await report({ ...notice, ...other }, '2026-06-20T10:00')).toEqual({ outcome: 'CONFLICT', paymentId: first.paymentId })
    expect(await casesOf(first.paymentId)).toEqual([{ reason: 'CONFLICT', amount: 0 }])
    expect(await report(notice, '2026-06-20T11:00')).toEqual(first)
  })
})

test('a payment leaves a receipt, a balanced ledger, and an audit entry; a wholly suspended one leaves no receipt', async () => {
  const { number } = await aLicense([plain(15_000)])
  const good = await pay(number, 16_000, '2026-06-20T09:00')
  const again = await pay(number, 15_000, '2026-06-20T09:30')
  const entries = (paymentId: number) =>
    connection.db
      .select({ debit: ledgerEntries.debit, credit: ledgerEntries.credit, amount: ledgerEntries.amount })
      .from(ledgerEntries)
      .where(eq(ledgerEntries.paymentId, paymentId))
      .orderBy(ledgerEntries.id)
  expect(await entries(good.paymentId)).toEqual([
    { debit: 'NETWORK', credit: 'SETTLED', amount: 15_000 },
    { debit: 'NETWORK', credit: 'SUSPENSE', amount: 1_000 },
  ])
  expect(await entries(again.paymentId)).toEqual([{ debit: 'NETWORK', credit: 'SUSPENSE', amount: 15_000 }])
  const numbers = await connection.db.select({ paymentId: receipts.paymentId, number: receipts.number }).from(receipts)
  expect(numbers.find(({ paymentId }) => paymentId === good.paymentId)?.number).toMatch(/^R-[2-9A-Z]{8}$/)
  expect(numbers.find(({ paymentId }) => paymentId === again.paymentId)).toBeUndefined()
  await expect(connection.db.execute(sql`delete from ledger_entries`)).rejects.toThrow()
})
