import { request } from 'node:http'
import { sql } from 'drizzle-orm'
import { connect } from '@/db/client/client'
import { fils } from '@/domain/values/money'
import { billPull, nodeAt, notificationOf, type Report } from '@/sandbox/wire'
import { announce } from '@/services/announcements/announce'
import { type TestGateway, testGateway } from '../support/network'
import { aViolation, given } from '../support/records'

const NOW = new Date('2026-11-22T10:00:00Z')
let t: TestGateway
let numbers: string[]

beforeAll(async () => {
  t = await testGateway({ now: () => NOW })
  for (const number of ['72000001', '72000002', '72000003', '72000004'])
    await given(t.connection.db, { number }, [aViolation({ fine: fils(15_000) })], NOW)
  const rows = await t.connection.db.execute<{ number: string }>(
    sql`select number from payment_references where status = 'OPEN' order by license_id`,
  )
  numbers = rows.map(({ number }) => number)
})
afterAll(() => t.close())

const report = (i: number): Report => ({ transactionId: `S${i}`, number: numbers[i] ?? '', paid: '15.000', processedAt: NOW })

test('every trusted message is kept with its answer, and nothing of the payer anywhere', async () => {
  const before = t.logged.length
  await t.send(notificationOf([report(0)], 'g-1', 'XML'), { format: 'XML' })
  await t.send(billPull(numbers[0] ?? '', 'g-2'), { format: 'JSON' })
  const messages = () =>
    t.connection.db.execute(
      sql`select kind, format, guid, address, http_status, code, duration_ms > 0 as timed from network_messages order by id`,
    )
  let rows = await messages()
  while (rows.some(({ timed }) => timed === null)) rows = await messages()
  expect([...rows]).toEqual([
    { kind: 'PAYMENT_NOTIFICATION', format: 'XML', guid: 'g-1', address: '127.0.0.1', http_status: 200, code: 0, timed: true },
    { kind: 'BILL_PULL', format: 'JSON', guid: 'g-2', address: '127.0.0.1', http_status: 200, code: 324, timed: true },
  ])
  const all = await t.connection.db.execute<{ text: string }>(sql`
    select string_agg(t::text, ' ') as text from (
      select to_jsonb(m) as t from network_messages m union all select to_jsonb(p) from payments p union all select to_jsonb(a) from audit_log a) as x`)
  const kept = `${all[0]?.text} ${t.logged.slice(before).join()}`
  expect(kept).toContain('S0')
  expect(kept).not.toMatch(/Sandbox Payer|9999999999|PayerInfo/)
  expect(t.logged.slice(before).join()).not.toContain(numbers[0])
})

test('announced maintenance, which closes inquiry, neither hides a bill from a bank nor keeps reported money from settling', async () => {
  await t.connection.db.transaction((tx) => {
    const [startsAt, endsAt] = [new Date(NOW.getTime() - 3_600_000), new Date(NOW.getTime() + 3_600_000)]
    const texts = { textAr: 'صيانة', textEn: 'Maintenance' }
    return announce(tx, { kind: 'MAINTENANCE', ...texts, startsAt, endsAt, unavailableUntil: endsAt }, { actor: 'tests', now: NOW })
  })
  const quoted = await t.send(billPull(numbers[3] ?? '', 'g-3'), { format: 'JSON' })
  const paid = await t.send(notificationOf([report(3)], 'g-4', 'JSON'), { format: 'JSON' })
  expect([quoted.code, paid.code]).toEqual(['0', '0'])
  const [payment] = await t.connection.db.execute(sql`select settled::int as settled from payments where transaction_id = 'S3'`)
  expect(payment).toEqual({ settled: 15_000 })
})

test('a message has its answer by the deadline, and what it began may still be repeated', async () => {
  const held = connect(t.database.url, { max: 1 })
  const slow = await testGateway({ now: () => NOW, deadlineMs: 200 }, t.database)
  const [row] = await held.db.execute<{ license_id: number }>(sql`select license_id from payment_references where number = ${numbers[1]}`)
  await held.sql.begin(async (tx) => {
    await tx`select 1 from licenses where id = ${row?.license_id ?? 0} for update`
    const late = await slow.send(notificationOf([report(1)], 'g', 'JSON'), { format: 'JSON' })
    expect([late.httpStatus, late.code]).toEqual([503, '303'])
  })
  expect((await t.send(notificationOf([report(1)], 'g', 'JSON'), { format: 'JSON' })).code).toBe('0')
  const [payments] = await held.db.execute(
    sql`select count(*)::int as n, sum(settled)::int as settled from payments where transaction_id = 'S1'`,
  )
  expect(payments).toEqual({ n: 1, settled: 15_000 })
  await slow.close()
  await held.close()
})

