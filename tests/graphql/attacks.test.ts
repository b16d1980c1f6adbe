import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { getIntrospectionQuery } from 'graphql'
import { type TestApi, testApi } from '@/tests/support/api'
import { repetitions } from '@/tests/support/campaign'
import { aPartner, type TestPartner } from '@/tests/support/partner'

let t: TestApi
let partner: TestPartner

/** It stands still, so that nothing comes back to a budget. */
const now = new Date()

beforeAll(async () => {
  t = await testApi(() => now, { limited: true })
  partner = await aPartner(t.connection.db, { authorityCode: 'GAM', now })
  await t.ask('{ __typename }', {}, partner.headers)
})
afterAll(() => t.close())

const times = (count: number, text: (nth: number) => string) => Array.from({ length: count }, (_, nth) => text(nth)).join(' ')

type Headers = Readonly<Record<string, string>>
type Attack = (headers: Headers) => Promise<Response>
type Refusal = {
  readonly errors?: { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
  readonly data?: unknown
}

const post =
  (body: string | URLSearchParams | FormData, type?: string): Attack =>
  (headers) =>
    fetch(t.url, { method: 'POST', headers: { ...(type && { 'content-type': type }), ...headers }, body })
const json = (body: unknown): Attack => post(typeof body === 'string' ? body : JSON.stringify(body), 'application/json')
const operation = (query: string, variables: unknown = {}): Attack => json({ query, variables })
const get =
  (search: Record<string, string>, more: Headers = {}): Attack =>
  (headers) =>
    fetch(`${t.url}?${new URLSearchParams(search)}`, { headers: { ...headers, ...more } })
const form = (): FormData => {
  const data = new FormData()
  data.set('operations', '{"query":"{ __typename }"}')
  return data
}

const byLicense = 'query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename } }'
const issue = 'mutation ($input: PaymentReferenceIssueInput!) { paymentReferenceIssue(input: $input) { userErrors { code } } }'
const register = 'mutation ($input: ViolationsRegisterInput!) { violationsRegister(input: $input) { userErrors { code } } }'
const types = '__schema { types { name fields { name args { name } type { name } } } }'
const dear = `{ ${times(90, (nth) => `a${nth}: licensingCenters { id }`)} }`

/** Each with the code that its refusal has. The first twelve names are those of graphql-cop's checks, of which introspection alone is answered. */
const attacks: [string, string, Attack][] = [
  ['alias overloading', 'OPERATION_TOO_LARGE', operation(`query cop { ${times(101, (nth) => `alias${nth}:__typename`)} }`)],
  ['batch of queries', 'BAD_REQUEST', json(Array(10).fill({ query: 'query cop { __typename }' }))],
  ['directive overloading', 'OPERATION_TOO_LARGE', operation(`query cop { __typename ${'@aa'.repeat(10)} }`)],
  [
    'circular introspection',
    'GRAPHQL_VALIDATION_FAILED',
    operation(`query cop { __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }`),
  ],
  ['field duplication', 'OPERATION_TOO_LARGE', operation(`query cop { ${'__typename \n'.repeat(500)} }`)],
  ['mutation by GET', 'BAD_REQUEST', get({ query: 'mutation cop { __typename }' })],
  [
    'mutation by GET that no browser was tricked into',
    'BAD_REQUEST',
    get({ query: 'mutation { __typename }' }, { 'apollo-require-preflight': '1' }),
  ],
  ['query by GET', 'BAD_REQUEST', get({ query: 'query cop { __typename }' })],
  ['form of a foreign page', 'BAD_REQUEST', post(new URLSearchParams({ query: '{ __typename }' }))],
  ['form with files of a foreign page', 'BAD_REQUEST', post(form())],
  ['JSON that says it is text', 'BAD_REQUEST', post('{"query":"{ __typename }"}', 'text/plain')],
  ['explorer', 'BAD_REQUEST', get({}, { accept: 'text/html' })],
  ['field suggestions', 'GRAPHQL_VALIDATION_FAILED', operation('query cop { __schema { directive } }')],
  ['unhandled error', 'GRAPHQL_PARSE_FAILED', operation('qwerty cop { abc }')],

  ['10,000 aliases', 'GRAPHQL_PARSE_FAILED', operation(`{ ${times(10_000, (nth) => `a${nth}:__typename`)} }`)],
  [
    'one alias for 390 things',
    'OPERATION_TOO_MANY_LOOKUPS',
    operation(`{ ${times(390, (nth) => `x: queryCost(operation: "${nth}") { points }`)} }`),
  ],
  ['a query of 1 MB', 'REQUEST_TOO_LARGE', operation(`{ __typename } # ${'x'.repeat(1_000_000)}`)],
  ['a batch of 9,000', 'VARIABLES_TOO_MANY', json(Array(9_000).fill({ query: '{ __typename }' }))],
  [
    '300 fragments in circles',
    'OPERATION_TOO_MANY_FRAGMENTS',
    operation(`{ ...F0 } ${times(300, (nth) => `fragment F${nth} on Query { ...F${(nth + 1) % 300} ...F${(nth * 7) % 300} }`)}`),
  ],
  [
    '50 levels',
    'OPERATION_TOO_DEEP',
    operation(`{ license(lookup: {number: "1"}) ${'{ ...on License { a '.repeat(50)} ${'} }'.repeat(50)} }`),
  ],
  [
    '390 fragments that ask for nothing',
    'OPERATION_TOO_MANY_FRAGMENTS',
    operation(`{ ${times(390, (nth) => `...F${nth}`)} } ${times(390, (nth) => `fragment F${nth} on Query { __typename }`)}`),
  ],
  [
    'a chain of 600 fragments',
    'OPERATION_TOO_MANY_FRAGMENTS',
    operation(`{ ...F0 } ${times(600, (nth) => `fragment F${nth} on Query { ${nth < 599 ? `...F${nth + 1}` : '__typename'} }`)}`),
  ],
  [
    '1,200 inline fragments in one another',
    'OPERATION_TOO_DEEP',
    operation(`{ ${'... { '.repeat(1_200)} __typename ${'} '.repeat(1_200)} }`),
  ],
  ['2,300 directives', 'OPERATION_TOO_LARGE', operation(`{ __typename ${'@aa '.repeat(2_300)} }`)],
  ['1,000 directives that are right', 'OPERATION_TOO_LARGE', operation(`{ ${times(500, () => '__typename @skip(if: true)')} }`)],
  ['directives on a variable', 'OPERATION_TOO_LARGE', operation(`query ($a: Int ${'@aa '.repeat(2_000)}) { __typename }`)],
  ['1,200 variables', 'OPERATION_TOO_LARGE', operation(`query (${times(1_200, (nth) => `$a${nth}: Int`)}) { __typename }`)],
  ['1,500 arguments', 'OPERATION_TOO_LARGE', operation(`{ licenseClasses(${times(1_500, (nth) => `a${nth}: 1`)}) { id } }`)],
  ['390 unknown fields', 'GRAPHQL_VALIDATION_FAILED', operation(`{ ${times(390, (nth) => `unknownField${nth}`)} }`)],
  ['many operations', 'GRAPHQL_PARSE_FAILED', operation(times(1_200, (nth) => `query Q${nth} { __typename }`))],
  ['a subscription', 'OPERATION_UNKNOWN', operation('subscription { looked }')],

  ['the schema five times', 'OPERATION_TOO_MANY_LOOKUPS', operation(`{ ${times(5, (nth) => `a${nth}: ${types}`)} }`)],
  ['all types twenty times', 'OPERATION_TOO_LARGE', operation(`{ __schema { ${times(20, (nth) => `a${nth}: types { name }`)} } }`)],
  [
    'prices of 90 dear operations',
    'OPERATION_TOO_MANY_LOOKUPS',
    operation(`query ($o: String!) { ${times(90, (nth) => `a${nth}: queryCost(operation: $o) { points }`)} }`, { o: dear }),
  ],

  [
    'values nested 1,200 levels',
    'OPERATION_TOO_DEEP',
    operation(`{ license(lookup: ${'{number:'.repeat(1_200)}1${'}'.repeat(1_200)}) { __typename } }`),
  ],
  [
    'lists nested 1,000 levels',
    'OPERATION_TOO_DEEP',
    operation(`{ license(lookup: ${'['.repeat(1_000)}${']'.repeat(1_000)}) { __typename } }`),
  ],
  ['a type nested 2,400 levels', 'OPERATION_TOO_DEEP', operation(`query ($a: ${'['.repeat(2_400)}Int${']'.repeat(2_400)}) { __typename }`)],
  [
    'lists nested as deep as tokens allow',
    'OPERATION_TOO_DEEP',
    operation(`{ license(lookup: ${'['.repeat(2_450)}${']'.repeat(2_450)}) { __typename } }`),
  ],
  ['selections nested 2,450 levels', 'OPERATION_TOO_DEEP', operation('{ a '.repeat(2_450))],
  [
    'a variable that JavaScript takes for something else',
    'NAME_RESERVED',
    operation('query ($__proto__: Int) { messages(first: $__proto__) { totalCount } }'),
  ],
  ['an alias that JavaScript takes for something else', 'NAME_RESERVED', operation('{ __proto__: __typename }')],
  [
    'a variable nested 100,000 levels',
    'VARIABLES_TOO_MANY',
    json(`{"query":"${byLicense}","variables":{"lookup":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`),
  ],
  [
    'a variable nested 9,000 levels',
    'BAD_USER_INPUT',
    json(`{"query":"${byLicense}","variables":{"lookup":${'['.repeat(9_000)}${']'.repeat(9_000)}}}`),
  ],
  ['40,000 violations to pay', 'VARIABLES_TOO_MANY', operation(issue, { input: { violationIds: Array(40_000).fill('1') } })],
  [
    '4,000 wrong values',
    'OPERATION_TOO_COSTLY',
    operation(issue, { input: { lookup: { number: '1' }, violationIds: Array(4_000).fill({}), idempotencyKey: 'x' } }),
  ],

  ['an integer of 100,000 digits', 'GRAPHQL_VALIDATION_FAILED', operation(`{ messages(first: ${'9'.repeat(100_000)}) { totalCount } }`)],
  [
    'a float beyond all',
    'AMOUNT_INVALID',
    operation('{ license(lookup: {number: "1"}) { ... on License { paymentPlan(budget: 1e999) { __typename } } } }'),
  ],
  ['a name of 200,000 letters', 'GRAPHQL_VALIDATION_FAILED', operation(`{ ${'x'.repeat(200_000)} }`)],
  [
    'a licence number of 90,000 digits',
    'LICENSE_NUMBER_TOO_LONG',
    operation(byLicense, { lookup: { number: '٣'.repeat(90_000), purpose: 'attack' } }),
  ],
  [
    '80,000 marks that nobody sees',
    'LICENSE_NUMBER_TOO_LONG',
    operation(byLicense, { lookup: { number: '\u200b'.repeat(80_000), purpose: 'attack' } }),
  ],
  [
    '100,000 accents on one letter',
    'LICENSE_NUMBER_TOO_LONG',
    operation(byLicense, { lookup: { number: `a${'\u0301'.repeat(100_000)}`, purpose: 'attack' } }),
  ],
  ['NUL in a number', 'LICENSE_NUMBER_NOT_DIGITS', operation(byLicense, { lookup: { number: '1000\u00000001', purpose: 'attack' } })],
  [
    'half a character in a code',
    'LICENSING_CENTER_UNKNOWN',
    operation(byLicense, { lookup: { number: '1', licensingCenter: '\ud800', licenseClass: '\u0000', purpose: 'attack' } }),
  ],
  [
    'a hash of 200,000 characters',
    'PERSISTED_QUERY_NOT_FOUND',
    json({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(200_000) } } }),
  ],
  [
    'a hash of NULs',
    'PERSISTED_QUERY_NOT_FOUND',
    json({ extensions: { persistedQuery: { version: 1, sha256Hash: '\u0000'.repeat(64) } } }),
  ],
  ['half a document', 'BAD_REQUEST', json('{"query":"{ __typen')],
]

