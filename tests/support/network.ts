import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Connection, connect } from '@/db/client/client'
import { type Gateway, type GatewayOptions, gateway } from '@/network/gateway'
import type { NetworkTrust } from '@/network/trust'
import { type Biller, deliver, type Message, type Writing } from '@/sandbox/wire'
import { createLogger } from '@/services/platform/logger'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { type TestDatabase, testDatabase } from './database'
import { onceAProcess } from './once-a-process'

export type TestGateway = {
  readonly database: TestDatabase
  readonly connection: Connection
  readonly biller: Biller
  /** Lines that the gateway logged. */
  readonly logged: string[]
  readonly figures: Gateway['figures']
  send(message: Message, writing: Partial<Writing> & Pick<Writing, 'format'>): ReturnType<typeof deliver>
  close(): Promise<void>
}

export const aKey = (): { publicKey: KeyObject; privateKey: KeyObject } => generateKeyPairSync('rsa', { modulusLength: 2048 })

const network = onceAProcess('key of the network', aKey)
const own = onceAProcess('key of the biller', aKey)

type Options = { readonly trust?: Partial<NetworkTrust>; readonly now?: () => Date } & Partial<
  Pick<GatewayOptions, 'maxMessages' | 'deadlineMs' | 'readMs' | 'clockOffsetMs'>
>

/** The gateway over real HTTP, on a database of its own or the one that is given. */
export async function testGateway(
  { trust, now = () => new Date(), ...limits }: Options = {},
  database?: TestDatabase,
): Promise<TestGateway> {
  const used = database ?? (await testDatabase())
  const connection = connect(used.url, { max: 4, statementTimeoutMs: 4_000 })
  const logged: string[] = []
  const logger = createLogger('info', { write: (line: string) => void logged.push(line) })
  const trusted = trustOf(trust)
  const { handlers, figures } = gateway({
    db: connection.db,
    trust: trusted,
    logger,
    now,
    drawNumbers: randomNumbers('1'),
    addressOf: (req) => String(req.headers['x-test-address'] ?? '127.0.0.1'),
    ...limits,
  })
  const listener: RequestListener = (req, res) => void handlers[req.url?.split('?')[0] ?? '']?.(req, res)
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const biller: Biller = {
    url,
    code: '1000',
    user: 'network',
    password: 'a password of the tests',
    networkKey: network.privateKey,
    billerKey: own.publicKey,
  }
  return {
    database: used,
    connection,
    biller,
    logged,
    figures,
    send: (message, writing) => deliver(message, biller, { at: now(), ...writing }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      await connection.close()
      if (!database) await used.drop()
    },
  }
}

function trustOf(overrides: Partial<NetworkTrust> = {}): NetworkTrust {
  return {
    billerCode: '1000',
    serviceType: undefined,
    settlingStatus: 'PmtNew',
    refusals: 'header',
    xml: { publicKeys: [network.publicKey], signingKey: own.privateKey },
    json: { user: 'network', password: 'a password of the tests' },
    allowed: undefined,
    ...overrides,
  }
}
