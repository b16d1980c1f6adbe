import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { getIntrospectionQuery } from 'graphql'
import { byLicense, type Headers, operation, type Refusal, refusedRequests, register, times } from '@/tests/attacks/graphql-requests'
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

const read = async (response: Response): Promise<Refusal> => (await response.json()) as Refusal
const codesOf = ({ errors = [] }: Refusal) => errors.flatMap(({ extensions: { reason, code } }) => [reason ?? code])

describe.each([
  ['without a key', (): Headers => ({})],
  ['with a key', (): Headers => partner.headers],
] as const)('%s', (_title, headersOf) => {
  test.each(refusedRequests)('%s: refused with %s in few words, and nothing is read, charged or logged', async (_attack, code, send) => {
    const [statements, logged] = [t.statements.length, t.logged.length]
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const response = await send(t.url, headersOf())
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
  expect(await read(await operation('{ __typename }')(t.url, headers))).toEqual({ data: { __typename: 'Query' } })
  const refused = await (await operation('qwerty')(t.url, headers)).text()
  expect(refused).not.toMatch(/node_modules|stacktrace|exception|tracing/)
})

test('introspection is answered, once in an operation: what partners may ask is no secret. A suggestion names only what it tells', async () => {
  const { data } = await read(await operation(getIntrospectionQuery())(t.url, {}))
  const told = JSON.stringify(data)
  const { errors } = await read(await operation('{ licencingCentres { id } licenc { id } __schema { directive } }')(t.url, {}))
  const suggested = (errors ?? []).flatMap(({ message }) =>
    [...(message.split('Did you mean')[1] ?? '').matchAll(/"(\w+)"/g)].map(([, name]) => name),
  )
  expect(suggested.length).toBeGreaterThan(1)
  for (const name of suggested.filter((one) => !['directives', 'description'].includes(one ?? '')))
    expect(told).toContain(`"name":"${name}"`)
})

test('a partner that says half a character for a purpose spoils no look-up that is logged beside it', async () => {
  const ask = async (purpose: string) =>
    codesOf(await read(await operation(byLicense, { lookup: { number: '10000001', purpose } })(t.url, partner.headers)))
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
      const [, , send] = refusedRequests[nth % refusedRequests.length] as (typeof refusedRequests)[number]
      await (await send(t.url, nth % 2 === 0 ? {} : partner.headers)).text()
    }
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = await round(300)
  expect(((await round(repetitions({ share: 400, whole: 2_000 }))) - before) / 2 ** 20).toBeLessThan(8)
})
