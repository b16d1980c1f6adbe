import { sql } from 'drizzle-orm'
import { checkLedger } from '@/db/queries/ledger-checks'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils, formatJod } from '@/domain/values/money'
import { requestReversal } from '@/services/cases/request-reversal'
import { logNetworkMessage } from '@/services/payments/log-network-message'
import { settlePayment } from '@/services/payments/settle-payment'
import { closeDay } from '@/services/reconciliation/close-day'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { withDatabase } from '@/tests/support/database'
import { temporaryFolder } from '@/tests/support/postgres'
import { aViolation, given } from '@/tests/support/records'
import { countsOf, type FiledPayment, filed, fileOf, reconcileContent } from '@/tests/support/settlement-files'

const DAY = '2026-11-22'
const PAID_AT = new Date('2026-11-22T09:00:00Z')
const NEXT_DAY = new Date('2026-11-23T06:00:00Z')
let licenses = 62_000_000
let transactions = 0
const connection = withDatabase({ max: 8 }, 'FOR_EACH_TEST')
let messageId: number
let folder: string

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-settlement-')
})
beforeEach(async () => {
  const message = {
    receivedAt: PAID_AT,
    kind: 'PAYMENT_NOTIFICATION',
    format: 'JSON',
    guid: 'g',
    address: '',
    rawHash: '',
    content: {},
  } as const
  messageId = await logNetworkMessage(connection.db, message)
})
afterEach(async () => {
  expect((await checkLedger(connection.db)).filter(({ rows }) => rows > 0)).toEqual([])
})

const reconcile = (content: string, now = NEXT_DAY, batchLines?: number) =>
  reconcileContent(content, { folder, databaseUrl: connection.url, now, ...(batchLines && { batchLines }) })

async function openNumber(fine = 15_000): Promise<string> {
  licenses += 1
  const license = String(licenses)
  await given(
    connection.db,
    { number: license },
    [aViolation({ fine: fils(fine), occurredOn: calendarDay('2021-08-15') })],
    new Date('2026-11-20T08:00:00Z'),
  )
  const rows = await connection.db.execute<{ number: string }>(sql`
    select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = ${license} and r.status = 'OPEN'`)
  return rows[0]?.number ?? ''
}

const notify = ({ transactionId, number, amount, statementDay }: FiledPayment, now = PAID_AT, processedAt = PAID_AT) =>
  settlePayment(
    connection.db,
    {
      ...{ transactionId, number, paid: amount, processedAt, statementDay, currency: 'JOD', amountText: formatJod(amount) },
      ...{ rawHash: `raw ${transactionId}`, source: 'NOTIFICATION', bankCode: '20', messageId },
    },
    { now, drawNumbers: randomNumbers('1') },
  )

/** A payment of 15 dinars to a number of its own, reported or not. */
async function aPayment(isReported = true): Promise<FiledPayment> {
  transactions += 1
  const payment = filed(`T${transactions}`, await openNumber(), 15_000, DAY)
  if (isReported) await notify(payment)
  return payment
}

const payments = async (isReported = true, count = 3) => {
  const made: FiledPayment[] = []
  for (let i = 0; i < count; i++) made.push(await aPayment(isReported))
  return made
}

const cases = async () => [
  ...(await connection.db.execute<{ reason: string; amount: string; waiting: string; transaction_id: string }>(sql`
    select c.reason, c.amount::int, c.waiting::int, p.transaction_id from payment_cases c join payments p on p.id = c.payment_id order by c.id`)),
]
const recorded = async ({ transactionId }: FiledPayment) => {
  const [row] = await connection.db.execute(sql`
    select source, settled::int, reconciled_at is not null as reconciled, bank_code from payments where transaction_id = ${transactionId}`)
  return row
}

test.each(['csv', 'xml'] as const)('what was reported and is in the file agrees, and is reconciled: %s', async (format) => {
  const paid = await payments()
  expect(countsOf(await reconcile(fileOf(paid, DAY, format)))).toEqual({ AGREES: 3 })
  for (const payment of paid) expect(await recorded(payment)).toMatchObject({ reconciled: true })
  expect(await cases()).toEqual([])
})

test('the same content again is the same file, and its answer the one from before', async () => {
  const [first, ...others] = await payments()
  const changed = { ...(first as FiledPayment), amount: fils(15_001) }
  const content = fileOf([changed, ...others.slice(1), await aPayment(false)], DAY)
  const before = await reconcile(content)
  expect(countsOf(before)).toEqual({ DIFFERS: 1, AGREES: 1, ONLY_HERE: 1, LACKING: 1 })
  const casesBefore = await cases()
  expect(await reconcile(content, new Date('2026-11-24T06:00:00Z'))).toEqual(before)
  expect(await cases()).toEqual(casesBefore)
})

