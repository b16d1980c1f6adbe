import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Connection, connect } from '@/db/client/client'
import { type Keyring, keyring, newSigningKey } from '@/documents/keyring'
import type { Channel } from '@/domain/contacts/contact'
import type { HolderLetters } from '@/domain/payouts/account-holder'
import type { PayoutAccount } from '@/domain/payouts/payout-file'
import { type Api, createApi } from '@/graphql/server/apollo'
import type { SimulatedReplies } from '@/graphql/server/simulated-replies'
import { type Limiter, limiter } from '@/services/platform/limits/limiter'
import { createLogger } from '@/services/platform/logger'
import { type TestDatabase, testDatabase } from './database'

/** Signs the receipts of the tests. */
export const testKeys = keyring([newSigningKey()])

export const SESSION_SECRET = 'a secret that only the tests know, long enough'

/** What every connection asks once, when it begins. */
const isOfConnecting = (statement: string) => statement.includes('pg_catalog.pg_type')

/** The longest that a timer waits. */
const NEVER_MS = 2 ** 31 - 1

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test then asserts
type Answer = { status: number; headers: Headers; data: any; errors?: { message: string; extensions: Record<string, any> }[] }

export type TestApi = {
  api: Api
  connection: Connection
  /** What counts in this service. */
  limits: Limiter
  database: TestDatabase
  url: string
  /** The clock of the API. */
  now: () => Date
  /** Every statement sent to the database so far. */
  statements: string[]
  /** Lines that the service logged. */
  logged: Record<string, unknown>[]
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>
  close(): Promise<void>
}

type TestApiOptions = {
  readonly limited?: boolean
  readonly keys?: Keyring
  readonly database?: TestDatabase
  readonly simulatedReplies?: SimulatedReplies
  readonly payoutFrom?: PayoutAccount
  readonly payoutLetters?: HolderLetters
  readonly sendable?: readonly Channel[]
  readonly keepsMessages?: boolean
}

/** The GraphQL API over real HTTP, on a database of its own. `now` is the clock; `limited`: with the limits of the service; `database`: one that another holds. */
export async function testApi(
  now: () => Date = () => new Date(),
  { limited = false, keys = testKeys, database: shared, simulatedReplies, ...more }: TestApiOptions = {},
): Promise<TestApi> {
  const database = shared ?? (await testDatabase())
  const statements: string[] = []
  const onStatement = (statement: string) => !isOfConnecting(statement) && statements.push(statement)
  const connection = connect(database.url, { max: 4, statementTimeoutMs: 3_000, onStatement })
  const logged: Record<string, unknown>[] = []
  const logger = createLogger('warn', { write: (line: string) => logged.push(JSON.parse(line)) })
  const limits = limiter({ db: connection.db, secret: SESSION_SECRET, now, onFault: (error) => logger.warn({ err: error }, 'limits') })
  const served = {
    db: connection.db,
    logger,
    sessionSecret: SESSION_SECRET,
    paymentNumberPrefix: '1',
    keys,
    now,
    ...more,
  }
  // Statements are counted: none is sent by the clock.
  const options = { ...served, refreshMs: NEVER_MS }
  const api = await createApi({ ...options, ...(limited && { limiter: limits }), ...(simulatedReplies && { simulatedReplies }) })
  const server = createServer(api.handle)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/graphql`
  return {
    api,
    connection,
    limits,
    database,
    url,
    now,
    statements,
    logged,
    ask: async (query, variables = {}, headers = {}) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      return { status: response.status, headers: response.headers, ...((await response.json()) as Omit<Answer, 'status' | 'headers'>) }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await api.stop()
      await limits.stop()
      await connection.close()
      if (!shared) await database.drop()
    },
  }
}
