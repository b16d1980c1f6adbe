import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { type Connection, connect } from '@/db/client'
import { type Embedded, startEmbedded } from '@/db/embedded/start-embedded'
import { migrate } from '@/db/migrate'
import type { graphql } from '@/graphql/generated/client'
import { type Api, createApi } from '@/graphql/server'
import { aViolation, given } from '@/tests/support/records'

let dataDir: string
let server: Embedded
let connection: Connection
let api: Api

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tasdeed-test-unavailable-'))
  server = await startEmbedded({ dataDir, durable: false })
  await migrate(server.url)
  connection = connect(server.url, { max: 2 })
  await given(connection.db, { number: '10000001' }, [aViolation()])
  api = await createApi({ db: connection.db, logger: pino({ level: 'silent' }), sessionSecret: 'x'.repeat(32), paymentNumberPrefix: '1' })
}, 60_000)

afterAll(async () => {
  await api.stop()
  await connection.close()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const inquiry = {
  toString: () => '{ license(lookup: { number: "10000001", expiresOn: "2030-08-15" }) { __typename ... on License { dues { count } } } }',
}
const ask = (document: { toString(): string }) => api.inProcess.execute(document as ReturnType<typeof graphql>, {}, {})

test('with the database stopped the answer is "unavailable", never an empty list, and it comes back by itself', async () => {
  expect(await ask(inquiry)).toMatchObject({ data: { license: { __typename: 'License', dues: { count: 1 } } } })
  const port = Number(new URL(server.url).port)
  await server.stop()

  expect(await ask(inquiry)).toEqual({ ok: true, data: { license: { __typename: 'SourceUnavailable' } } })
  expect(await ask({ toString: () => '{ paymentReference(number: "1000326480165") { total } }' })).toMatchObject({
    ok: false,
    code: 'SOURCE_UNAVAILABLE',
  })
  expect(await api.inProcess.signIn('citizen', 'x')).toEqual({ ok: false, reason: 'UNAVAILABLE' })

  server = await startEmbedded({ dataDir, durable: false, port })
  await expect(
    eventually(
      () => ask(inquiry),
      ({ ok, data }) => ok && data.license.__typename === 'License',
    ),
  ).resolves.toBe(true)
}, 60_000)

// biome-ignore lint/suspicious/noExplicitAny: whatever the operation answers
async function eventually(attempt: () => Promise<any>, isRight: (answer: any) => boolean): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    if (isRight(await attempt())) return true
    await new Promise((done) => setTimeout(done, 250))
  }
  return false
}