const read = async (response: Response): Promise<Refusal> => (await response.json()) as Refusal
const codesOf = ({ errors = [] }: Refusal) => errors.flatMap(({ extensions: { reason, code } }) => [reason ?? code])

describe.each([
  ['without a key', () => ({})],
  ['with a key', () => partner.headers],
] as const)('%s', (_title, headersOf) => {
  test.each(attacks)('%s: refused with %s in few words, and nothing is read, charged or logged', async (_attack, code, send) => {
    const [statements, logged] = [t.statements.length, t.logged.length]
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const response = await send(headersOf())
      const text = await response.text()
      const answer = JSON.parse(text) as Refusal
      expect(new Set(codesOf(answer))).toEqual(new Set([code]))
      expect(answer.data ?? null).toBeNull()
      expect(text.length).toBeLessThan(20_000)
      expect(Number(response.headers.get('x-cost') ?? 0)).toBeLessThan(50)
    }
    expect(
      t.statements.slice(statements).filter((text) => /licenses|violations|payment_references|registered_operations/.test(text)),
    ).toEqual([])
    expect(t.logged.slice(logged)).toEqual([])
  })
})

test('tracing is not to be switched on from outside, and no answer has a stack trace', async () => {
  const headers = { 'apollo-federation-include-trace': 'ftv1', 'x-apollo-tracing': '1' }
  expect(await read(await operation('{ __typename }')(headers))).toEqual({ data: { __typename: 'Query' } })
  const refused = await (await operation('qwerty')(headers)).text()
  expect(refused).not.toMatch(/node_modules|stacktrace|exception|tracing/)
})

