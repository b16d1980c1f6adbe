import { createPrivateKey, createPublicKey } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { connect } from '@/db/client'
import { gateway } from '@/network/gateway'
import { randomNumbers } from '@/services/draw-payment-numbers'

/** The gateway as a process of its own, whose source may have been changed while it was bundled. Its settings come from whoever starts it. */
const { url, networkKey, signingKey } = JSON.parse(process.env.GATEWAY ?? '{}')
const json = { user: 'network', password: 'a password of the tests' }
const xml = { publicKeys: [createPublicKey(networkKey)], signingKey: createPrivateKey(signingKey) }
const handlers = gateway({
  db: connect(url, { max: 8, statementTimeoutMs: 4_000 }).db,
  trust: { billerCode: '1000', serviceType: undefined, settlingStatus: 'PmtNew', refusals: 'header', xml, json, allowed: undefined },
  logger: pino({ level: 'silent' }),
  now: () => new Date(),
  drawNumbers: randomNumbers('1'),
  addressOf: () => '127.0.0.1',
})
const server = createServer((req, res) => void handlers[req.url?.split('?')[0] ?? '']?.(req, res))
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit())
