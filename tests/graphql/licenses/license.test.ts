import { seedDiscountRules } from '@/demo/discount-rules'
import { seedGuideLicense } from '@/demo/guide-license'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'

const NOW = new Date('2026-11-22T10:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => NOW)
  const { db } = t.connection
  await seedDiscountRules(db, calendarDay('2026-11-22'))
  await t.api.refresh()
  await seedGuideLicense(db, NOW)
})
afterAll(() => t.close())

const answer = `{ __typename
  ... on License { number dues { count payableCount fine discount total paymentReference { number } } violations { totalCount nodes { due payability } } }
  ... on MoreDetailsNeeded { missing message { ar en } }
  ... on SourceUnavailable { message { ar en } lastKnownAsOf }
  ... on LicenseNotFound { message { ar en } } }`

async function inquire(lookup: Record<string, unknown>) {
  const { data, errors } = await t.ask(`query ($lookup: LicenseLookup!) { license(lookup: $lookup) ${answer} }`, { lookup })
  return data?.license ?? errors?.[0]?.extensions
}

test("the guide's own licence answers with the guide's row, to the letter", async () => {
  const { data } = await t.ask(`{ license(lookup: { number: "10118254", expiresOn: "2030-08-15" }) { ... on License {
    violations { nodes { type { id name { ar } } number fine occurredOn authority { name { ar } } vehiclePlate payability paymentReference { number } } }
    dues { count total paymentReference { number } } } } }`)
  expect(data.license).toEqual({
    violations: {
      nodes: [
        {
          type: { id: '9', name: { ar: 'انتهاء رخصة المركبة' } },
          number: '9',
          fine: 15_000,
          occurredOn: '2021-08-15',
          authority: { name: { ar: 'أمانة عمان الكبرى' } },
          vehiclePlate: '10-79210',
          payability: 'AVAILABLE',
          paymentReference: { number: '1000326480165' },
        },
      ],
    },
    dues: { count: 1, total: 15_000, paymentReference: { number: '1000326480165' } },
  })
})

test.each([['١٠١١٨٢٥٤'], [' 1011-8254 '], ['۱۰۱۱۸۲۵۴'], ['\u200f1011 8254\u200f']])(
  'the number typed as «%s» finds it too',
  async (number) => {
    expect(await inquire({ number, expiresOn: '2030-08-15' })).toMatchObject({ __typename: 'License', number: '10118254' })
  },
)

test('centre and class are ignored for 8 digits', async () => {
  const found = await inquire({ number: '10118254', licensingCenter: 'AQB', licenseClass: '7', expiresOn: '2030-08-15' })
  expect(found).toMatchObject({ __typename: 'License' })
})

test('a wrong number and a wrong proof get the same answer, which says that it does not mean that nothing is due', async () => {
  const wrongProof = await inquire({ number: '10118254', expiresOn: '2030-08-16' })
  const wrongNumber = await inquire({ number: '99999999', expiresOn: '2030-08-15' })
  expect(wrongProof).toEqual(wrongNumber)
  expect(wrongProof.__typename).toBe('LicenseNotFound')
  expect(wrongProof.message.en).toContain('does not mean nothing is due')
})

test('a number below 8 digits asks for centre and class, and a guest for the expiry date: it is never "not found"', async () => {
  expect(await inquire({ number: '123' })).toMatchObject({
    __typename: 'MoreDetailsNeeded',
    missing: ['LICENSING_CENTER', 'LICENSE_CLASS', 'EXPIRES_ON'],
  })
})

test('an older number is one licence only within its centre and class', async () => {
  await given(t.connection.db, { number: '555', centerCode: 'MRK', classCode: '3' }, [aViolation()])
  await given(t.connection.db, { number: '555', centerCode: 'IRB', classCode: '3' }, [aViolation(), aViolation()])
  const counts = ['MRK', 'IRB'].map((licensingCenter) =>
    inquire({ number: '555', licensingCenter, licenseClass: '3', expiresOn: '2030-08-15' }),
  )
  expect((await Promise.all(counts)).map((license) => license.dues.count)).toEqual([1, 2])
  expect(await inquire({ number: '555', licensingCenter: 'ZRQ', licenseClass: '3', expiresOn: '2030-08-15' })).toMatchObject({
    __typename: 'LicenseNotFound',
  })
})

test.each([
  ['', 'LICENSE_NUMBER_EMPTY'],
  ['123456789', 'LICENSE_NUMBER_TOO_LONG'],
  ['12a4', 'LICENSE_NUMBER_NOT_DIGITS'],
  ['<b>1</b>', 'LICENSE_NUMBER_NOT_DIGITS'],
  ['🚗', 'LICENSE_NUMBER_NOT_DIGITS'],
])('the number «%s» is refused with its reason, in both languages', async (number, reason) => {
  const refused = await inquire({ number, expiresOn: '2030-08-15' })
  expect(refused).toMatchObject({ reason, code: reason })
  expect(Object.keys(refused.userMessage)).toEqual(['ar', 'en'])
})

