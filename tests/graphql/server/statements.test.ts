import { seedAccounts } from '@/demo/accounts'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'
import { sessionCookie } from '@/tests/support/session'

let t: TestApi

beforeAll(async () => {
  t = await testApi()
  const { db } = t.connection
  for (const [number, count] of [
    ['10000000', 0],
    ['10000001', 1],
    ['10000005', 5],
    ['10000090', 90],
    ['10000300', 300],
  ] as const) {
    await given(
      db,
      { number },
      Array.from({ length: count }, () => aViolation()),
    )
  }
  await seedAccounts(db, 'a password of the tests')
})
afterAll(() => t.close())

const everything = (number: string) => `{ license(lookup: { number: "${number}", expiresOn: "2030-08-15" }) { ... on License {
  number holderName licensingCenter { id } licenseClass { id } sources { asOf stale authority { name { ar } } }
  violations(first: 100) { totalCount edges { cursor } nodes { number fine due discount { amount } priceCalendar { due } description { ar }
    authority { name { ar } } type { name { en } } payability payabilityReason { ar } paymentReference { number total count } } }
  dues { count payableCount fine discount total priceCalendar { due } paymentReference { number total count } } } } }`

async function statementsFor(query: string, headers: Record<string, string> = {}): Promise<string[]> {
  const before = t.statements.length
  const { errors } = await t.ask(query, {}, headers)
  expect(errors).toBeUndefined()
  return t.statements.slice(before).filter((statement) => !statement.includes('discount_rules') && !isReferenceData(statement))
}

const isReferenceData = (statement: string) =>
  /from "(authorities|licensing_centers|license_classes|violation_types|feeds|reference_versions|announcements)"/.test(statement)

test.each(['10000000', '10000001', '10000005', '10000090'])('the whole inquiry of licence %s is one statement', async (number) => {
  expect(await statementsFor(everything(number))).toHaveLength(1)
})

test('a licence with hundreds of violations takes three, however many they are: licence, groups, page', async () => {
  expect(await statementsFor(everything('10000300'))).toHaveLength(3)
})

test('a signed-in caller costs two statements more: the session is checked, and the look is logged', async () => {
  const session = await sessionCookie(t.connection.sql, 'citizen')
  expect(await statementsFor(everything('10000005'), session)).toHaveLength(3)
})

test('the inquiry reads few buffers: index-only for violations and reference', async () => {
  await t.connection.sql`vacuum analyze`
  const statement = t.statements.find((text) => text.includes('"number" = $'))
  if (!statement) throw new Error('the inquiry was never sent')
  const literal = statement.replaceAll(/\$\d/g, (name) => (name === '$1' ? "'10000005'" : "'2030-08-15'"))
  const [row] = await t.connection.sql.unsafe(`explain (analyze, buffers, format json) ${literal}`)
  const plan = row?.['QUERY PLAN'][0].Plan
  expect(plan['Shared Hit Blocks'] + plan['Shared Read Blocks']).toBeLessThanOrEqual(20)
})
