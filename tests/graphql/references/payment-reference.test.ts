import { sql } from 'drizzle-orm'
import { seedDiscountRules } from '@/demo/discount-rules'
import { payAllDue } from '@/demo/pay'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { replaceReferences } from '@/services/references/replace-references'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given, givenLater, issueNow } from '@/tests/support/records'

const NOW = new Date('2026-11-22T10:00:00Z')
let t: TestApi
let licenses = 40_000_000

beforeAll(async () => {
  t = await testApi(() => NOW)
  await seedDiscountRules(t.connection.db, calendarDay('2026-11-22'))
  await t.api.refresh()
})
afterAll(() => t.close())

/** Outside every rule of the demo. */
const OLD = calendarDay('2021-08-15')
/** Addressed by the demo's all-or-nothing rule of 20 %. */
const TOGETHER = calendarDay('2024-03-01')

async function aLicenseWith(fines: number[], occurredOn = OLD): Promise<string> {
  licenses += 1
  const number = String(licenses)
  const violations = fines.map((fine, i) => aViolation({ fine: fils(fine), occurredOn, number: String(i + 1) }))
  await given(t.connection.db, { number }, violations, NOW)
  return number
}

async function dues(number: string) {
  const { data } = await t.ask(`{ license(lookup: { number: "${number}", expiresOn: "2030-08-15" }) { ... on License {
    dues { total paymentReference { number } } violations(first: 100) { nodes { id number fine } } } } }`)
  const { dues: all, violations } = data.license
  const idOf = (...fines: number[]) => fines.map((fine) => violations.nodes.find((node: { fine: number }) => node.fine === fine).id)
  return { number: all.paymentReference?.number as string, total: all.total as number, idOf }
}

async function reference(number: string, proof?: string) {
  const { data, errors } = await t.ask(
    `query ($number: PaymentNumber!, $proof: LicenseLookup) { paymentReference(number: $number, proof: $proof) {
      number kind status count total priceCalendar { due } timeline { kind } violations { totalCount nodes { number } } } }`,
    { number, proof: proof ? { number: proof, expiresOn: '2030-08-15' } : null },
  )
  return errors ? errors[0]?.extensions : data.paymentReference
}

async function issue(license: string, violationIds: string[], idempotencyKey: string) {
  const { data } = await t.ask(
    `mutation ($input: PaymentReferenceIssueInput!) { paymentReferenceIssue(input: $input) {
      paymentReference { number kind count total } userErrors { code field message { ar en } } } }`,
    { input: { lookup: { number: license, expiresOn: '2030-08-15' }, violationIds, idempotencyKey } },
  )
  return data.paymentReferenceIssue
}

/** What a reversal leaves: the violations are payable again. */
async function reversePayment(license: string): Promise<void> {
  await t.connection.db.transaction(async (tx) => {
    const unpaid = await tx.execute<{ id: string }>(sql`
      update violations set status = 'UNPAID', paid_at = null
      where status = 'PAID' and license_id = (select id from licenses where number = ${license}) returning id`)
    await replaceReferences(tx, { changedViolationIds: unpaid.map(({ id }) => Number(id)), ...issueNow(NOW) })
  })
}

test('worked scenario 1: a printed number keeps its word', async () => {
  const license = await aLicenseWith([15_000, 20_000])
  const d = await dues(license)
  expect(d.total).toBe(35_000)
  await givenLater(t.connection.db, license, [aViolation({ fine: fils(10_000), occurredOn: OLD })], NOW)
  const e = await dues(license)
  expect(e.total).toBe(45_000)
  expect(e.number).not.toBe(d.number)
  expect(await reference(d.number)).toMatchObject({ status: 'SUPERSEDED', total: 35_000, count: 2 })
  await payAllDue(t.connection.db, license, issueNow(NOW))
  expect(await reference(e.number)).toMatchObject({ status: 'PAID', total: 0, count: 0 })
  expect(await reference(d.number)).toMatchObject({ status: 'CLOSED', total: 0, count: 0 })
  expect((await dues(license)).number).toBeUndefined()
})

