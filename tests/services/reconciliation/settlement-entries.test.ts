import { sql } from 'drizzle-orm'
import { checkLedger } from '@/db/queries/ledger-checks'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { requestReversal } from '@/services/cases/request-reversal'
import { camtOf, type Entry } from '@/tests/support/camt'
import { aLicense, caseOf, drawNumbers, pay, plain, stepOn } from '@/tests/support/cases'
import { withDatabase } from '@/tests/support/database'
import { temporaryFolder } from '@/tests/support/postgres'
import { countsOf, reconcileContent } from '@/tests/support/settlement-files'

const connection = withDatabase()
const DAY = '2026-06-20'
let folder: string
let transactions = 0

beforeAll(async () => {
  folder = await temporaryFolder('tasdeed-entries-')
})
afterEach(async () => {
  expect((await checkLedger(connection.db)).filter(({ rows }) => rows > 0)).toEqual([])
})

const reconcile = (entries: Entry[], now = new Date('2026-06-20T12:00:00Z')) =>
  reconcileContent(camtOf(entries, { day: DAY }), { folder, databaseUrl: connection.url, now })

async function unpaid(amount = 15_000) {
  transactions += 1
  const { number } = await aLicense(connection.db, [plain(amount)])
  return { transactionId: `E${transactions}`, number, amount }
}

const stateOf = async (number: string) => {
  const [row] = await connection.db.execute<{ status: string }>(sql`select status from payment_references where number = ${number}`)
  return row?.status
}

test.each(['PDNG', 'INFO', 'FUTR'])('an entry that is %s is counted and named, and moves nothing', async (status) => {
  const payment = await unpaid()
  const found = await reconcile([{ payments: [payment], status }])
  expect(countsOf(found)).toEqual({ NOT_BOOKED: 1 })
  expect(found.results.NOT_BOOKED.fils).toBe(15_000)
  expect(found.differences).toMatchObject([{ result: 'NOT_BOOKED', status, caseReference: null }])
  expect(await stateOf(payment.number)).toBe('OPEN')
})

test('a reversal, whichever way it goes, and a debit settle nothing', async () => {
  const payment = await unpaid()
  const entries: Entry[] = [
    { payments: [payment], isReversal: true },
    { payments: [payment], isReversal: true, direction: 'DBIT' },
    { payments: [payment], direction: 'DBIT' },
  ]
  expect(countsOf(await reconcile(entries))).toEqual({ REVERSAL: 2, DEBIT: 1 })
  expect(await stateOf(payment.number)).toBe('OPEN')
})

test('a batch settles each of its payments once, and a notification that comes later finds it', async () => {
  const batch = [await unpaid(15_000), await unpaid(20_000), await unpaid(7)]
  expect(countsOf(await reconcile([{ payments: batch, isBatch: true }]))).toEqual({ ONLY_HERE: 3 })
  expect(countsOf(await reconcile(batch.map((one) => ({ payments: [one] }))))).toEqual({ AGREES: 3 })
  for (const { number } of batch) expect(await stateOf(number)).toBe('PAID')
})

test.each([
  ['by its transaction', true],
  ['by its number and amount', false],
])('a reversal of a payment that we have is a case, which two people decide: known %s', async (_title, namesTransaction) => {
  const { number, amount } = await unpaid()
  const paymentId = await pay(connection.db, number, amount)
  const [row] = await connection.sql`select transaction_id from payments where id = ${paymentId}`
  const transactionId = namesTransaction ? String(row?.transaction_id) : 'REVERSAL-OF-A-BANK'
  const reversal: Entry = { payments: [{ transactionId, number, amount }], isReversal: true, direction: 'DBIT' }
  await reconcile([reversal])
  await reconcile([reversal, { payments: [await unpaid()] }])
  const opened = await caseOf(connection.db, paymentId)
  expect(opened).toMatchObject({ reason: 'FILE_REVERSES', state: 'OPEN', amount: 0 })
  expect(await connection.db.$count(sql`payment_cases`, sql`payment_id = ${paymentId}`)).toBe(1)
  expect(await requestReversal(connection.db, { ...(await stepOn(connection.db, opened)), reason: 'عكسها البنك' })).toMatchObject({
    ok: true,
  })
  const decision = { ...(await stepOn(connection.db, opened, 'finance')), decision: 'APPROVE' as const, note: '', drawNumbers }
  expect(await decideCaseRequest(connection.db, decision)).toMatchObject({ ok: true })
  const [after] = await connection.sql`select reversed::int, settled::int from payments where id = ${paymentId}`
  expect(after).toEqual({ reversed: amount, settled: 0 })
})