test('a payment that only the file has is settled from it, and a report that comes later is no conflict', async () => {
  const missed = await aPayment(false)
  expect(countsOf(await reconcile(fileOf([missed], DAY)))).toEqual({ ONLY_HERE: 1 })
  expect(await recorded(missed)).toEqual({ source: 'FILE', settled: 15_000, reconciled: true, bank_code: null })
  const late = await Promise.all([notify(missed, NEXT_DAY), notify(missed, NEXT_DAY)])
  expect(late).toMatchObject([
    { outcome: 'RECORDED', settled: 15_000 },
    { outcome: 'RECORDED', settled: 15_000 },
  ])
  expect(await recorded(missed)).toMatchObject({ source: 'FILE', settled: 15_000, bank_code: '20' })
  expect(await cases()).toEqual([])
})

test('a late report that says something else than the file, or than the first late report, is a conflict', async () => {
  const missed = await aPayment(false)
  await reconcile(fileOf([missed], DAY))
  expect(await notify({ ...missed, amount: fils(14_000) }, NEXT_DAY)).toMatchObject({ outcome: 'CONFLICT' })
  expect(await notify(missed, NEXT_DAY)).toMatchObject({ outcome: 'RECORDED' })
  expect(await notify(missed, NEXT_DAY, new Date('2026-11-22T10:00:00Z'))).toMatchObject({ outcome: 'CONFLICT' })
  expect((await cases()).map(({ reason }) => reason)).toEqual(['CONFLICT', 'CONFLICT'])
})

test.each([
  ['another amount', { amount: fils(15_001) }],
  ['another number', { number: '4006381333931' }],
  ['another day', { statementDay: '2026-11-21' }],
])('%s is a case about which no money moves, and the same difference again the same case', async (_title, change) => {
  const paid = await aPayment()
  const differing = { ...paid, ...change }
  const first = await reconcile(fileOf([differing], DAY))
  const again = await reconcile(fileOf([differing, await aPayment()], DAY))
  expect([countsOf(first), countsOf(again)]).toEqual([{ DIFFERS: 1 }, { DIFFERS: 1, AGREES: 1 }])
  expect(again.differences[0]?.caseReference).toBe(first.differences[0]?.caseReference)
  expect(await cases()).toEqual([{ reason: 'FILE_DIFFERS', amount: 0, waiting: 0, transaction_id: paid.transactionId }])
  expect(await recorded(paid)).toMatchObject({ settled: 15_000, reconciled: false })
})

test('lines in another order agree all the same; a line that comes twice is repeated, and settles once', async () => {
  const paid = await payments()
  const missed = await aPayment(false)
  await reconcile(fileOf(paid, DAY))
  expect(countsOf(await reconcile(fileOf([...paid.toReversed(), missed, missed, ...paid.slice(0, 1)], DAY)))).toEqual({
    AGREES: 3,
    ONLY_HERE: 1,
    REPEATED: 2,
  })
  expect(await recorded(missed)).toMatchObject({ settled: 15_000 })
})

test('a transaction that stands twice in a file with different amounts differs at one of them', async () => {
  const missed = await aPayment(false)
  const found = await reconcile(fileOf([missed, { ...missed, amount: fils(20_000) }], DAY))
  expect(found.differences.map(({ line, result }) => [line, result])).toEqual([
    [2, 'ONLY_HERE'],
    [3, 'DIFFERS'],
  ])
})

test('what the file of a day that is over lacks is a case, once, and a corrected file goes on', async () => {
  const [lacking, ...others] = await payments()
  const found = await reconcile(fileOf(others, DAY))
  expect([countsOf(found), found.lacking.fils]).toEqual([{ AGREES: 2, LACKING: 1 }, 15_000])
  await reconcile(fileOf(others.toReversed(), DAY))
  const lacks = { reason: 'FILE_LACKS', amount: 0, waiting: 0, transaction_id: (lacking as FiledPayment).transactionId }
  expect(await cases()).toEqual([lacks])
  expect(countsOf(await reconcile(fileOf([lacking as FiledPayment, ...others], DAY)))).toEqual({ AGREES: 3 })
  expect(await recorded(lacking as FiledPayment)).toMatchObject({ reconciled: true, settled: 15_000 })
})

