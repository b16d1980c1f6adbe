import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import { type Biller, billPull, deliver, type Message, nodeAt, notificationOf, posted, readAnswer } from '@/sandbox/wire'
import { aKey } from '../support/network'
import type { Attack } from './attack'
import { malformedMessages } from './malformed-messages'
import { from, type Own, type Target } from './target'
import { bodyIn, xmlChanges } from './xml-changes'

const PATHS = ['/api/network/payment-notification', '/api/network/bill-pull'] as const
const XML = { 'content-type': 'application/xml' }
const report = (number: string, transactionId: string, paid: string) => ({ transactionId, number, paid, processedAt: new Date() })
const inXml = (message: Message, biller: Biller) => posted(message, biller, { format: 'XML', at: new Date() })

/** A number that can be paid, and what is due for it. */
async function payable({ biller, sql }: Own): Promise<{ number: string; due: string }> {
  const rows = await sql<{ number: string }[]>`select number from payment_references where status = 'OPEN' order by number limit 20`
  for (const { number } of rows) {
    const { code, body } = await deliver(billPull(number, 'g'), biller, { format: 'XML', at: new Date() })
    const due = String(nodeAt(body, ['BillsRec', 'BillRec', 'DueAmount']) ?? '')
    if (code === '0' && Number(due) > 0) return { number, due }
  }
  throw new Error('The demo has no number that can be paid')
}

async function codeOf(biller: Biller, path: string, body: string, headers: Readonly<Record<string, string>> = XML): Promise<string> {
  const response = await fetch(`${biller.url}${path}`, { method: 'POST', headers, body })
  const { code } = readAnswer(
    response.status,
    await response.text(),
    headers['content-type']?.startsWith(XML['content-type']) ? 'XML' : 'JSON',
    biller,
  )
  return code ?? String(response.status)
}

const wrapping: Attack = {
  name: 'payments wrapped into messages that the network signed for something else',
  isForOwn: true,
  run: async (target, tries) => {
    const own = target.own as Own
    const { number, due } = await payable(own)
    const signed = inXml(billPull(number, 'g'), own.biller).body
    const payment = inXml(notificationOf([report(number, 'FORGED', due)], 'g', 'XML'), {
      ...own.biller,
      networkKey: aKey().privateKey,
    }).body
    const forged = bodyIn(payment)
    const asked = signed.replace('BILPULRQ', 'BLRPMTNTFRQ')
    const inHeader = asked.replace('</MsgHeader>', `<Ext>${bodyIn(signed)}</Ext></MsgHeader>`)
    tries.expect('another body under the signature', await codeOf(own.biller, PATHS[0], asked.replace(bodyIn(signed), forged)), '2')
    tries.expect(
      'the signed body in the header',
      await codeOf(own.biller, PATHS[0], inHeader.replace(/<MsgBody>(?!.*<MsgBody>).*<\/MsgBody>/, forged)),
      '101',
    )
    const all = fc.sample(xmlChanges({ forged, others: [bodyIn(signed)] }), { numRuns: 600, seed: 11 })
    for (const [nth, changes] of tries.select([...all.entries()], 40)) {
      const text = changes.reduce((body, change) => change(body), nth % 3 === 0 ? payment : asked)
      tries.expect(`change ${nth}: ${text.slice(0, 400)}`, await codeOf(own.biller, PATHS[0], text), /^(?!0$)\d+$/)
    }
  },
}

const malformed: Attack = {
  name: 'messages that are none: entities, depths, halves',
  isForOwn: true,
  run: async (target, tries) => {
    const { biller } = target.own as Own
    const types = { XML, JSON: posted(billPull('1', 'g'), biller, { format: 'JSON', at: new Date() }).headers }
    for (const [format, name, body] of malformedMessages)
      for (const path of PATHS) tries.expect(`${format}, ${name}`, await codeOf(biller, path, body, types[format]), /^(101|380)$/)
    const laughs = Array.from({ length: 12 }, (_, nth) => `<!ENTITY l${nth + 1} "${`&l${nth};`.repeat(10)}">`).join('')
    const bomb = `<!DOCTYPE MFEP [<!ENTITY l0 "ha">${laughs}]><MFEP><MsgBody>&l12;</MsgBody></MFEP>`
    tries.expect('a billion laughs', await codeOf(biller, PATHS[0], bomb), '101')
  },
}

