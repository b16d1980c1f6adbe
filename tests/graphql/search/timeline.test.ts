import { sql } from 'drizzle-orm'
import { seedDiscountRules } from '@/demo/discount-rules'
import { calendarDay } from '@/domain/values/calendar-day'
import { type Fils, fils, formatJod } from '@/domain/values/money'
import { quoteBill } from '@/services/payments/quote-bill'
import { settlePayment } from '@/services/payments/settle-payment'
import { type TestApi, testApi } from '@/tests/support/api'
import { aViolation, given, issueNow } from '@/tests/support/records'

const at = (time: string) => new Date(`2026-11-22T${time}Z`)
let t: TestApi
let number: string

beforeAll(async () => {
  t = await testApi(() => at('12:00:00'))
  await seedDiscountRules(t.connection.db, calendarDay('2026-11-22'))
  await given(
    t.connection.db,
    { number: '41000001' },
    [aViolation({ fine: fils(15_000), occurredOn: calendarDay('2021-08-15') })],
    at('08:00:00'),
  )
  const [row] = await t.connection.db.execute<{ number: string }>(sql`select number from payment_references where status = 'OPEN'`)
  number = row?.number ?? ''
})
afterAll(() => t.close())

async function timeline() {
  const query = 'query ($number: PaymentNumber!) { paymentReference(number: $number) { timeline { kind at amount } } }'
  const { data } = await t.ask(query, { number })
  return data.paymentReference.timeline.map(({ kind, at: when, amount }: { kind: string; at: string; amount: number | null }) => [
    kind,
    when.slice(11, 19),
    amount,
  ])
}

async function report(paid: Fils, time: string): Promise<void> {
  const { db } = t.connection
  const told = {
    transactionId: `T ${time}`,
    rawHash: time,
    number,
    paid,
    amountText: formatJod(paid),
    currency: 'JOD',
    processedAt: at(time),
  }
  await settlePayment(db, { ...told, source: 'NOTIFICATION' }, { now: at(time), drawNumbers: issueNow().drawNumbers })
}

test('the life of a number is told in order: asked, reported, paid, confirmed, and what came too often refunded', async () => {
  const { db } = t.connection
  expect(await timeline()).toEqual([['ISSUED', '08:00:00', null]])
  await quoteBill(db, number, at('08:30:00'))
  await quoteBill(db, number, at('09:00:00'))
  await report(fils(15_000), '09:01:00')
  await report(fils(15_000), '09:02:00')
  await db.execute(sql`update payments set reconciled_at = '2026-11-22T10:00:00Z' where transaction_id = 'T 09:01:00'`)
  const [second] = await db.execute<{ id: number; case_id: number }>(sql`
    select p.id, c.id as case_id from payments p join payment_cases c on c.payment_id = p.id where p.transaction_id = 'T 09:02:00'`)
  await db.execute(sql`
    insert into ledger_entries (at, debit, credit, amount, payment_id, case_id)
    values ('2026-11-22T11:00:00Z', 'SUSPENSE', 'PAID_OUT', 15000, ${second?.id}, ${second?.case_id})`)
  expect(await timeline()).toEqual([
    ['ISSUED', '08:00:00', null],
    ['ASKED', '09:00:00', 15_000],
    ['REPORTED', '09:01:00', 15_000],
    ['PAID', '09:01:00', 15_000],
    ['REPORTED', '09:02:00', 15_000],
    ['RECONCILED', '10:00:00', 15_000],
    ['REFUNDED', '11:00:00', 15_000],
  ])
})