test('a number that was paid or closed never has a price again, not even when its payment is reversed', async () => {
  const { db } = t.connection
  const license = await aLicenseWith([15_000, 20_000])
  const { number: closed } = await dues(license)
  await givenLater(db, license, [aViolation({ fine: fils(10_000), occurredOn: OLD })], NOW)
  const { number: paid } = await dues(license)
  await payAllDue(db, license, issueNow(NOW))
  await reversePayment(license)
  const { number: reopened, total } = await dues(license)
  expect([total, [closed, paid].includes(reopened)]).toEqual([45_000, false])
  const noPrice = { total: 0, count: 0, priceCalendar: [] }
  expect(await reference(paid)).toMatchObject({ status: 'PAID', ...noPrice })
  expect(await reference(closed)).toMatchObject({ status: 'CLOSED', ...noPrice })
})

test('worked scenario 5: a later registration never takes the all-or-nothing discount from an issued number', async () => {
  const license = await aLicenseWith([50_000, 30_000], TOGETHER)
  const d = await dues(license)
  expect(d.total).toBe(64_000)
  await givenLater(t.connection.db, license, [aViolation({ fine: fils(10_000), occurredOn: TOGETHER })], NOW)
  expect(await dues(license)).toMatchObject({ total: 72_000 })
  expect(await reference(d.number)).toMatchObject({ status: 'SUPERSEDED', total: 64_000 })
})

test('a number alone tells state and price, never whose it is or what for', async () => {
  const license = await aLicenseWith([15_000])
  const { number } = await dues(license)
  expect(await reference(number)).toMatchObject({ status: 'OPEN', total: 15_000, violations: null })
  expect(await reference(number, license)).toMatchObject({ violations: { totalCount: 1 } })
  expect(await reference(number, await aLicenseWith([1_000]))).toMatchObject({ violations: null })
})

async function lineage(number: string, proof?: string) {
  const { data } = await t.ask(
    `query ($number: PaymentNumber!, $proof: LicenseLookup) { paymentReference(number: $number, proof: $proof) {
      status payable underReview newer { number total count newer { number } } } }`,
    { number, proof: proof ? { number: proof, expiresOn: '2030-08-15' } : null },
  )
  return data.paymentReference
}

async function putUnderReview(license: string, fine: number): Promise<void> {
  await t.connection.db.transaction(async (tx) => {
    const rows = await tx.execute<{ id: string }>(sql`
      update violations set under_review = true
      where fine = ${fine} and license_id = (select id from licenses where number = ${license}) returning id`)
    await replaceReferences(tx, { changedViolationIds: rows.map(({ id }) => Number(id)), ...issueNow(NOW) })
  })
}

test('whoever proves the licence learns of a newer number; nobody else learns that there is one', async () => {
  const license = await aLicenseWith([15_000, 20_000])
  const older = await dues(license)
  expect(await lineage(older.number, license)).toMatchObject({ status: 'OPEN', newer: null })
  await givenLater(t.connection.db, license, [aViolation({ fine: fils(10_000), occurredOn: OLD })], NOW)
  const newer = await dues(license)
  expect(await lineage(older.number, license)).toMatchObject({ newer: { number: newer.number, total: 45_000, count: 3, newer: null } })
  expect(await lineage(newer.number, license)).toMatchObject({ newer: null })
  expect(await lineage(older.number)).toMatchObject({ status: 'SUPERSEDED', newer: null })
  expect(await lineage(older.number, await aLicenseWith([1_000]))).toMatchObject({ newer: null })
})

test('a choice has the number for everything as its newer one', async () => {
  const license = await aLicenseWith([15_000, 20_000])
  const { number, idOf } = await dues(license)
  const { paymentReference: choice } = await issue(license, idOf(15_000), 'newer-of-choice')
  expect(await lineage(choice.number, license)).toMatchObject({ status: 'OPEN', newer: { number, total: 35_000 } })
  expect(await lineage(choice.number)).toMatchObject({ newer: null })
})

test('money that is being checked is told by the numbers whose set it was for, and by no other', async () => {
  const license = await aLicenseWith([15_000, 20_000])
  const { number: both, idOf } = await dues(license)
  const { paymentReference: other } = await issue(license, idOf(20_000), 'not-under-review')
  expect(await lineage(both)).toMatchObject({ underReview: false })
  await putUnderReview(license, 15_000)
  expect(await lineage(both)).toMatchObject({ status: 'SUPERSEDED', payable: true, underReview: true })
  expect(await lineage(other.number)).toMatchObject({ status: 'OPEN', underReview: false })
  expect(await lineage((await dues(license)).number)).toMatchObject({ status: 'OPEN', underReview: false })
  await putUnderReview(license, 20_000)
  expect(await lineage(both, license)).toMatchObject({ status: 'SUPERSEDED', payable: false, underReview: true, newer: null })
})

