import { sql } from 'drizzle-orm'
import { calendarDay } from '@/domain/values/calendar-day'
import { type Fils, fils, formatJod } from '@/domain/values/money'
import { quoteBill } from '@/services/payments/quote-bill'
import { endOldQuotes } from '@/services/payments/quotes'
import { settlePayment } from '@/services/payments/settle-payment'
import { withDatabase } from '@/tests/support/database'
import { aViolation, given, issueNow } from '@/tests/support/records'

const at = (time: string) => new Date(`${time}:00Z`)
const connection = withDatabase()
let licenses = 76_000_000

/** A licence with one violation, and its open number. */
async function aNumber(fine: number): Promise<{ license: string; number: string }> {
  licenses += 1
  const license = String(licenses)
  await given(
    connection.db,
    { number: license },
    [aViolation({ fine: fils(fine), occurredOn: calendarDay('2021-08-15') })],
    at('2026-11-01T09:00'),
  )
  const [row] = await connection.db.execute<{ number: string }>(sql`
    select r.number from payment_references r join licenses l on l.id = r.license_id where l.number = ${license} and r.status = 'OPEN'`)
  return { license, number: row?.number ?? '' }
}

const amended = (license: string, fine: Fils) =>
  connection.db.execute(sql`update violations set fine = ${fine} where license_id = (select id from licenses where number = ${license})`)

const quotesOf = (number: string) =>
  connection.db.execute<{ amount: string; first: string; last: string }>(sql`
    select amount, to_char(first_quoted_at at time zone 'UTC', 'MM-DD HH24:MI') as first, to_char(last_quoted_at at time zone 'UTC', 'MM-DD HH24:MI') as last
    from bill_quotes where reference_number = ${number} order by first_quoted_at, id`)

let transactions = 0
function pay(number: string, paid: Fils, processedAt: Date) {
  transactions += 1
  const transactionId = `Q${transactions}`
  const report = { transactionId, number, paid, amountText: formatJod(paid), currency: 'JOD', rawHash: transactionId, processedAt }
  return settlePayment(connection.db, { ...report, source: 'NOTIFICATION' }, { now: processedAt, drawNumbers: issueNow().drawNumbers })
}

test('an equal quote is refreshed, another one is a row of its own', async () => {
  const { license, number } = await aNumber(85_000)
  for (const time of ['09:00', '09:30', '09:10']) await quoteBill(connection.db, number, at(`2026-11-22T${time}`))
  await amended(license, fils(111_000))
  await quoteBill(connection.db, number, at('2026-11-22T10:00'))
  await quoteBill(connection.db, number, at('2026-11-23T10:00'))
  expect([...(await quotesOf(number))]).toEqual([
    { amount: '85000', first: '11-22 09:00', last: '11-22 09:30' },
    { amount: '111000', first: '11-22 10:00', last: '11-22 10:00' },
    { amount: '111000', first: '11-23 10:00', last: '11-23 10:00' },
  ])
})

test('a price that was given is accepted, however many others were given since', async () => {
  const { license, number } = await aNumber(85_000)
  await quoteBill(connection.db, number, at('2026-11-22T09:00'))
  await amended(license, fils(111_000))
  await connection.db.execute(sql`
    insert into bill_quotes (reference_number, amount, last_day, first_quoted_at, last_quoted_at, shares)
    select ${number}, 200000 + n, '2026-12-22', '2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z', '[]' from generate_series(1, 1500) n`)
  expect(await pay(number, fils(85_000), at('2026-11-22T11:00'))).toMatchObject({ outcome: 'RECORDED', settled: 85_000, reasons: [] })
})

test('a price that was given only after a payment does not count for it', async () => {
  const { license, number } = await aNumber(20_000)
  await amended(license, fils(15_000))
  await quoteBill(connection.db, number, at('2026-11-22T12:00'))
  await amended(license, fils(20_000))
  expect(await pay(number, fils(15_000), at('2026-11-22T11:00'))).toMatchObject({ settled: 0, reasons: ['AMOUNT_MISMATCH'] })
})

test('of a number that is asked for at the same moment by many, each is given its price', async () => {
  const { number } = await aNumber(15_000)
  const bills = await Promise.all(Array.from({ length: 40 }, () => quoteBill(connection.db, number, at('2026-11-22T09:00'))))
  expect(new Set(bills.map((bill) => bill.kind === 'PAYABLE' && bill.amount))).toEqual(new Set([15_000]))
  expect(await quotesOf(number)).toHaveLength(1)
})

test('quotes that no payment can rely on any more end, but for the last one of each number', async () => {
  const { number } = await aNumber(15_000)
  const once = (await aNumber(15_000)).number
  for (const day of ['2026-06-01', '2026-06-02', '2026-10-20', '2026-10-21']) await quoteBill(connection.db, number, at(`${day}T09:00`))
  await quoteBill(connection.db, once, at('2026-06-01T09:00'))
  await endOldQuotes(connection.db, at('2026-12-01T09:00'))
  expect((await quotesOf(number)).map(({ first }) => first)).toEqual(['10-20 09:00', '10-21 09:00'])
  await endOldQuotes(connection.db, at('2027-12-01T09:00'))
  expect((await quotesOf(number)).map(({ first }) => first)).toEqual(['10-21 09:00'])
  expect(await quotesOf(once)).toHaveLength(1)
})
