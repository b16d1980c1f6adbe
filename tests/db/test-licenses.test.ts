import { readFile } from 'node:fs/promises'
import { seedDiscountRules } from '@/demo/discount-rules'
import { simulatedReplies } from '@/demo/simulated-replies'
import { redateTestLicenses, seedTestLicenses, TEST_LICENSE_EXPIRY } from '@/demo/test-licenses'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import { type TestApi, testApi } from '@/tests/support/api'

let now = new Date('2026-11-22T10:00:00Z')
let t: TestApi

beforeAll(async () => {
  t = await testApi(() => now, { simulatedReplies })
  await seedDiscountRules(t.connection.db, dayInAmman(now))
  await seedTestLicenses(t.connection.db, dayInAmman(now), now, '1')
  await t.api.refresh()
})
afterAll(() => t.close())

async function inquire(number: string, more = '') {
  const { data } =
    await t.ask(`{ license(lookup: { number: "${number}", expiresOn: "${TEST_LICENSE_EXPIRY}" ${more} }) { __typename ... on License {
    dues { count payableCount fine discount total paymentReference { number } }
    violations(first: 100) { totalCount nodes { payability discount { amount lastDay rule { kind } } } }
    paid: violations(status: PAID) { totalCount } cancelled: violations(status: CANCELLED) { totalCount } } } }`)
  return data.license
}

describe.each([
  ['on the day of seeding', 0],
  ['forty days later', 40],
])('%s each test licence shows its state', (_title, days) => {
  beforeAll(async () => {
    now = new Date(now.getTime() + days * 86_400_000)
    await redateTestLicenses(t.connection.db, dayInAmman(now))
  })

  test.each([
    ['90000001', { __typename: 'License', dues: { count: 0, paymentReference: null } }],
    ['90000002', { __typename: 'LicenseNotFound' }],
    ['1234567', { __typename: 'MoreDetailsNeeded' }],
    ['90000004', { __typename: 'SourceUnavailable' }],
    ['90000005', { dues: { count: 0 }, paid: { totalCount: 2 } }],
    ['90000006', { dues: { count: 4, payableCount: 0, total: 0, paymentReference: null } }],
    ['90000007', { dues: { fine: 65_000, discount: 15_000 } }],
    ['90000008', { dues: { fine: 50_000, discount: 0 } }],
    ['90000010', { dues: { count: 3 } }],
    ['90000011', { violations: { totalCount: 40 } }],
    ['90000013', { cancelled: { totalCount: 1 } }],
    ['90000015', { dues: { count: 0 }, paid: { totalCount: 2 } }],
    ['90000014', { dues: { count: 250 } }],
  ])('%s', async (number, shown) => {
    expect(await inquire(number)).toMatchObject(shown)
  })

  test('the older number is found with its centre and class', async () => {
    expect(await inquire('1234567', ', licensingCenter: "MRK", licenseClass: "3"')).toMatchObject({
      __typename: 'License',
      dues: { count: 1 },
    })
  })

  test('90000006 has every reason for not being payable', async () => {
    const { violations } = await inquire('90000006')
    expect(violations.nodes.map((node: { payability: string }) => node.payability).sort()).toEqual([
      'AWAITING_COURT',
      'NOT_COLLECTED_HERE',
      'PAYMENT_UNDER_REVIEW',
      'UNDER_OBJECTION',
    ])
  })

  test('90000009 has an all-or-nothing discount, and the discount of 90000012 ends today', async () => {
    expect((await inquire('90000009')).violations.nodes[0].discount.rule.kind).toBe('ALL_OR_NOTHING')
    expect((await inquire('90000012')).violations.nodes[0].discount.lastDay).toBe(dayInAmman(now))
  })
})

test('90000031 is always refused for a while, however it is typed', async () => {
  for (const number of ['90000031', '٩٠٠٠ ٠٠٣١']) {
    const { data, errors } = await t.ask(`{ license(lookup: { number: "${number}", expiresOn: "${TEST_LICENSE_EXPIRY}" }) { __typename } }`)
    expect([data, errors?.[0]?.extensions]).toMatchObject([null, { code: 'RATE_LIMITED', retryAfter: 2 }])
  }
})

test('90000032 is answered after two seconds, and others at once', async () => {
  const begun = Date.now()
  const answered: string[] = []
  const answer = async (number: string) => {
    expect((await inquire(number)).__typename).toBe('License')
    answered.push(number)
  }
  await Promise.all([answer('90000032'), answer('90000001')])
  expect(Date.now() - begun).toBeGreaterThanOrEqual(2_000)
  expect(answered).toEqual(['90000001', '90000032'])
})

test('an older number of 90000010 is superseded and still costs what it stands for', async () => {
  const [older] = await t.connection
    .sql`select number from payment_references where status = 'SUPERSEDED' and license_id = (select id from licenses where number = '90000010')`
  const { data } = await t.ask(`{ paymentReference(number: "${older?.number}") { status count total } }`)
  expect(data.paymentReference).toEqual({ status: 'SUPERSEDED', count: 2, total: 35_000 })
})

test('the document names the same licences', async () => {
  const text = await readFile('docs/test-licences.md', 'utf8')
  const { testLicenses } = await import('@/demo/test-licenses')
  const { testReferences } = await import('@/demo/test-references')
  for (const { number } of testLicenses) expect(text).toContain(`\`${number}\``)
  for (const { license, shows } of testReferences) expect(text).toContain(`\`${license}\` | ${shows} |`)
  expect(addDays(TEST_LICENSE_EXPIRY, 0)).toBe('2031-01-31')
})