test('what nobody asks for is not read', async () => {
  const license = await aLicenseWith([15_000])
  const { number } = await dues(license)
  const before = t.statements.length
  await t.ask(`{ paymentReference(number: "${number}") { status underReview newer { number } } }`)
  expect(t.statements.length - before).toBe(1)
})

test('an unknown number is null; one with a wrong check digit is told so before any look-up', async () => {
  expect(await reference('1000326480165')).toBeNull()
  const before = t.statements.filter((statement) => statement.includes('payment_references')).length
  expect(await reference('1000326480166')).toMatchObject({ reason: 'PAYMENT_NUMBER_INVALID' })
  expect(t.statements.filter((statement) => statement.includes('payment_references'))).toHaveLength(before)
})

test('a payment number is accepted in Arabic digits and in groups', async () => {
  const { number } = await dues(await aLicenseWith([15_000]))
  const arabic = number.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')
  expect(await reference(`${arabic.slice(0, 4)} ${arabic.slice(4, 8)} ${arabic.slice(8)}`)).toMatchObject({ number })
})

test('choosing some gives a number for exactly these; the same choice and the same key give the same number', async () => {
  const license = await aLicenseWith([15_000, 20_000, 30_000])
  const { idOf, number: allDue } = await dues(license)
  const first = await issue(license, idOf(15_000, 30_000), 'first-key')
  expect(first).toMatchObject({ paymentReference: { kind: 'SELECTION', count: 2, total: 45_000 }, userErrors: [] })
  const repeated = await issue(license, idOf(30_000, 15_000), 'first-key')
  const sameChoice = await issue(license, idOf(15_000, 30_000), 'other-key')
  expect([repeated, sameChoice].map((payload) => payload.paymentReference.number)).toEqual(Array(2).fill(first.paymentReference.number))
  const all = await issue(license, idOf(15_000, 20_000, 30_000), 'all-of-it')
  expect(all.paymentReference).toMatchObject({ number: allDue, kind: 'ALL_DUE' })
})

test('a selection loses the all-or-nothing discount that only everything together gets', async () => {
  const license = await aLicenseWith([50_000, 30_000], TOGETHER)
  const { idOf, total } = await dues(license)
  expect(total).toBe(64_000)
  expect(await issue(license, idOf(50_000), 'one-of-two')).toMatchObject({ paymentReference: { total: 50_000 } })
})

test('the same key for another choice is refused, and so are a choice of nothing, of a stranger and a bad key', async () => {
  const license = await aLicenseWith([15_000, 20_000, 30_000])
  const { idOf } = await dues(license)
  const stranger = (await dues(await aLicenseWith([7_000]))).idOf(7_000)
  await issue(license, idOf(15_000), 'taken-key')
  const outcomes = [
    await issue(license, idOf(20_000), 'taken-key'),
    await issue(license, [], 'fresh-key'),
    await issue(license, stranger, 'fresh-key'),
    await issue(license, idOf(20_000), 'short'),
  ]
  expect(outcomes.map(({ userErrors }) => userErrors[0].code)).toEqual(['IDEMPOTENCY_KEY', 'CHOICE_SIZE', 'NOT_PAYABLE', 'IDEMPOTENCY_KEY'])
  expect(outcomes.every(({ paymentReference }) => paymentReference === null)).toBe(true)
})

test('two tabs that choose the same at the same moment get one number', async () => {
  const license = await aLicenseWith([15_000, 20_000])
  const { idOf } = await dues(license)
  const payloads = await Promise.all(Array.from({ length: 6 }, (_, i) => issue(license, idOf(15_000), `tab-key-${i}`)))
  expect(new Set(payloads.map(({ paymentReference }) => paymentReference.number)).size).toBe(1)
})

test('a wrong proof issues nothing', async () => {
  const { data } =
    await t.ask(`mutation { paymentReferenceIssue(input: { lookup: { number: "${await aLicenseWith([15_000])}", expiresOn: "2029-01-01" },
    violationIds: ["1"], idempotencyKey: "whatever-key" }) { paymentReference { number } userErrors { code } } }`)
  expect(data.paymentReferenceIssue).toEqual({ paymentReference: null, userErrors: [{ code: 'LICENSE_NOT_FOUND' }] })
})
