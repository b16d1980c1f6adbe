import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { pino } from 'pino'
import { type Connection, connect } from '@/db/client/client'
import { fils } from '@/domain/values/money'
import { ready } from '@/http/health'
import { type DatabaseWatch, watchDatabase } from '@/network/database-watch'
import { networkFigures } from '@/network/figures'
import { paymentHealth } from '@/network/payment-health'
import { billPull, notificationOf } from '@/sandbox/wire'
import { probeWriting } from '@/services/health/probe-writing'
import { type TestGateway, testGateway } from '../support/network'
import { aViolation, given } from '../support/records'

const MINUTE_MS = 60_000
let t: TestGateway
let other: Connection
let number: string
const logged: string[] = []
const logger = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) })
const watches: DatabaseWatch[] = []

beforeAll(async () => {
  t = await testGateway()
  other = connect(t.database.url, { max: 1 })
  await given(t.connection.db, { number: '77000001' }, [aViolation({ fine: fils(15_000) })])
  const [row] = await t.connection.db.execute<{ number: string }>(sql`select number from payment_references where status = 'OPEN'`)
  number = row?.number ?? ''
})
afterAll(async () => {
  for (const { stop } of watches) stop()
  await other.close()
  await t.close()
})
beforeEach(() => {
  logged.length = 0
})

function watching({ db }: Connection = t.connection, now = () => new Date()): DatabaseWatch {
  const watch = watchDatabase({ probe: () => probeWriting(db), logger, now })
  watches.push(watch)
  return watch
}

let transactions = 0
function notification(processedAt: Date) {
  transactions += 1
  return notificationOf([{ transactionId: `H${transactions}`, number, paid: '15.000', processedAt }], 'g', 'XML')
}

