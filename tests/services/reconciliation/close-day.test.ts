import { sql } from 'drizzle-orm'
import { operationsNow } from '@/db/queries/operations'
import { calendarDay } from '@/domain/values/calendar-day'
import { fils, formatJod } from '@/domain/values/money'
import { settlePayment } from '@/services/payments/settle-payment'
import { closeDay } from '@/services/reconciliation/close-day'
import { closeDays } from '@/services/reconciliation/close-days'
import { randomNumbers } from '@/services/references/draw-payment-numbers'
import { withDatabase } from '@/tests/support/database'

const connection = withDatabase({ max: 6 }, 'FOR_EACH_TEST')
let reports = 0

/** Five dinars for a number that is none of ours, so that they wait. */
function report(receivedAt: string, amount = 5_000) {
  reports += 1
  const now = new Date(receivedAt)
  const money = { paid: fils(amount), currency: 'JOD', amountText: formatJod(fils(amount)) }
  const notice = { transactionId: `T${reports}`, number: '9', ...money, processedAt: now, rawHash: '', source: 'NOTIFICATION' } as const
  return settlePayment(connection.db, notice, { now, drawNumbers: randomNumbers('1') })
}

const close = (day: string, now: string) => closeDay(connection.db, { day: calendarDay(day), now: new Date(now), actor: 'tests' })

test('the day ends in Amman, and what was received on it is its total', async () => {
  await report('2026-11-21T20:59:59Z', 1_000)
  await report('2026-11-21T21:00:00Z')
  await report('2026-11-22T20:59:59Z', 7_000)
  await report('2026-11-22T21:00:00Z', 2_000)
  expect(await close('2026-11-22', '2026-11-22T21:00:59Z')).toEqual({ outcome: 'NOT_OVER', overAt: new Date('2026-11-22T21:01:00Z') })
  expect(await close('2026-11-22', '2026-11-22T21:01:00Z')).toMatchObject({
    outcome: 'CLOSED',
    closing: { day: '2026-11-22', payments: 2, reported: 12_000, settled: 0, suspense: 12_000, paidOut: 0, reversed: 0, unmatched: 2 },
  })
})

test('a closed day stays as it was closed, whoever closes it again and whatever is reported for it later', async () => {
  await report('2026-11-22T09:00:00Z')
  const attempts = await Promise.all([1, 2, 3, 4].map(() => close('2026-11-22', '2026-11-23T06:00:00Z')))
  expect(attempts.map(({ outcome }) => outcome).sort()).toEqual(['CLOSED', 'CLOSED_BEFORE', 'CLOSED_BEFORE', 'CLOSED_BEFORE'])
  await report('2026-11-23T09:00:00Z', 8_000)
  await connection.db.execute(sql`update payments set reconciled_at = now()`)
  expect(await close('2026-11-22', '2026-11-24T06:00:00Z')).toMatchObject({
    outcome: 'CLOSED_BEFORE',
    closing: { payments: 1, reported: 5_000, unmatched: 1 },
  })
  await expect(connection.db.execute(sql`update day_closings set reported = 0`)).rejects.toMatchObject({
    cause: { message: expect.stringMatching(/append-only/) },
  })
})

test('a clock that was set back puts no payment into a closed day', async () => {
  await report('2026-11-22T09:00:00Z')
  await close('2026-11-22', '2026-11-22T21:02:00Z')
  await report('2026-11-22T20:50:00Z', 8_000)
  await report('2026-11-22T21:03:00Z', 9_000)
  const rows = await connection.db.execute<{ paid: string; at: string }>(
    sql`select paid, to_char(received_at at time zone 'UTC', 'MM-DD HH24:MI') as at from payments order by id`,
  )
  expect([...rows]).toEqual([
    { paid: '5000', at: '11-22 09:00' },
    { paid: '8000', at: '11-22 21:00' },
    { paid: '9000', at: '11-22 21:03' },
  ])
  expect(await close('2026-11-23', '2026-11-23T21:02:00Z')).toMatchObject({ closing: { payments: 2, reported: 17_000 } })
})

test('every day that is over is closed, in order and once, days without payments and days in between included', async () => {
  expect(await closeDays(connection.db, { now: new Date('2026-11-20T06:00:00Z'), actor: 'tests' })).toEqual([])
  await report('2026-11-19T09:00:00Z')
  await close('2026-11-20', '2026-11-23T06:00:00Z')
  const made = () => closeDays(connection.db, { now: new Date('2026-11-23T06:00:00Z'), actor: 'tests' })
  expect((await made()).map(({ day, payments }) => [day, payments])).toEqual([
    ['2026-11-19', 1],
    ['2026-11-21', 0],
    ['2026-11-22', 0],
  ])
  expect(await made()).toEqual([])
})

test('closing a day asks for the check of its ledger', async () => {
  await report('2026-11-22T09:00:00Z')
  await close('2026-11-22', '2026-11-23T06:00:00Z')
  const waiting = await connection.db.execute<{ key: string }>(sql`select key from graphile_worker.jobs`)
  expect(waiting.map(({ key }) => key)).toEqual(['verify-ledger {"day":"2026-11-22"}'])
})

test('whoever runs the service sees the last closing, the unmatched payments and the last settlement file', async () => {
  expect((await operationsNow(connection.db)).reconciliation).toEqual({
    closedDay: null,
    daysClosed: 0,
    unmatched: 0,
    fileReceivedAt: null,
  })
  await report(new Date(Date.now() - 3_600_000).toISOString())
  await close('2026-11-20', '2026-11-23T06:00:00Z')
  await connection.db.execute(sql`
    insert into settlement_files (name, format, content_hash, statement_day, lines, total, received_at, received_by)
    values ('f', 'CSV', 'h', '2026-11-20', 0, 0, '2026-11-21T05:00:00Z', 'tests')`)
  expect((await operationsNow(connection.db)).reconciliation).toEqual({
    closedDay: '2026-11-20',
    daysClosed: 1,
    unmatched: 1,
    fileReceivedAt: new Date('2026-11-21T05:00:00Z'),
  })
})
