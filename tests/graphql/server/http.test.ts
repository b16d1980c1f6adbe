import { serverAudits } from 'graphql-http'
import { type TestApi, testApi } from '@/tests/support/api'

let t: TestApi

beforeAll(async () => {
  t = await testApi()
})
afterAll(() => t.close())

test.each(serverAudits({ url: () => t.url, fetchFn: fetch }).map((audit) => [audit.name, audit] as const))(
  'GraphQL over HTTP: %s',
  async (_name, audit) => {
    expect(['ok', 'notice']).toContain((await audit.fn()).status)
  },
)

test('a body that is not JSON, or larger than 256 kB, is refused with a typed error', async () => {
  const post = (body: string) => fetch(t.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const broken = await post('{"query":')
  expect([broken.status, await broken.json()]).toEqual([
    400,
    {
      errors: [
        {
          message: 'The body is not JSON.',
          extensions: { code: 'BAD_REQUEST', userMessage: { ar: expect.stringMatching(/[ء-ي]/), en: 'The body is not JSON.' } },
        },
      ],
    },
  ])
  expect((await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` }))).status).toBe(413)
})

test.each<[string, Record<string, unknown>]>([
  ['that cannot be parsed', { query: '{' }],
  ['that is not valid', { query: '{ nothing }' }],
  [
    'whose variables are refused',
    { query: 'query ($n: PaymentNumber!) { paymentReference(number: $n) { total } }', variables: { n: '1' } },
  ],
  ['that the document does not have', { query: 'query A { __typename }', operationName: 'B' }],
])('an operation %s is answered with 200 in plain JSON, and with 400 in the media type of GraphQL', async (_title, body) => {
  const statusIn = async (accept: string) => {
    const headers = { 'content-type': 'application/json', accept }
    return (await fetch(t.url, { method: 'POST', headers, body: JSON.stringify(body) })).status
  }
  expect(await Promise.all(['application/json', '*/*', 'application/graphql-response+json'].map(statusIn))).toEqual([200, 200, 400])
})

test('a form of another site cannot send an operation with the cookies of a browser', async () => {
  const response = await fetch(t.url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' })
  expect(response.status).toBe(400)
  const get = await fetch(`${t.url}?query={__typename}`)
  expect(get.status).toBe(400)
})

test('answers are never kept by a cache', async () => {
  const { headers } = await t.ask('{ __typename }')
  expect(headers.get('cache-control')).toBe('no-store')
})

test('a fault of ours is masked, with a correlation id that the log has too', async () => {
  await t.connection.sql`alter table violations rename column vehicle_plate to broken_on_purpose`
  const { data, errors } = await t.ask('{ license(lookup: { number: "10000001", expiresOn: "2030-08-15" }) { __typename } }')
  await t.connection.sql`alter table violations rename column broken_on_purpose to vehicle_plate`
  expect(data ?? null).toBeNull()
  const { correlationId } = errors?.[0]?.extensions ?? {}
  expect(errors).toEqual([
    {
      message: 'Internal server error',
      path: ['license'],
      locations: expect.anything(),
      extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
    },
  ])
  expect(t.logged).toContainEqual(expect.objectContaining({ correlationId, msg: 'fault in GraphQL' }))
})
