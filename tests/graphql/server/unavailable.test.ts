import { randomUUID } from 'node:crypto'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import { pino } from 'pino'
import { type Connection, connect } from '@/db/client/client'
import { migrate } from '@/db/client/migrate'
import { processesIn } from '@/db/embedded/orphans'
import { type Embedded, startEmbedded } from '@/db/embedded/start-embedded'
import { seedAccounts } from '@/demo/accounts'
import type { TypedDocumentString } from '@/graphql/generated/client/graphql'
import { type Api, createApi } from '@/graphql/server/apollo'
import { testKeys } from '@/tests/support/api'
import { aViolation, given } from '@/tests/support/records'
import { NOWHERE } from '@/tests/support/session'

const SECRET = 'x'.repeat(32)
let dataDir: string
let server: Embedded
let connection: Connection
let api: Api
let onStatement: (statement: string) => void = () => undefined

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tasdeed-test-unavailable-'))
  server = await startEmbedded({ dataDir, durable: false })
  await migrate(server.url)
  connection = connect(server.url, { max: 2, onStatement: (statement) => onStatement(statement) })
  await given(connection.db, { number: '10000001' }, [aViolation()])
  await given(
    connection.db,
    { number: '10000300' },
    Array.from({ length: 150 }, () => aViolation()),
  )
  await seedAccounts(connection.db, 'a password of the tests')
  api = await createApi({
    db: connection.db,
    logger: pino({ level: 'silent' }),
    sessionSecret: SECRET,
    paymentNumberPrefix: '1',
    keys: testKeys,
  })
})

afterAll(async () => {
  await api.stop()
  await connection.close()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const inquiry = {
  toString: () => '{ license(lookup: { number: "10000001", expiresOn: "2030-08-15" }) { __typename ... on License { dues { count } } } }',
}
const ask = (document: { toString(): string }) => api.inProcess.execute(document as TypedDocumentString<unknown, object>, {}, {})

test('with the database stopped the answer is "unavailable", never an empty list, and it comes back by itself', async () => {
  expect(await ask(inquiry)).toMatchObject({ data: { license: { __typename: 'License', dues: { count: 1 } } } })
  const port = Number(new URL(server.url).port)
  await server.stop()

  expect(await ask(inquiry)).toEqual({ ok: true, data: { license: { __typename: 'SourceUnavailable' } } })
  expect(await ask({ toString: () => '{ paymentReference(number: "1000326480165") { total } }' })).toMatchObject({
    ok: false,
    code: 'SOURCE_UNAVAILABLE',
  })
  expect(await api.inProcess.signIn({ userName: 'citizen', password: 'x', ...NOWHERE })).toEqual({ ok: false, reason: 'UNAVAILABLE' })

  server = await startEmbedded({ dataDir, durable: false, port })
  await expect(
    eventually(
      () => ask(inquiry),
      ({ ok, data }) => ok && data.license.__typename === 'License',
    ),
  ).resolves.toBe(true)
})

const message = { ar: expect.any(String), en: expect.any(String) }
const late = { ok: false, code: 'SOURCE_UNAVAILABLE', correlationId: null, message }

/** Stops all processes of the server, which then neither answer nor refuse, and lets them go on. */
async function processes(): Promise<{ freeze(): void; thaw(): void }> {
  const pids = await processesIn(join(await realpath(dataDir), 'data'))
  const signal = (name: NodeJS.Signals) => {
    for (const pid of pids) process.kill(pid, name)
  }
  return { freeze: () => signal('SIGSTOP'), thaw: () => signal('SIGCONT') }
}

/** So that nothing fails for want of a new one, which is refused after 3 seconds. */
async function everyConnectionIsOpen(): Promise<void> {
  await Promise.all([1, 2].map(() => connection.sql`select pg_sleep(0.1)`))
}

/** The endpoint over HTTP, for as long as `use` takes. */
async function overHttp<Value>(use: (url: string) => Promise<Value>): Promise<Value> {
  const endpoint = createServer(api.handle)
  await new Promise<void>((done) => endpoint.listen(0, '127.0.0.1', done))
  try {
    return await use(`http://127.0.0.1:${(endpoint.address() as AddressInfo).port}`)
  } finally {
    endpoint.closeAllConnections()
    endpoint.close()
  }
}

async function post(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: unknown }[] }
  return { status: response.status, data, error: errors?.[0]?.extensions }
}

test('with the database frozen nothing hangs: the inquiry, the numbers, the choice, the sign-in and the session answer meanwhile', async () => {
  const byNumber = '{ paymentReference(number: "1000326480165") { total } }'
  const proof = '{ number: "10000300", expiresOn: "2030-08-15" }'
  const issue = `mutation { paymentReferenceIssue(input: { lookup: ${proof}, violationIds: ["1"], idempotencyKey: "a-frozen-key" }) { userErrors { code } } }`
  const text = (query: string) => ({ toString: () => query })
  const token = await encode({ token: { sub: '1', sessionVersion: 1, sessionId: randomUUID() }, secret: SECRET })
  for (let use = 0; use < 2; use += 1) expect(await ask(text(byNumber))).toEqual({ ok: true, data: { paymentReference: null } })
  await everyConnectionIsOpen()
  const { freeze, thaw } = await processes()
  freeze()
  // The database stays frozen until all have answered: who waited for it would wait for ever.
  const answers = await overHttp((url) =>
    Promise.all([
      ask(inquiry),
      ask(text(byNumber)),
      ask(text('{ paymentReference(number: "1000326480165") { count } }')),
      post(url, byNumber),
      post(url, '{ paymentReference(number: "1000326480165") { status } }'),
      post(url, issue),
      api.inProcess.signIn({ userName: 'citizen', password: 'a password of the tests', ...NOWHERE }),
      api.inProcess.sessionHolds(token),
    ]),
  ).finally(thaw)
  const unavailable = { ar: expect.stringContaining('تعذّر'), en: expect.stringContaining('cannot check') }
  const lateOverHttp = { status: 503, data: undefined, error: { code: 'SOURCE_UNAVAILABLE', userMessage: unavailable } }
  expect(answers).toEqual([
    { ok: true, data: { license: { __typename: 'SourceUnavailable' } } },
    late,
    late,
    lateOverHttp,
    lateOverHttp,
    { status: 200, data: { paymentReferenceIssue: { userErrors: [{ code: 'SOURCE_UNAVAILABLE' }] } }, error: undefined },
    { ok: false, reason: 'UNAVAILABLE' },
    true,
  ])
  expect(await ask(inquiry)).toMatchObject({ data: { license: { __typename: 'License' } } })
})

test.each([
  ['the totals of a licence with many violations', 'group by', '... on License { dues { count } }'],
  ['the pages of its violations', 'limit', '... on License { violations(first: 5) { nodes { number } } }'],
])('with the database frozen once the licence is found, %s are not waited for', async (_title, statement, fields) => {
  const { freeze, thaw } = await processes()
  const isLater = (text: string) => text.includes(statement) && !text.includes('json_agg')
  onStatement = (text) => isLater(text) && freeze()
  const lookup = '{ number: "10000300", expiresOn: "2030-08-15" }'
  const answer = await ask({ toString: () => `{ license(lookup: ${lookup}) { __typename ${fields} } }` }).finally(thaw)
  onStatement = () => undefined
  expect(answer).toEqual(late)
})

// biome-ignore lint/suspicious/noExplicitAny: whatever the operation answers
async function eventually(attempt: () => Promise<any>, isRight: (answer: any) => boolean): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    if (isRight(await attempt())) return true
    await new Promise((done) => setTimeout(done, 250))
  }
  return false
}
