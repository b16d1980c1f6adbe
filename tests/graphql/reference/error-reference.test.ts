import reference from '@/graphql/generated/reference.json'
import { type TestApi, testApi } from '@/tests/support/api'
import { aPartner } from '@/tests/support/partner'

let t: TestApi
let headers: Record<string, string>

beforeAll(async () => {
  t = await testApi()
  headers = (await aPartner(t.connection.db)).headers
})
afterAll(() => t.close())

type Sent = { readonly body: unknown; readonly by?: () => Promise<Record<string, string>> }

const asked = (query: string): Sent => ({ body: { query } })
const lookup = (fields: string, inside = '__typename') => `{ license(lookup: { ${fields}, purpose: "a test" }) { ${inside} } }`
const persisted = (hash: string, query?: string): Sent => ({
  body: { query, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
})
const withScope = async () => (await aPartner(t.connection.db, { scopes: ['LICENSES_READ'] })).headers
const limited = async () => {
  const partner = await aPartner(t.connection.db)
  await t.connection.sql`update applications set registered_only = true where id = ${partner.applicationId}`
  return partner.headers
}

/** Requests that end in the errors of the reference: what makes each of them. */
const requests: Readonly<Record<string, Sent>> = {
  API_KEY_UNKNOWN: { ...asked('{ __typename }'), by: async () => ({ authorization: 'Bearer nobody' }) },
  SCOPE_MISSING: { ...asked(lookup('number: "1"', '... on License { dues { total } }')), by: withScope },
  NOT_FOR_KEYS: asked(lookup('number: "1"', '... on License { accessLog { totalCount } }')),
  FORBIDDEN: { ...asked('{ messages { totalCount } }'), by: async () => ({}) },
  OPERATION_TOO_COSTLY: asked(
    lookup('number: "1"', `... on License { ${'abcd'.replaceAll(/./g, '$&: paymentPlan(budget: 1) { __typename } ')} }`),
  ),
  OPERATION_TOO_LARGE: asked(`{ ${'licenseClasses { id } '.repeat(401)} }`),
  OPERATION_TOO_DEEP: asked(
    lookup(
      'number: "1"',
      `... on License ${'{ dues { paymentReference { newer '.repeat(1)}{ newer { newer { newer { newer { newer { newer { newer { number } } } } } } } } } } }`,
    ),
  ),
  OPERATION_TOO_MANY_LOOKUPS: asked(`{ ${'abcdef'.replaceAll(/./g, '$&: paymentReference(number: "1000326480165") { number } ')} }`),
  PERSISTED_QUERY_NOT_FOUND: persisted('0'.repeat(64)),
  PERSISTED_QUERY_MISMATCH: persisted('0'.repeat(64), '{ __typename }'),
  OPERATION_NOT_REGISTERED: { ...asked('{ __typename }'), by: limited },
  GRAPHQL_PARSE_FAILED: asked('{'),
  GRAPHQL_VALIDATION_FAILED: asked('{ nothing }'),
  BAD_USER_INPUT: {
    body: {
      query:
        'query ($n: Int!) { license(lookup: {number: "1", purpose: "test"}) { ... on License { violations(first: $n) { totalCount } } } }',
      variables: { n: 'x' },
    },
  },
  OPERATION_RESOLUTION_FAILURE: asked('query A { __typename } query B { __typename }'),
  BAD_REQUEST: { body: 'no object' },
  REQUEST_TOO_LARGE: asked(`{ __typename } #${'x'.repeat(300_000)}`),
  LICENSE_NUMBER_EMPTY: asked(lookup('number: " "')),
  LICENSE_NUMBER_TOO_LONG: asked(lookup('number: "123456789"')),
  LICENSE_NUMBER_NOT_DIGITS: asked(lookup('number: "12a"')),
  LICENSING_CENTER_UNKNOWN: asked(lookup('number: "123", licensingCenter: "X", licenseClass: "3"')),
  LICENSE_CLASS_UNKNOWN: asked(lookup('number: "123", licensingCenter: "MRK", licenseClass: "99"')),
  DATE_INVALID: asked(lookup('number: "10000001", expiresOn: "2030-02-31"')),
  PAYMENT_NUMBER_INVALID: asked('{ paymentReference(number: "1000326480166") { number } }'),
  PURPOSE_REQUIRED: asked('{ license(lookup: { number: "10000001" }) { __typename } }'),
  VARIABLES_INVALID: asked('{ queryCost(operation: "{ __typename }", variables: "[]") { points } }'),
}

const told = reference.errors.filter(({ code }) => code in requests)

test.each(told.map((error) => [error.code, error] as const))(
  '%s comes with the status and the words that the page tells',
  async (code, error) => {
    const { body, by } = requests[code] as Sent
    const response = await fetch(t.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(by ? await by() : headers) },
      body: JSON.stringify(body),
    })
    const { errors } = (await response.json()) as {
      errors: { extensions: { code: string; reason?: string; userMessage?: { ar: string } } }[]
    }
    const [first] = errors
    expect([first?.extensions[error.in as 'code' | 'reason'], response.status]).toEqual([code, error.status])
    if (error.text)
      expect(first?.extensions.userMessage).toEqual({ ar: expect.stringMatching(/\p{Script=Arabic}/u), en: expect.any(String) })
  },
)

test('the page tells every code of a refusal that the schema has, in both languages', () => {
  const codes = reference.types.find(({ name }) => name === 'UserErrorCode')?.values?.map(({ name }) => name)
  expect(Object.keys(reference.userErrors).sort()).toEqual(codes?.sort())
  for (const [code, { ar, en }] of Object.entries(reference.userErrors))
    expect([code, `${ar} ${en}`]).not.toEqual([code, expect.stringContaining('{')])
})
