import { seedDiscountRules } from '@/demo/discount-rules'
import { calendarDay } from '@/domain/values/calendar-day'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'

let t: TestApi

beforeAll(async () => {
  t = await testApi()
  await seedDiscountRules(t.connection.db, calendarDay('2026-11-22'))
  await given(
    t.connection.db,
    { number: '50000001' },
    Array.from({ length: 150 }, () => aViolation()),
  )
  await given(t.connection.db, { number: '50000002', withheldSince: new Date() }, [aViolation()])
  await given(
    t.connection.db,
    { number: '50000003' },
    Array.from({ length: 40 }, () => aViolation()),
  )
  await given(t.connection.db, { number: '777', centerCode: 'MRK', classCode: '3' }, [aViolation()])
})
afterAll(() => t.close())

/** Puts one violation of the licence under review, or releases it. */
async function flip(underReview: boolean): Promise<void> {
  const { sql, db } = t.connection
  const [row] =
    await sql`select v.id, v.license_id from violations v join licenses l on l.id = v.license_id where l.number = '50000001' order by v.id limit 1`
  await db.transaction(async (tx) => {
    await lockLicenses(tx, [Number(row?.license_id)])
    await tx.execute(`update violations set under_review = ${underReview} where id = ${row?.id}`)
    await replaceReferences(tx, { changedViolationIds: [Number(row?.id)], at: new Date(), drawNumbers: randomNumbers('1') })
  })
}

test('the totals and the payment number of one answer belong together, whatever changes meanwhile', async () => {
  let flipping = true
  const flips = (async () => {
    for (let i = 0; flipping; i++) await flip(i % 2 === 0)
  })()
  const seen = new Set<number>()
  for (let i = 0; i < 150; i++) {
    const { data } = await t.ask(
      '{ license(lookup: { number: "50000001", expiresOn: "2030-08-15" }) { ... on License { dues { payableCount paymentReference { number } } } } }',
    )
    const { payableCount, paymentReference } = data.license.dues
    const [set] = await t.connection.sql`select count(*)::int as size from payment_references r
      join violations v on v.license_id = r.license_id and v.payable_in @> r.revision where r.number = ${paymentReference.number}`
    expect(set?.size).toBe(payableCount)
    seen.add(payableCount)
  }
  flipping = false
  await flips
  expect(seen).toEqual(new Set([149, 150]))
})

test('the number of a licence that the register holds back is unavailable too, not priced', async () => {
  const [row] = await t.connection
    .sql`select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = '50000002'`
  const { data, errors } = await t.ask(`{ paymentReference(number: "${row?.number}") { total } }`)
  expect(data).toEqual({ paymentReference: null })
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'SOURCE_UNAVAILABLE',
    userMessage: { ar: expect.any(String), en: expect.any(String) },
  })
})

test('a malformed proof is refused, not taken for a wrong one', async () => {
  const [row] = await t.connection
    .sql`select number from payment_references where status = 'OPEN' and license_id = (select id from licenses where number = '777')`
  const { errors } = await t.ask(`{ paymentReference(number: "${row?.number}", proof: { number: "x" }) { total } }`)
  expect(errors?.[0]?.extensions.reason).toBe('LICENSE_NUMBER_NOT_DIGITS')
})

const older = (licensingCenter: string, licenseClass = '3') =>
  t.ask('query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename } }', {
    lookup: { number: '777', licensingCenter, licenseClass, expiresOn: '2030-08-15' },
  })

test('centre and class are found in any case and with spaces around', async () => {
  expect((await older(' mrk ')).data.license.__typename).toBe('License')
})

test.each([
  ['QQQ', '3', 'LICENSING_CENTER_UNKNOWN'],
  ['MRK\u0000', '3', 'LICENSING_CENTER_UNKNOWN'],
  ['A'.repeat(10_000), '3', 'LICENSING_CENTER_UNKNOWN'],
  ['MRK', '99', 'LICENSE_CLASS_UNKNOWN'],
])('a centre or class that does not exist is refused as such', async (center, licenseClass, reason) => {
  expect((await older(center, licenseClass)).errors?.[0]?.extensions.reason).toBe(reason)
})

test('asking each of forty violations for its reference, price and set costs two statements more, not forty', async () => {
  const before = t.statements.length
  await t.ask(`{ license(lookup: { number: "50000003", expiresOn: "2030-08-15" }) { ... on License { violations(first: 40) { nodes {
    paymentReference { total count violations(first: 40) { totalCount nodes { number paymentReference { number } } } } } } } } }`)
  const sent = t.statements
    .slice(before)
    .filter(
      (statement) =>
        !/from "(authorities|licensing_centers|license_classes|violation_types|feeds|reference_versions|announcements|discount_rules)"/.test(
          statement,
        ),
    )
  expect(sent.length).toBeLessThanOrEqual(3)
})

test('a refusal of the mutation names what is missing', async () => {
  const { data } =
    await t.ask(`mutation { paymentReferenceIssue(input: { lookup: { number: "50000003" }, violationIds: ["1"], idempotencyKey: "some-key-1" }) {
    userErrors { code message { en } } } }`)
  expect(data.paymentReferenceIssue.userErrors).toEqual([
    { code: 'MORE_DETAILS_NEEDED', message: { en: 'Enter the expiry date printed on the licence, or sign in.' } },
  ])
})

test('the log of a fault holds nothing that somebody typed', async () => {
  await t.connection.sql`alter table violations rename column vehicle_plate to broken_on_purpose`
  await t.ask('{ license(lookup: { number: "50000003", expiresOn: "2030-08-15" }) { __typename } }')
  await t.connection.sql`alter table violations rename column broken_on_purpose to vehicle_plate`
  const line = JSON.stringify(t.logged.at(-1))
  expect(line).toContain('fault in GraphQL')
  expect(line).not.toMatch(/50000003|2030-08-15/)
})