test('a day that does not exist is refused as such', async () => {
  expect(await inquire({ number: '10118254', expiresOn: '2030-02-30' })).toMatchObject({ reason: 'DATE_INVALID' })
})

test('what cannot be paid is counted, says why and adds nothing', async () => {
  await given(t.connection.db, { number: '20000001' }, [
    aViolation({ occurredOn: calendarDay('2024-05-05') }),
    aViolation({ fine: null, typeCode: '1', occurredOn: calendarDay('2024-05-04') }),
    aViolation({ objected: [{ from: calendarDay('2024-06-01'), until: null }], occurredOn: calendarDay('2024-05-03') }),
    aViolation({ authorityCode: 'MIR', collectedHere: false, occurredOn: calendarDay('2024-05-02') }),
    aViolation({ underReview: true, occurredOn: calendarDay('2024-05-01') }),
  ])
  const { dues, violations } = await inquire({ number: '20000001', expiresOn: '2030-08-15' })
  expect(dues).toMatchObject({ count: 5, payableCount: 1, fine: 15_000, total: 12_000, discount: 3_000 })
  expect(violations.nodes).toEqual([
    { due: 12_000, payability: 'AVAILABLE' },
    { due: null, payability: 'AWAITING_COURT' },
    { due: null, payability: 'UNDER_OBJECTION' },
    { due: null, payability: 'NOT_COLLECTED_HERE' },
    { due: null, payability: 'PAYMENT_UNDER_REVIEW' },
  ])
})

test('a licence without violations is found, with none due and no payment number', async () => {
  await given(t.connection.db, { number: '20000002' })
  expect(await inquire({ number: '20000002', expiresOn: '2030-08-15' })).toEqual({
    __typename: 'License',
    number: '20000002',
    dues: { count: 0, payableCount: 0, fine: 0, discount: 0, total: 0, paymentReference: null },
    violations: { totalCount: 0, nodes: [] },
  })
})

test('a licence that the register holds back is unavailable, without a total', async () => {
  await given(t.connection.db, { number: '20000003', withheldSince: NOW }, [aViolation()])
  expect(await inquire({ number: '20000003', expiresOn: '2030-08-15' })).toMatchObject({ __typename: 'SourceUnavailable' })
})

test('a discount is told with its rule, legal basis, last day and what the price becomes', async () => {
  await given(t.connection.db, { number: '20000004' }, [
    aViolation({ occurredOn: calendarDay('2026-11-01'), fine: fils(50_000), typeCode: '3' }),
  ])
  const { data } = await t.ask(`{ license(lookup: { number: "20000004", expiresOn: "2030-08-15" }) { ... on License {
    violations { nodes { due discount { amount lastDay rule { id version percent kind legalBasis { en } } } priceCalendar { from until due } } } } } }`)
  expect(data.license.violations.nodes).toEqual([
    {
      due: 35_000,
      discount: {
        amount: 15_000,
        lastDay: '2026-12-31',
        rule: {
          id: 'incentives-2026',
          version: 1,
          percent: 30,
          kind: 'PER_VIOLATION',
          legalBasis: { en: "Drivers' Incentives Regulation, 2026" },
        },
      },
      priceCalendar: [
        { from: '2026-11-22', until: '2026-12-31', due: 35_000 },
        { from: '2027-01-01', until: null, due: 50_000 },
      ],
    },
  ])
})

test('the name of the holder is masked for a guest', async () => {
  const { data } = await t.ask('{ license(lookup: { number: "10118254", expiresOn: "2030-08-15" }) { ... on License { holderName } } }')
  expect(data.license.holderName).toBe('س••• ن••• ا•••')
})

test('every authority says how fresh its data is, and one that never delivered is stale', async () => {
  const now = NOW.toISOString()
  await t.connection.sql`update feeds set last_success_at = ${now}::timestamptz - interval '1 hour' where authority_code <> 'TRD'`
  await t.connection.sql`update feeds set last_success_at = ${now}::timestamptz - interval '49 hours' where authority_code = 'DVL'`
  await t.api.refresh()
  const { data } = await t.ask(
    '{ license(lookup: { number: "10118254", expiresOn: "2030-08-15" }) { ... on License { sources { authority { id } asOf stale } } } }',
  )
  const stale = data.license.sources
    .filter((source: { stale: boolean }) => source.stale)
    .map((source: { authority: { id: string } }) => source.authority.id)
  expect(stale).toEqual(['DVL', 'TRD'])
})