test('introspection is answered, once in an operation: what partners may ask is no secret. A suggestion names only what it tells', async () => {
  const { data } = await read(await operation(getIntrospectionQuery())({}))
  const told = JSON.stringify(data)
  const { errors } = await read(await operation('{ licencingCentres { id } licenc { id } __schema { directive } }')({}))
  const suggested = (errors ?? []).flatMap(({ message }) =>
    [...(message.split('Did you mean')[1] ?? '').matchAll(/"(\w+)"/g)].map(([, name]) => name),
  )
  expect(suggested.length).toBeGreaterThan(1)
  for (const name of suggested.filter((one) => !['directives', 'description'].includes(one ?? '')))
    expect(told).toContain(`"name":"${name}"`)
})

test('a partner that says half a character for a purpose spoils no look-up that is logged beside it', async () => {
  const ask = async (purpose: string) =>
    codesOf(await read(await operation(byLicense, { lookup: { number: '10000001', purpose } })(partner.headers)))
  expect(await Promise.all([ask('claim \ud800 4711'), ask('claim 4712'), ask('claim \u0000 4713')])).toEqual([[], [], []])
})

test('what costs too much is charged nothing, what may not be asked is charged nothing, what runs is charged once', async () => {
  const left = async (query: string, variables: Record<string, unknown> = {}) => {
    const { headers } = await t.ask(query, variables, partner.headers)
    const remaining = headers.get('ratelimit-remaining')
    return remaining === null ? null : Number(remaining)
  }
  const before = (await left('{ licenseClasses { id } }')) ?? 0
  const rows = Array.from({ length: 900 }, () => ({ sourceKey: 'x', licenseNumber: '1', number: '1', type: '9', occurredOn: '2024-01-01' }))
  expect(await left(`{ ${times(100, (nth) => `a${nth}: violationTypes { id discountRules { id } }`)} }`)).toBeNull()
  expect(
    await left(register.replace('{ code }', '{ code } rows { outcome message { ar } }'), { input: { rows, idempotencyKey: 'an-attack' } }),
  ).toBeNull()
  expect(await left('{ messages { totalCount } }')).toBeNull()
  const after = (await left('{ licenseClasses { id } }')) ?? 0
  expect(before - after).toBe(10)
})

test('hundreds of attacks leave the memory as it was', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const round = async (rounds: number) => {
    for (let nth = 0; nth < rounds; nth += 1) {
      const [, , send] = attacks[nth % attacks.length] as (typeof attacks)[number]
      await (await send(nth % 2 === 0 ? {} : partner.headers)).text()
    }
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = await round(300)
  expect(((await round(repetitions({ share: 400, whole: 2_000 }))) - before) / 2 ** 20).toBeLessThan(8)
})