test('a case that a file opened is closed with a note by the corrected file that has the payment, unless something is asked for about it', async () => {
  const [first, second, ...others] = await payments()
  await reconcile(fileOf(others, DAY))
  const lackOf = async (payment: FiledPayment) => {
    const [row] = await connection.sql`
      select c.reference, c.state, c.closed_at is not null as ended, (select array_agg(e.actor || ' ' || e.action || ' ' || e.note || coalesce(e.details->>'text', '') order by e.id) from case_events e where e.case_id = c.id) as events
      from payment_cases c join payments p on p.id = c.payment_id where p.transaction_id = ${payment.transactionId} and c.reason = 'FILE_LACKS'`
    return row
  }
  const asked = await lackOf(second as FiledPayment)
  await requestReversal(connection.db, { reference: asked?.reference, revision: 0, actor: 'clerk', now: NEXT_DAY, reason: 'x' })
  const corrected = fileOf([first as FiledPayment, second as FiledPayment, ...others], DAY)
  await reconcile(corrected)
  await reconcile(corrected)
  expect(await lackOf(first as FiledPayment)).toMatchObject({
    state: 'CLOSED',
    ended: true,
    events: ['network file NOTED FILE_HAS_IT', 'network file CLOSED '],
  })
  expect(await lackOf(second as FiledPayment)).toMatchObject({ state: 'REVERSAL_REQUESTED', ended: false })
})

test('a file that is read during its day lacks nothing until the day is closed', async () => {
  const [lacking, ...others] = await payments()
  expect(countsOf(await reconcile(fileOf(others, DAY), new Date('2026-11-22T12:00:00Z')))).toEqual({ AGREES: 2 })
  await closeDay(connection.db, { day: calendarDay(DAY), now: NEXT_DAY, actor: 'tests' })
  expect(await cases()).toMatchObject([{ reason: 'FILE_LACKS', transaction_id: lacking?.transactionId }])
})

test('a payment of another day, or in another currency, is not lacking', async () => {
  await notify({ ...(await aPayment(false)), statementDay: '2026-11-21' })
  const foreign = await aPayment(false)
  const money = { paid: null, currency: 'USD', amountText: '21.160' }
  const notice = { ...foreign, ...money, processedAt: PAID_AT, rawHash: '', source: 'NOTIFICATION' } as const
  await settlePayment(connection.db, notice, { now: PAID_AT, drawNumbers: randomNumbers('1') })
  expect(countsOf(await reconcile(fileOf([await aPayment()], DAY)))).toEqual({ AGREES: 1 })
})

test('a file that stopped between any two of its steps is finished by reading it again, and nothing is doubled', async () => {
  const paid = await payments(true, 4)
  const content = fileOf([...paid, ...(await payments(false, 4))], DAY)
  await connection.db.execute(sql`
    create function stop_it() returns trigger language plpgsql as $$ begin
      if new.line >= current_setting('tests.stop')::int then raise exception 'stopped'; end if; return new; end $$`)
  await connection.db.execute(sql`create trigger stop_it before insert on settlement_lines for each row execute function stop_it()`)
  for (const stop of [3, 6, 8, 9]) {
    await connection.sql.unsafe(`alter database ${new URL(connection.url).pathname.slice(1)} set tests.stop = '${stop}'`)
    await expect(reconcile(content, NEXT_DAY, 2)).rejects.toThrow()
  }
  await connection.db.execute(sql`drop trigger stop_it on settlement_lines`)
  expect(countsOf(await reconcile(content, NEXT_DAY, 2))).toEqual({ AGREES: 4, ONLY_HERE: 4 })
  const [sums] = await connection.db.execute(sql`select count(*)::int as n, sum(settled)::int as settled from payments`)
  expect(sums).toEqual({ n: 8, settled: 8 * 15_000 })
})

test('read by two at the same time while its payments are being reported, every payment is settled once', async () => {
  const unreported = await payments(false, 6)
  const content = fileOf(unreported, DAY)
  const [one, two] = await Promise.all([
    reconcile(content, NEXT_DAY, 2),
    reconcile(content, NEXT_DAY, 2),
    ...unreported.map((one) => notify(one)),
  ])
  expect(one.fileId).toBe(two.fileId)
  const [sums] = await connection.db.execute(sql`select count(*)::int as n, sum(settled)::int as settled from payments`)
  expect(sums).toEqual({ n: 6, settled: 6 * 15_000 })
  expect(await cases()).toEqual([])
})