const credentials: Attack = {
  name: 'messages with other types, other methods, and wrong passwords',
  isForOwn: true,
  run: async (target, tries) => {
    const { biller } = target.own as Own
    const status = async (init: RequestInit) => (await fetch(`${biller.url}${PATHS[0]}`, init)).status
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xmlx',
      'image/svg+xml',
      '',
    ])
      tries.expect(`type ${type}`, await status({ method: 'POST', body: '<a/>', headers: { 'content-type': type } }), 415)
    for (const method of ['GET', 'HEAD', 'OPTIONS']) tries.expect(method, await status({ method }), 405)
    const body = inXml(billPull('1', 'g'), biller).body
    tries.expect('packed', await codeOf(biller, PATHS[0], body, { ...XML, 'content-encoding': 'gzip' }), /^(?!0$)\d+$/)
    const answers: number[] = []
    for (let nth = 0; nth < 25; nth++) {
      const { headers } = posted(billPull('1', 'g'), biller, { format: 'JSON', at: new Date(), password: `guess ${nth}` })
      answers.push(await status({ method: 'POST', body: '{}', headers: { ...headers, ...from('198.18.7.7') } }))
    }
    tries.expect('the 21st password of one network', [answers[0], answers[19], answers[20], answers[24]], [401, 401, 429, 429])
  },
}

const replayed: Attack = {
  name: 'an honest payment told again, to another biller, with another amount',
  isForOwn: true,
  mayChange: ['payments', 'payment_cases', 'case_events', 'audit_log'],
  run: async (target, tries) => {
    const { biller, sql } = target.own as Own
    const { number, due } = await payable(target.own as Own)
    const transaction = `ATTACK-${Date.now()}`
    const { path, headers, body } = inXml(notificationOf([report(number, transaction, due)], 'g', 'XML'), biller)
    tries.expect('the honest message', await codeOf(biller, path, body, headers), '0')
    const settled = async () => (await sql`select count(*)::int as payments, sum(settled)::int as settled from payments`)[0]
    const before = await settled()
    for (let nth = 0; nth < 5; nth++) await codeOf(biller, path, body, headers)
    tries.expect('told five times more', await settled(), before)
    const other = body.replace(`<RcvCode>${biller.code}<`, '<RcvCode>777<')
    tries.expect('for another biller', await codeOf(biller, path, other, headers), '101')
    tries.expect('with another amount', await codeOf(biller, path, body.replaceAll(due, '0.001'), headers), '2')
    const stranger = inXml(notificationOf([report(number, `${transaction}-2`, due)], 'g', 'XML'), {
      ...biller,
      networkKey: aKey().privateKey,
    })
    tries.expect('signed by somebody else', await codeOf(biller, stranger.path, stranger.body, stranger.headers), '2')
    tries.expect('after all of it', await settled(), before)
  },
}

/** A figure of `/api/metrics`. */
async function figure({ url }: Target, name: string): Promise<number> {
  const text = await (await fetch(`${url}/api/metrics`)).text()
  return Number(new RegExp(`^tasdeed_${name} (\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN)
}

async function left(url: string, nth: number): Promise<void> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname).on('error', () => undefined)
  await once(socket, 'connect')
  const length = nth % 2 ? 'content-length: 1000' : 'transfer-encoding: chunked'
  const head = `POST ${PATHS[nth % 2]} HTTP/1.1\r\nhost: x\r\nx-forwarded-for: 198.18.8.${nth % 250}\r\ncontent-type: application/xml\r\n${length}\r\n\r\n`
  socket.write(`${head}${nth % 2 ? '<' : '1\r\n<\r\n'}`)
  if (nth % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 100))
  else if (nth % 3 === 1)
    return void (await Promise.race([once(socket.resume(), 'close'), new Promise((resolve) => setTimeout(resolve, 4_000))]))
  socket.destroy()
}

const unfinished: Attack = {
  name: 'messages that stall or are cut, and the places that they leave',
  isForOwn: true,
  run: async (target, tries) => {
    const { biller, sql } = target.own as Own
    const count = tries.select(Array.from({ length: 900 }), 150).length
    for (let batch = 0; batch < count; batch += 150) await Promise.all(Array.from({ length: 150 }, (_, nth) => left(target.url, nth)))
    const gauges = async () => [await figure(target, 'network_places_used'), await figure(target, 'network_bodies_reading')]
    for (const until = Date.now() + 5_000; Date.now() < until && String(await gauges()) !== '0,0'; )
      await new Promise((resolve) => setTimeout(resolve, 50))
    tries.expect('places and bodies afterwards', await gauges(), [0, 0])
    const [row] = await sql`select number from payment_references where status = 'OPEN' order by number limit 1`
    tries.expect(
      'an honest message',
      (await deliver(billPull(row?.number, 'g'), biller, { format: 'XML', at: new Date() })).httpStatus,
      200,
    )
  },
}

export const gatewayAttacks: readonly Attack[] = [wrapping, malformed, credentials, replayed, unfinished]