test('a sender who never finishes is told to come again', async () => {
  const slow = await testGateway({ readMs: 100 }, t.database)
  const { hostname, port } = new URL(slow.biller.url)
  const status = await new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/xml', 'content-length': 1000 }
    const sent = request({ hostname, port, path: '/api/network/bill-pull', method: 'POST', headers }, (res) =>
      resolve(res.resume().statusCode),
    )
    sent.on('error', reject)
    sent.write('<MFEP>')
  })
  expect(status).toBe(503)
  await slow.close()
})

test('more than it can work on is told to come again, at once', async () => {
  const small = await testGateway({ now: () => NOW, maxMessages: 2 }, t.database)
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => small.send(billPull(numbers[2] ?? '', `g${i}`), { format: 'XML' })),
  )
  const codes = answers.map(({ httpStatus, code }) => `${httpStatus} ${code}`)
  expect(new Set(codes)).toEqual(new Set(['200 0', '503 303']))
  expect((await small.send(billPull(numbers[2] ?? '', 'g'), { format: 'XML' })).code).toBe('0')
  await small.close()
})

test('a number that is asked for without end is answered each time, and looked up once a second at most', async () => {
  let clock = NOW.getTime()
  const gate = await testGateway({ now: () => new Date(clock) }, t.database)
  const [number = ''] = numbers.slice(2)
  const due = async (asked = number) => {
    const { body } = await gate.send(billPull(asked, 'g'), { format: 'JSON' })
    return nodeAt(body, ['BillRec', 'DueAmount'])
  }
  for (let i = 0; i < 30; i++) expect(await due()).toBe('15.000')
  expect(gate.figures().billsFromMemory).toBe(0)
  for (let i = 0; i < 10; i++) expect(await due(`${number.slice(0, 4)} ${number.slice(4)}`)).toBe('15.000')
  expect(gate.figures().billsFromMemory).toBe(9)
  await gate.connection.db.execute(
    sql`update violations set fine = 16000 where id in (select id from violations order by id offset 2 limit 1)`,
  )
  clock += 1_000
  expect(await due()).toBe('16.000')
  expect(await due(numbers[3])).toBeUndefined()
  await gate.connection.db.execute(sql`update violations set fine = 15000 where fine = 16000`)
  clock += 60_000
  expect(await due()).toBe('15.000')
  expect(gate.figures().billsFromMemory).toBe(9)
  const [quotes] = await gate.connection.db.execute(sql`select count(*)::int as n from bill_quotes where reference_number = ${number}`)
  expect(quotes).toEqual({ n: 2 })
  await gate.close()
})

test('without the database nothing is acknowledged, and when it is back everything goes on', async () => {
  await t.connection.db.execute(sql`alter table payments rename to payments_away`)
  const away = await t.send(notificationOf([report(2)], 'g', 'XML'), { format: 'XML' })
  expect([away.httpStatus, away.code, away.isGenuine]).toEqual([503, '303', true])
  await t.connection.db.execute(sql`alter table payments_away rename to payments`)
  expect((await t.send(notificationOf([report(2)], 'g', 'XML'), { format: 'XML' })).code).toBe('0')
})

test('a pool that inquiries have used up delays no message', async () => {
  const inquiries = connect(t.database.url, { max: 10 })
  const held = connect(t.database.url, { max: 1 })
  await held.sql`select pg_advisory_lock(1)`
  let ended = 0
  const busy = Array.from({ length: 10 }, () => inquiries.sql`select pg_advisory_xact_lock_shared(1)`.then(() => ended++))
  expect((await t.send(billPull(numbers[2] ?? '', 'g'), { format: 'JSON' })).code).toBe('324')
  expect(ended).toBe(0)
  await held.sql`select pg_advisory_unlock(1)`
  await Promise.all(busy)
  await Promise.all([inquiries.close(), held.close()])
})