/** What a load balancer is told. */
async function readiness(gate: TestGateway, watch: DatabaseWatch) {
  const server = createServer(
    ready(
      async () => true,
      () => paymentHealth(gate.figures(), watch.state()),
    ) as never,
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  server.closeAllConnections()
  server.close()
  return { code: response.status, ...((await response.json()) as { status: string; payments: Record<string, unknown> }) }
}

const figure = (gate: TestGateway, watch: DatabaseWatch, wanted: string) =>
  networkFigures(gate.figures(), watch.state()).find(({ name }) => name === wanted)?.value

test('while writes succeed it says so, with the time of the last one', async () => {
  const watch = watching()
  expect(watch.state()).toEqual({ lastWriteAt: null, fault: null, clockOffsetMs: null })
  await watch.check()
  const { code, status, payments } = await readiness(t, watch)
  expect([code, status, payments.reason, payments.notificationsRepeated]).toEqual([200, 'ready', null, 0])
  expect(Math.abs(Date.now() - Date.parse(String(payments.lastWriteAt)))).toBeLessThan(MINUTE_MS)
  expect([figure(t, watch, 'payments_available'), logged]).toEqual([1, []])
})

const failing = (code: string) => `
  create function fail_probe() returns trigger language plpgsql as $$ begin raise exception 'no' using errcode = '${code}'; end $$;
  create trigger fail_probe before insert or update on write_probes for each row execute function fail_probe()`

test.each([
  ['the database is read-only', 'set default_transaction_read_only = on', 'set default_transaction_read_only = off'],
  ['the disk is full', failing('53100'), 'drop function fail_probe cascade'],
  ['writes fail', failing('P0001'), 'drop function fail_probe cascade'],
])('%s: it is ready for inquiries, payments are unavailable, and it comes back by itself', async (reason, begin, end) => {
  const watch = watching(other)
  await watch.check()
  const { lastWriteAt } = watch.state()
  await other.sql.unsafe(begin)
  await watch.check()
  expect(await readiness(t, watch)).toMatchObject({
    code: 200,
    status: 'ready, payments unavailable',
    payments: { reason, lastWriteAt: lastWriteAt?.toISOString() },
  })
  expect(figure(t, watch, 'payments_available')).toBe(0)
  expect(logged.map((line) => JSON.parse(line).fault)).toEqual([reason])
  await watch.check()
  expect(logged).toHaveLength(1)
  await other.sql.unsafe(end)
  await watch.check()
  expect(await readiness(t, watch)).toMatchObject({ code: 200, status: 'ready' })
})

test('where the probe still finds room and a payment does not, the reason is what the database said to the payment', async () => {
  const gate = await testGateway()
  const watch = watching(gate.connection)
  await watch.check()
  await gate.connection.db.execute(sql.raw(failing('53100').replace('write_probes', 'network_messages')))
  for (let sent = 0; sent < 3; sent += 1) await gate.send(notification(new Date()), { format: 'XML' })
  expect(await readiness(gate, watch)).toMatchObject({ status: 'ready, payments unavailable', payments: { reason: 'the disk is full' } })
  await gate.connection.db.execute(sql`drop function fail_probe cascade`)
  await gate.send(notification(new Date()), { format: 'XML' })
  expect(await readiness(gate, watch)).toMatchObject({ status: 'ready', payments: { reason: null } })
  await gate.close()
})

test.each(['payments', 'network_messages', 'ledger_entries', 'violations'])('a lock on %s is found', async (table) => {
  const watch = watching()
  await other.sql.begin(async (tx) => {
    await tx.unsafe(`lock table ${table} in share mode`)
    await watch.check()
    expect(watch.state().fault).toBe('a table is locked')
  })
  await watch.check()
  expect(watch.state().fault).toBeNull()
})

test('where the latest notifications were all told to come again, payments are unavailable until one is acknowledged', async () => {
  const watch = watching()
  await watch.check()
  await other.sql`alter table payments rename to payments_away`
  const health = () => paymentHealth(t.figures(), watch.state())
  for (const isAvailable of [true, true, false]) {
    expect((await t.send(notification(new Date()), { format: 'XML' })).code).toBe('303')
    expect(health().isAvailable).toBe(isAvailable)
  }
  expect(health()).toMatchObject({ reason: 'notifications are not acknowledged', notificationsRepeated: 3 })
  expect(figure(t, watch, 'network_notifications_repeated')).toBe(3)
  await other.sql`alter table payments_away rename to payments`
  expect((await t.send(notification(new Date()), { format: 'XML' })).code).toBe('0')
  expect(health()).toMatchObject({ isAvailable: true, reason: null })
})

test('what nobody trusts says nothing about payments', async () => {
  const gate = await testGateway({}, t.database)
  for (let i = 0; i < 3; i++) await gate.send(notification(new Date()), { format: 'XML', signature: 'AAAA' })
  expect(gate.figures()).toMatchObject({ notificationsRepeated: 0, areAllRepeated: false, lastAcknowledgedAt: null })
  await gate.close()
})

test('a place that does not come back while the database takes writes takes the process out of service', async () => {
  const watch = watching()
  await watch.check()
  const held = { ...t.figures(), oldestPlaceMs: 2 * MINUTE_MS + 1 }
  expect(paymentHealth(held, watch.state())).toMatchObject({ isAvailable: false, isStuck: true })
  expect(paymentHealth(held, { ...watch.state(), fault: 'a table is locked' })).toMatchObject({ isStuck: false })
})

describe('a clock that is', () => {
  const withClock = async (offsetMs: number) => {
    const now = () => new Date(Date.now() + offsetMs)
    const watch = watching(t.connection, now)
    await watch.check()
    return { watch, gate: await testGateway({ now, clockOffsetMs: () => watch.state().clockOffsetMs }, t.database) }
  }

  test.each([
    ['2 minutes slow', -2],
    ['4 minutes fast', 4],
  ])('%s is logged and measured, and payments settle', async (_title, minutes) => {
    const { watch, gate } = await withClock(minutes * MINUTE_MS)
    expect(logged.map((line) => Math.round(JSON.parse(line).offsetSeconds / 60))).toEqual([minutes])
    expect(Math.round(Number(figure(gate, watch, 'clock_offset_seconds')) / 60)).toBe(minutes)
    expect((await gate.send(notification(new Date()), { format: 'XML' })).code).toBe('0')
    await gate.close()
  })

  test.each([
    ['20 minutes slow', -20],
    ['6 minutes fast', 6],
  ])('%s has notifications come again, and answers bills', async (_title, minutes) => {
    const { watch, gate } = await withClock(minutes * MINUTE_MS)
    const before = await other.sql`select count(*) from payments`
    expect(await gate.send(notification(new Date()), { format: 'XML' })).toMatchObject({ httpStatus: 503, code: '303' })
    expect((await gate.send(billPull('4006381333931', 'g'), { format: 'XML' })).code).toBe('401')
    expect(await other.sql`select count(*) from payments`).toEqual(before)
    expect(await readiness(gate, watch)).toMatchObject({
      status: 'ready, payments unavailable',
      payments: { reason: 'the clock is wrong' },
    })
    await gate.close()
  })

  test('set back between two comparisons shows at once', async () => {
    let offsetMs = 0
    const watch = watching(t.connection, () => new Date(Date.now() + offsetMs))
    await watch.check()
    offsetMs = -10 * MINUTE_MS
    expect(Math.round((watch.state().clockOffsetMs ?? 0) / MINUTE_MS)).toBe(-10)
  })
})
