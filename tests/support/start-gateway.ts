import { createPrivateKey, createPublicKey } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { connect } from '@/db/client/client'
import { gateway } from '@/network/gateway'
import { randomNumbers } from '@/services/references/draw-payment-numbers'

export type GatewaySecrets = { readonly url: string; readonly networkKey: string; readonly signingKey: string }

/** The gateway on a free port, whose source may have been changed while it was bundled. */
export async function startGateway({ url, networkKey, signingKey }: GatewaySecrets) {
  const json = { user: 'network', password: 'a password of the tests' }
  const xml = { publicKeys: [createPublicKey(networkKey)], signingKey: createPrivateKey(signingKey) }
  const { db, close } = connect(url, { max: 8, statementTimeoutMs: 4_000 })
  const { handlers } = gateway({
    db,
    trust: { billerCode: '1000', serviceType: undefined, settlingStatus: 'PmtNew', refusals: 'header', xml, json, allowed: undefined },
    logger: pino({ level: 'silent' }),
    now: () => new Date(),
    drawNumbers: randomNumbers('1'),
    addressOf: () => '127.0.0.1',
  })
  const server = createServer((req, res) => void handlers[req.url?.split('?')[0] ?? '']?.(req, res))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    await close()
  }
  return { port: (server.address() as AddressInfo).port, stop }
}
