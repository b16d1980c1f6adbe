import { ApolloServer } from '@apollo/server'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { judgeBy } from '@/graphql/admission/admission'
import { resolvers } from '@/graphql/generated/resolver-map'
import { typeDefs } from '@/graphql/generated/type-defs'
import { compiledOperations } from '@/graphql/server/compiled-operations'
import type { Context } from '@/graphql/server/context'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'

let t: TestApi

beforeAll(async () => {
  t = await testApi()
  await given(t.connection.db, { number: '10000001' }, [aViolation(), aViolation({ fine: null, typeCode: '1' })])
})
afterAll(() => t.close())

const inquiry = (fields: string, name = '') => `query ${name}($number: String!, $expiresOn: Date, $first: Int = 5) {
  license(lookup: { number: $number, expiresOn: $expiresOn }) { __typename ... on MoreDetailsNeeded { missing }
    ... on License { number violations(first: $first) { totalCount } ${fields} } } }`
const violations = inquiry('violations(first: $first) { nodes { number fine due payability } } dues { count total priceCalendar { due } }')
const proof = { number: '10000001', expiresOn: '2030-08-15' }

/** The whole response, as bytes and head, without what differs by its nature. */
async function post(body: unknown): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  const response = await fetch(t.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  const { date: _date, ...headers } = Object.fromEntries(response.headers)
  return { status: response.status, headers, body: (await response.text()).replace(/"correlationId":"[^"]+"/, '"correlationId":"…"') }
}

test.each<[string, Record<string, unknown>, string]>([
  ['a licence with its violations', { query: violations, variables: { ...proof, first: 5 } }, '"total":15000'],
  ['a licence that does not exist', { query: violations, variables: { ...proof, number: '99999998' } }, 'LicenseNotFound'],
  ['optional variables left out', { query: violations, variables: { number: '10000001' } }, 'EXPIRES_ON'],
  ['a page that is refused by its resolver', { query: violations, variables: { ...proof, first: 101 } }, 'PAGE_SIZE_INVALID'],
  ['a number that is refused, so that there is no data', { query: violations, variables: { ...proof, number: '12a' } }, 'NOT_DIGITS'],
  ['a day that is refused as a variable', { query: violations, variables: { ...proof, expiresOn: '2030-02-30' } }, 'DATE_INVALID'],
  ['a variable that is missing', { query: violations, variables: {} }, 'BAD_USER_INPUT'],
  ['a variable of a wrong type', { query: violations, variables: { ...proof, first: '5' } }, 'BAD_USER_INPUT'],
  ['variables that are null', { query: '{ licenseClasses { id name { ar } } }', variables: null }, 'licenseClasses'],
  ['variables that are no object', { query: violations, variables: [proof] }, 'BAD_REQUEST'],
  ['introspection', { query: '{ __schema { queryType { name } } }' }, 'Query'],
  [
    'one of two operations, by its name',
    { query: `${inquiry('id', 'A')} ${inquiry('number', 'B')}`, operationName: 'B', variables: proof },
    '10000001',
  ],
  ['an operation that the document does not have', { query: `${inquiry('id', 'A')}`, operationName: 'C', variables: proof }, 'errors'],
])('%s: the answer stays the same, byte for byte, once the document is compiled', async (_title, body, expected) => {
  const first = await post(body)
  expect(first.body).toContain(expected)
  for (let time = 2; time <= 5; time += 1) expect(await post(body)).toEqual(first)
})

test('a fault of ours stays masked, and is logged with its correlation id', async () => {
  const body = { query: inquiry('holderName'), variables: proof }
  for (let time = 1; time <= 3; time += 1) await post(body)
  await t.connection.sql`alter table violations rename column vehicle_plate to broken_on_purpose`
  const masked = await t.ask(body.query, body.variables)
  await t.connection.sql`alter table violations rename column broken_on_purpose to vehicle_plate`
  const { correlationId } = masked.errors?.[0]?.extensions ?? {}
  expect(masked).toMatchObject({
    status: 200,
    data: null,
    errors: [{ message: 'Internal server error', path: ['license'], extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId } }],
  })
  expect(t.logged).toContainEqual(expect.objectContaining({ correlationId, msg: 'fault in GraphQL' }))
})

/** Short fragments that each spread the one before twice: 2 to the power of `depth` fields. */
function doubling(depth: number): string {
  const fragments = ['fragment F0 on PaymentReference { total }']
  for (let i = 1; i <= depth; i += 1) {
    const before = `violations { nodes { paymentReference { ...F${i - 1} } } }`
    fragments.push(`fragment F${i} on PaymentReference { a: ${before} b: ${before} }`)
  }
  return fragments.join(' ')
}

test('a document is compiled at its second use; mutations and very large documents never are', async () => {
  const schema = makeExecutableSchema({ typeDefs, resolvers })
  const compiled = compiledOperations(schema, (error) => error, judgeBy(schema))
  const server = new ApolloServer<Context>({ schema, plugins: [compiled.plugin] })
  const contextValue = {
    apiKey: null,
    limited: { limiter: null },
    admitted: { charge: null, isCharged: false, refusal: null, maxAge: 0 },
    queries: { paymentReferences: { byNumber: async () => null } },
  } as unknown as Context
  const isCompiledAfter = async (query: string, uses: number) => {
    for (let use = 1; use <= uses; use += 1) await server.executeOperation({ query }, { contextValue })
    return compiled.find({ query }) !== undefined
  }
  const one = 'paymentReference(number: "1000326480165") { total }'
  expect(await isCompiledAfter(`{ ${one} }`, 1)).toBe(false)
  expect(await isCompiledAfter(`{ ${one} }`, 1)).toBe(true)
  const many = Array.from({ length: 101 }, (_, i) => `a${i}: ${one}`).join(' ')
  expect(await isCompiledAfter(`{ ${many} }`, 3)).toBe(false)
  expect(await isCompiledAfter(`{ paymentReference(number: "1000326480165") { ...F7 } } ${doubling(7)}`, 3)).toBe(false)
  const input = '{ lookup: { number: "1" }, violationIds: [], idempotencyKey: "" }'
  expect(await isCompiledAfter(`mutation { paymentReferenceIssue(input: ${input}) { userErrors { code } } }`, 3)).toBe(false)
  await server.stop()
})
