import { sql } from 'drizzle-orm'
import { connect } from '@/db/client/client'
import { fils } from '@/domain/values/money'
import { billPull, notificationOf } from '@/sandbox/wire'
import { type TestGateway, testGateway } from '../support/network'
import { aViolation, given } from '../support/records'

const NOW = new Date('2026-11-22T10:00:00Z')
const CANARIES = ['CANARY-GUID', 'CANARY-TRX', 'BCANARY-TRX', '15.000', 'Sandbox Payer', '9999999999']
let t: TestGateway
let number: string

beforeAll(async () => {
  t = await testGateway({ now: () => NOW })
  await given(t.connection.db, { number: '78000001' }, [aViolation({ fine: fils(15_000) })], NOW)
  const [row] = await t.connection.db.execute<{ number: string }>(sql`select number from payment_references where status = 'OPEN'`)
  number = row?.number ?? ''
})
afterAll(() => t.close())

const report = () => ({ transactionId: 'CANARY-TRX', number, paid: '15.000', processedAt: NOW })

async function sendAll(): Promise<void> {
  for (const format of ['XML', 'JSON'] as const) {
    expect((await t.send(notificationOf([report()], 'CANARY-GUID', format), { format })).code).toBe('303')
    expect((await t.send(billPull(number, 'CANARY-GUID'), { format })).code).toBe('303')
  }
}

const failing = (table: string) => ({
  begin: `alter table ${table} add constraint fails check (false) not valid`,
  end: `alter table ${table} drop constraint fails`,
})

test.each([
  ['the table of messages is away', 'alter table network_messages rename to away', 'alter table away rename to network_messages'],
  ['the table of messages refuses', failing('network_messages').begin, failing('network_messages').end],
])('%s: nothing of a message is in the log', async (_title, begin, end) => {
  await t.connection.sql.unsafe(begin)
  await sendAll()
  await t.connection.sql.unsafe(end)
  expect(t.logged.join()).toContain('has no answer')
  for (const canary of [...CANARIES, number]) expect(t.logged.join()).not.toContain(canary)
})

test('payments and quotes refuse: nothing of a message is in the log', async () => {
  for (const table of ['payments', 'bill_quotes']) await t.connection.sql.unsafe(failing(table).begin)
  await sendAll()
  for (const table of ['payments', 'bill_quotes']) await t.connection.sql.unsafe(failing(table).end)
  for (const canary of [...CANARIES, number]) expect(t.logged.join()).not.toContain(canary)
})

test('the table of messages is locked: nothing of a message is in the log', async () => {
  const held = connect(t.database.url, { max: 1 })
  await held.sql.begin(async (tx) => {
    await tx`lock table network_messages in access exclusive mode`
    await Promise.all([
      t.send(notificationOf([report()], 'CANARY-GUID', 'XML'), { format: 'XML' }),
      t.send(notificationOf([report()], 'CANARY-GUID', 'JSON'), { format: 'JSON' }),
    ])
  })
  await held.close()
  expect(t.logged.filter((line) => line.includes('57014')).length).toBeGreaterThan(0)
  for (const canary of [...CANARIES, number]) expect(t.logged.join()).not.toContain(canary)
})
