export const times = (count: number, text: (nth: number) => string) => Array.from({ length: count }, (_, nth) => text(nth)).join(' ')

export type Headers = Readonly<Record<string, string>>
/** Sends a request to an endpoint. */
type Send = (url: string, headers: Headers) => Promise<Response>

export type Refusal = {
  readonly errors?: { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
  readonly data?: unknown
}

const post =
  (body: string | URLSearchParams | FormData, type?: string): Send =>
  (url, headers) =>
    fetch(url, { method: 'POST', headers: { ...(type && { 'content-type': type }), ...headers }, body })
const json = (body: unknown): Send => post(typeof body === 'string' ? body : JSON.stringify(body), 'application/json')
export const operation = (query: string, variables: unknown = {}): Send => json({ query, variables })
const get =
  (search: Record<string, string>, more: Headers = {}): Send =>
  (url, headers) =>
    fetch(`${url}?${new URLSearchParams(search)}`, { headers: { ...headers, ...more } })
const form = (): FormData => {
  const data = new FormData()
  data.set('operations', '{"query":"{ __typename }"}')
  return data
}

export const byLicense = 'query ($lookup: LicenseLookup!) { license(lookup: $lookup) { __typename } }'
const issue = 'mutation ($input: PaymentReferenceIssueInput!) { paymentReferenceIssue(input: $input) { userErrors { code } } }'
export const register = 'mutation ($input: ViolationsRegisterInput!) { violationsRegister(input: $input) { userErrors { code } } }'
const types = '__schema { types { name fields { name args { name } type { name } } } }'
const dear = `{ ${times(90, (nth) => `a${nth}: licensingCenters { id }`)} }`

/** Each with the code that its refusal has. The first twelve names are those of graphql-cop's checks, of which introspection alone is answered. */
export const refusedRequests: readonly (readonly [string, string, Send])[] = [
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
