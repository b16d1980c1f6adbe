import { sql } from 'drizzle-orm'
import { checkLedger } from '@/db/queries/ledger-checks'
import { random } from '@/demo/random'
import { calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { FAULT_NAMES } from '@/sandbox/faults'
import { runSandbox } from '@/sandbox/run'
import { type FileFault, settlementFile } from '@/sandbox/settlement-file'
import { repetitions } from '../support/campaign'
import { type TestGateway, testGateway } from '../support/network'
import { temporaryFolder } from '../support/postgres'
import { aViolation, given } from '../support/records'
import { countsOf, type FiledPayment, reconcileContent } from '../support/settlement-files'

let t: TestGateway
let numbers: string[]
let played: readonly FiledPayment[]

beforeAll(async () => {
  t = await testGateway()
  for (let i = 0; i < repetitions({ share: 40, whole: 120 }); i++) {
    const fines = [15_000, 20_000, 1_500].slice(0, 1 + (i % 3))
    const violations = fines.map((fine) => aViolation({ fine: fils(fine), occurredOn: calendarDay('2021-08-15') }))
    await given(t.connection.db, { number: String(73_000_000 + i) }, violations)
  }
  const rows = await t.connection.db.execute<{ number: string }>(
    sql`select number from payment_references where status = 'OPEN' order by number`,
  )
  numbers = rows.map(({ number }) => number)
})
afterAll(() => t.close())

test('whatever goes wrong on the way, every answer is as promised and every fils is where the network’s books have it', async () => {
  const result = await runSandbox({
    biller: t.biller,
    numbers,
    seed: 7,
    faults: FAULT_NAMES,
    formats: ['XML', 'JSON'],
    concurrency: 8,
    maxRepeats: 8,
  })
  played = result.books.all().filter(({ statementDay }) => statementDay === dayInAmman(new Date()))
  expect(result.unexpected).toEqual([])
  expect(Object.keys(result.byFault).length).toBeGreaterThan(20)
  const [ours] = await t.connection.db.execute(sql`
    select count(*)::int as payments, sum(paid)::int as total, sum(settled)::int as settled from payments where currency = 'JOD'`)
  expect(ours).toEqual({ payments: result.acknowledged, total: result.total, settled: result.settled })
  expect((await checkLedger(t.connection.db)).filter(({ rows }) => rows > 0)).toEqual([])
})

const TOMORROW = new Date(Date.now() + 24 * 3_600_000)

test.each(['csv', 'xml'] as const)(
  'the network’s own %s of that day agrees with everything, and each fault of a file is found',
  async (format) => {
    const folder = await temporaryFolder('tasdeed-settlement-')
    const of = dayInAmman(new Date())
    const found = async (fault: FileFault | null) => {
      const content = settlementFile(played, { day: of, format, fault, draw: random(5) })
      return countsOf(await reconcileContent(content, { folder, databaseUrl: t.database.url, now: TOMORROW }))
    }
    const all = played.length
    expect(await found(null)).toEqual({ AGREES: all })
    expect(await found('reordered')).toEqual({ AGREES: all })
    expect(await found('dropped-line')).toEqual({ AGREES: all - 1, LACKING: 1 })
    expect(await found('doubled-line')).toEqual({ AGREES: all, REPEATED: 1 })
    expect(await found('changed-amount')).toEqual({ AGREES: all - 1, DIFFERS: 1 })
    await expect(found('truncated')).rejects.toMatchObject({ name: 'FileRefused' })
    expect((await checkLedger(t.connection.db)).filter(({ rows }) => rows > 0)).toEqual([])
  },
)

const books = [1, 2].map((i) => ({
  transactionId: `S${i}`,
  number: '1000326480165',
  amount: fils(15_000 * i),
  statementDay: '2026-11-22',
}))
const day = '2026-11-22'

test('the settlement file ends with its number of lines, its total and its day', () => {
  expect(
    settlementFile(books, { day, format: 'csv', fault: null, draw: random(1) })
      .trimEnd()
      .split('\n'),
  ).toEqual([
    'transaction_id,number,amount,statement_day',
    'S1,1000326480165,15.000,2026-11-22',
    'S2,1000326480165,30.000,2026-11-22',
    'TRAILER,2,45.000,2026-11-22',
  ])
})

test.each([
  ['dropped-line', 'TRAILER,1,15.000', 'TRAILER,1,30.000'],
  ['doubled-line', 'TRAILER,3,60.000', 'TRAILER,3,75.000'],
  ['changed-amount', 'TRAILER,2,45.001', 'TRAILER,2,45.001'],
  ['reordered', 'TRAILER,2,45.000', 'TRAILER,2,45.000'],
] as const)('with the fault %s it still says truly what it holds', (fault, either, or) => {
  const trailer = settlementFile(books, { day, format: 'csv', fault, draw: random(3) })
    .trimEnd()
    .split('\n')
    .at(-1)
  expect([`${either},${day}`, `${or},${day}`]).toContain(trailer)
})
