import { once } from 'node:events'
import { connect as openSocket, type Socket } from 'node:net'
import { sql } from 'drizzle-orm'
import { connect } from '@/db/client/client'
import { fils } from '@/domain/values/money'
import { billPull, type Message, notificationOf, posted, type Report } from '@/sandbox/wire'
import { blockListOf } from '@/services/platform/address-range'
import { type TestGateway, testGateway } from '../support/network'
import { aViolation, given } from '../support/records'

const NOW = new Date('2026-11-22T10:00:00Z')
const IDLE = { placesUsed: 0, oldestPlaceMs: 0, bodiesReading: 0 }
let t: TestGateway
let numbers: string[]

beforeAll(async () => {
  t = await testGateway({ now: () => NOW })
  for (const number of ['73000001', '73000002', '73000003', '73000004'])
    await given(t.connection.db, { number }, [aViolation({ fine: fils(15_000) })], NOW)
  const rows = await t.connection.db.execute<{ number: string }>(
    sql`select number from payment_references where status = 'OPEN' order by license_id`,
  )
  numbers = rows.map(({ number }) => number)
})
afterAll(() => t.close())

const report = (i: number, transactionId = `A${i}`): Report => ({
  transactionId,
  number: numbers[i] ?? '',
  paid: '15.000',
  processedAt: NOW,
})

/** Resolves once `isSo`; what it waits for is certain to come. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5))
}

const PATHS = ['/api/network/bill-pull', '/api/network/payment-notification']

/** The head of a message, and its begin. */
function begun({ biller }: TestGateway, i: number, address: string): string {
  const credentials = (password: string) => `authorization: Basic ${Buffer.from(`${biller.user}:${password}`).toString('base64')}\r\n`
  const types = [
    'content-type: application/xml\r\n',
    `content-type: application/json\r\n${credentials(biller.password)}`,
    `content-type: application/json\r\n${credentials('wrong')}`,
  ]
  const length = i % 2 ? 'content-length: 1000\r\n' : 'transfer-encoding: chunked\r\n'
  const chunk = i % 2 ? '<' : '1\r\n<\r\n'
  return `POST ${PATHS[i % PATHS.length]} HTTP/1.1\r\nhost: x\r\nx-test-address: ${address}\r\n${types[i % types.length]}${length}\r\n${chunk}`
}

async function opened(gate: TestGateway, text: string): Promise<Socket> {
  const { hostname, port } = new URL(gate.biller.url)
  const socket = openSocket(Number(port), hostname)
  socket.on('error', () => undefined).resume()
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

/** A message whose sender goes away once it is sent. */
function whole(gate: TestGateway, i: number): string {
  return sentWhole(gate, i % 2 ? billPull(numbers[0] ?? '', 'g') : notificationOf([report(0, 'ABANDONED')], 'g', 'XML'))
}

function sentWhole(gate: TestGateway, message: Message): string {
  const { path, headers, body } = posted(message, gate.biller, { format: 'XML', at: NOW })
  return `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: ${headers['content-type']}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

test('a thousand stalled, cut and abandoned requests leave nothing behind, and the next message is answered', async () => {
  const gate = await testGateway({ now: () => NOW, readMs: 50 }, t.database)
  const one = async (i: number) => {
    if (i % 3 === 2) return void (await opened(gate, whole(gate, i))).destroy()
    const socket = await opened(gate, begun(gate, i, `203.0.113.${i % 7}`))
    if (i % 3 === 1) socket.destroy()
    else await once(socket, 'close')
  }
  for (let batch = 0; batch < 20; batch++) await Promise.all(Array.from({ length: 50 }, (_, i) => one(batch * 50 + i)))
  await until(() => gate.figures().placesUsed + gate.figures().bodiesReading === 0)
  expect(gate.figures()).toMatchObject(IDLE)
  expect((await gate.send(billPull(numbers[1] ?? '', 'g'), { format: 'XML' })).code).toBe('0')
  expect((await gate.send(billPull(numbers[1] ?? '', 'g'), { format: 'JSON' })).code).toBe('0')
  expect(gate.logged.length).toBeLessThan(400)
  expect(gate.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([])
  const [payments] = await t.connection.db.execute(sql`select coalesce(sum(settled), 0)::int as settled from payments`)
  expect([0, 15_000]).toContain(payments?.settled)
  await gate.close()
})

test('senders who stall keep no place, and not from other networks', async () => {
  const gate = await testGateway({ now: () => NOW, readMs: 600_000, deadlineMs: 600_000 }, t.database)
  const sockets = await Promise.all(Array.from({ length: 70 }, () => opened(gate, begun(gate, 0, '203.0.113.9'))))
  await until(() => gate.figures().bodiesReading === 64)
  expect((await gate.send(billPull(numbers[1] ?? '', 'g'), { format: 'XML' })).code).toBe('0')
  expect(gate.figures()).toMatchObject({ placesUsed: 0, bodiesReading: 64 })
  for (const socket of sockets) socket.destroy()
  await until(() => gate.figures().bodiesReading === 0)
  await gate.close()
})

test('a place is taken for as long as a message is worked on, whoever has given up on it', async () => {
  const gate = await testGateway({ now: () => NOW, maxMessages: 1 }, t.database)
  const held = connect(t.database.url, { max: 1 })
  await held.sql.begin(async (tx) => {
    await tx`lock table network_messages in access exclusive mode`
    const socket = await opened(gate, whole(gate, 1))
    await until(() => gate.figures().placesUsed === 1)
    socket.destroy()
    const refused = await gate.send(billPull(numbers[1] ?? '', 'g'), { format: 'XML' })
    expect([refused.httpStatus, refused.code]).toEqual([503, '303'])
    expect(gate.figures().oldestPlaceMs).toBeGreaterThan(0)
  })
  await until(() => gate.figures().placesUsed === 0)
  expect((await gate.send(billPull(numbers[1] ?? '', 'g'), { format: 'XML' })).code).toBe('0')
  await held.close()
  await gate.close()
})

test('a message that nobody waits for any more begins no further payment, and its repeat goes on where it stopped', async () => {
  const held = connect(t.database.url, { max: 1 })
  const other = connect(t.database.url, { max: 1 })
  const message = notificationOf([report(1), report(2), report(3)], 'g', 'XML')
  const recorded = async () =>
    (await other.sql`select transaction_id from payments where transaction_id in ('A1', 'A2', 'A3') order by 1`).map(
      (row) => row.transaction_id,
    )
  const isWaiting = async () =>
    (await other.sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).length > 0
  const [row] = await other.sql`select license_id from payment_references where number = ${numbers[2] ?? ''}`
  await held.sql.begin(async (tx) => {
    await tx`select 1 from licenses where id = ${row?.license_id} for update`
    const socket = await opened(t, sentWhole(t, message))
    await until(isWaiting)
    socket.destroy()
    await once(socket, 'close')
    expect(await recorded()).toEqual(['A1'])
  })
  await until(() => t.figures().placesUsed === 0)
  expect(await recorded()).toEqual(['A1', 'A2'])
  const answer = async () => (await other.sql`select http_status, code from network_messages order by id desc limit 1`)[0]
  await until(async () => (await answer())?.code !== null)
  expect(await answer()).toEqual({ http_status: 503, code: 303 })
  expect((await t.send(message, { format: 'XML' })).code).toBe('0')
  expect(await recorded()).toEqual(['A1', 'A2', 'A3'])
  await Promise.all([held.close(), other.close()])
})

test('a message of more than 100 payments is malformed as a whole, with one case', async () => {
  const reports = Array.from({ length: 101 }, (_, i) => report(0, `MANY${i}`))
  const body = { Transactions: { TrxInf: reports.map(({ transactionId, number, paid }) => shortest(transactionId, number, paid)) } }
  for (const format of ['XML', 'JSON'] as const)
    expect((await t.send({ kind: 'PAYMENT_NOTIFICATION', guid: 'g', body }, { format })).code).toBe('101')
  const [row] = await t.connection.db.execute(sql`
    select (select count(*)::int from payments where transaction_id like 'MANY%') as payments,
      (select string_agg(transaction_id, ',') from payment_cases where transaction_id like 'MANY%') as cases`)
  expect(row).toEqual({ payments: 0, cases: 'MANY0' })
})

const shortest = (JOEBPPSTrx: string, BillNo: string, PaidAmt: string) => ({
  AcctInfo: { BillNo },
  JOEBPPSTrx,
  PmtStatus: 'PmtNew',
  PaidAmt,
  ProcessDate: '2026-11-22T13:00:00',
})

test('100 payments, each with all that the network tells of it, are longer than a message may be', () => {
  const full = notificationOf(
    Array.from({ length: 100 }, (_, i) => report(0, `JOEBPPS-${1_000_000 + i}`)),
    'g',
    'XML',
  )
  expect(posted(full, t.biller, { format: 'XML', at: NOW }).body.length).toBeGreaterThan(64 * 1024)
})

describe('wrong credentials', () => {
  let clock = NOW.getTime()
  let gate: TestGateway
  beforeAll(async () => {
    gate = await testGateway({ now: () => new Date(clock) }, t.database)
  })
  afterAll(() => gate.close())

  const from = async (address: string, password = gate.biller.password) => {
    const { path, headers, body } = posted(billPull(numbers[1] ?? '', 'g'), gate.biller, { format: 'JSON', at: NOW, password })
    return (await fetch(`${gate.biller.url}${path}`, { method: 'POST', headers: { ...headers, 'x-test-address': address }, body })).status
  }
  const guessed = async (address: (i: number) => string) => {
    for (let i = 0; i < 20; i++) expect(await from(address(i), `guess ${i}`)).toBe(401)
  }

  test('are looked at 20 times in ten minutes for one network, and no further, right or wrong', async () => {
    await guessed((i) => `2001:db8:0:1::${i}`)
    expect([await from('2001:db8:0:1::99', 'guess'), await from('2001:db8:0:1::1')]).toEqual([429, 429])
    expect(await from('2001:db8:0:2::1')).toBe(200)
    clock += 10 * 60_000
    expect(await from('2001:db8:0:1::1')).toBe(200)
  })

  test('never keep out a network that has brought the right ones', async () => {
    expect(await from('198.51.100.7')).toBe(200)
    await guessed(() => '198.51.100.7')
    expect([await from('198.51.100.7', 'guess'), await from('198.51.100.7')]).toEqual([401, 200])
  })

  test('are logged with their network, many of them as a number', async () => {
    await guessed(() => '198.51.100.8')
    clock += 60_000
    expect(await from('198.51.100.8', 'guess')).toBe(429)
    const lines = gate.logged.map((line) => JSON.parse(line)).filter(({ address }) => address === '198.51.100.8')
    expect(lines.map(({ status, reason, repeats }) => [status, reason, repeats])).toEqual([
      [401, 'wrong credentials', 0],
      [429, 'too many wrong credentials', 0],
    ])
    clock += 10 * 60_000
    expect(await from('198.51.100.8', 'guess')).toBe(401)
    expect(JSON.parse(gate.logged.at(-1) ?? '')).toMatchObject({ status: 401, repeats: 19 })
  })
})

test('a log has at most 60 lines a minute of what is refused, and the number of those that it lacks', async () => {
  let clock = NOW.getTime()
  const allowed = blockListOf(['127.0.0.1'])
  const gate = await testGateway({ now: () => new Date(clock), trust: { allowed } }, t.database)
  const from = (i: number) =>
    fetch(`${gate.biller.url}${PATHS[0]}`, { method: 'POST', body: '', headers: { 'x-test-address': `198.51.100.${i}` } })
  for (let i = 0; i < 100; i++) expect((await from(i)).status).toBe(403)
  expect(gate.logged).toHaveLength(60)
  clock += 60_000
  await from(200)
  expect(JSON.parse(gate.logged.at(-1) ?? '')).toMatchObject({ reason: 'address not allowed', dropped: 40 })
  await gate.close()
})
