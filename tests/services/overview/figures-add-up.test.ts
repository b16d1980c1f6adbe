import fc from 'fast-check'
import { type OverviewFilter, rollupSums } from '@/db/queries/overview/sums'
import { overviewPeriods } from '@/domain/overview/overview-period'
import { addDays, type CalendarDay, calendarDay, startOfDayInAmman } from '@/domain/values/calendar-day'
import { fils, formatJod } from '@/domain/values/money'
import { figure, periodFigures } from '@/graphql/overview/overview-figures'
import { FLOW_FACTS, spansOf } from '@/graphql/overview/overview-model'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { requestReversal } from '@/services/cases/request-reversal'
import { foldRollups } from '@/services/overview/fold-rollups'
import { verifyRollups } from '@/services/overview/verify-rollups'
import { releaseSettled } from '@/services/payments/release-settled'
import { settlePayment } from '@/services/payments/settle-payment'
import { withHeldPayments } from '@/services/payments/with-held-payments'
import * as cases from '@/tests/support/cases'
import { drawNumbers } from '@/tests/support/cases'
import { withDatabase } from '@/tests/support/database'
import { given } from '@/tests/support/records'

const TODAY = calendarDay('2026-06-30')
const connection = withDatabase({ max: 4 })

let licenses = 71_000_000
let transactions = 0

/** What may happen to one violation, by how many days before today, at nearly midnight: a payment crosses it. */
const story = fc.record({
  fine: fc.integer({ min: 1, max: 400 }).map((dinars) => dinars * 500),
  authorityCode: fc.constantFrom('GAM', 'TRD'),
  typeCode: fc.constantFrom('9', '14'),
  centerCode: fc.constantFrom('IRB', 'MRK'),
  hasDiscount: fc.boolean(),
  registered: fc.integer({ min: 20, max: 40 }),
  end: fc.constantFrom(
    'STAYS',
    'PAID',
    'PAID_NEXT_DAY',
    'CANCELLED',
    'TAKEN_BACK',
    'TAKEN_BACK_AND_PAID',
    'AMENDED_AND_PAID',
    'PAID_CANCELLED',
    'PAID_LOWERED',
  ),
  ended: fc.integer({ min: 5, max: 19 }),
})

type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never

const instant = (daysAgo: number, hour = 23) => new Date(startOfDayInAmman(addDays(TODAY, -daysAgo)).getTime() + hour * 3_600_000)

async function happens(one: Story): Promise<void> {
  const { db } = connection
  licenses += 1
  const license = String(licenses)
  const occurredOn = one.hasDiscount ? calendarDay('2026-05-01') : calendarDay('2021-08-15')
  const violation = cases.plain(one.fine, { authorityCode: one.authorityCode, typeCode: one.typeCode, occurredOn })
  await given(db, { number: license, centerCode: one.centerCode, classCode: '3' }, [violation], instant(one.registered))
  await connection.sql`
    update violations v set registered_at = ${instant(one.registered).toISOString()} from licenses l where l.id = v.license_id and l.number = ${license}`
  const end = instant(one.ended)
  if (one.end === 'CANCELLED') await cases.change(db, license, one.fine, { status: 'CANCELLED', cancelledAt: end }, end)
  if (one.end === 'AMENDED_AND_PAID') await cases.change(db, license, one.fine, { fine: fils(one.fine + 1_000) }, end)
  if (one.end.includes('PAID') || one.end === 'TAKEN_BACK') await pays(license, one)
}

async function pays(license: string, one: Story): Promise<void> {
  const processedAt = instant(one.ended)
  const receivedAt = one.end === 'PAID_NEXT_DAY' ? instant(one.ended - 1, 1) : processedAt
  const payment = await settles(license, processedAt, receivedAt)
  if (one.end === 'PAID_CANCELLED' || one.end === 'PAID_LOWERED') await endsLater(license, one)
  // Half of what was lowered is taken back afterwards.
  if (!one.end.startsWith('TAKEN_BACK') && (one.end !== 'PAID_LOWERED' || one.fine % 1_000 === 0)) return
  const { db } = connection
  const held = await cases.lackedCase(db, payment)
  const later = instant(one.ended - 3)
  await requestReversal(db, { ...(await cases.stepOn(db, held)), now: later, reason: 'x' })
  const step = { ...(await cases.stepOn(db, held, 'finance')), now: later }
  const decided = await decideCaseRequest(db, { ...step, decision: 'APPROVE', note: '', drawNumbers })
  expect(decided.ok).toBe(true)
  if (one.end === 'TAKEN_BACK_AND_PAID') await settles(license, instant(one.ended - 4), instant(one.ended - 4))
}

/** Cancelled or lowered the day after it was paid. */
async function endsLater(license: string, one: Story): Promise<void> {
  const { db } = connection
  const [id] = await cases.idsOf(db, license)
  const change = { violationId: Number(id), fine: one.end === 'PAID_CANCELLED' ? null : fils(one.fine - 250), details: {} }
  const at = instant(one.ended - 1)
  await withHeldPayments(db, (tx, payments) => releaseSettled(tx, [change], { payments, at, actor: 'import' }))
}

async function settles(license: string, processedAt: Date, now: Date): Promise<number> {
  const { db } = connection
  const number = await cases.openNumber(db, license)
  const [row] = await connection.sql`
    select coalesce(sum(v.fine), 0)::int as due from violations v join licenses l on l.id = v.license_id where l.number = ${license}`
  const paid = fils(Number(row?.due))
  transactions += 1
  const transactionId = `F${transactions}`
  const notice = { transactionId, rawHash: transactionId, number, paid, processedAt, currency: 'JOD', amountText: formatJod(paid) }
  return (await settlePayment(db, { ...notice, source: 'NOTIFICATION' }, { now, drawNumbers })).paymentId
}

const FILTERS: readonly OverviewFilter[] = [
  { authority: null, type: null, center: null },
  { authority: 'GAM', type: null, center: null },
  { authority: null, type: '9', center: 'MRK' },
  { authority: 'TRD', type: '14', center: 'IRB' },
]

/** By how many fils the board does not add up, of each filter and period. */
async function gaps(from: CalendarDay, to: CalendarDay): Promise<number[]> {
  const periods = overviewPeriods(TODAY, { from, to })
  const found: number[] = []
  for (const filter of FILTERS) {
    const flows = await rollupSums(connection.db, { facts: FLOW_FACTS, filter, by: 'NONE', spans: periods.flatMap(spansOf) })
    const all = { from: calendarDay('0001-01-01'), to: calendarDay('9999-12-31') }
    const standing = await rollupSums(connection.db, { facts: ['OFFENCES'], filter, by: 'NONE', spans: [all] })
    const unpaid = figure(standing, { fact: 'OFFENCES', part: 'UNPAID' })
    periods.forEach((period, index) => {
      const { outstanding, registered, cancelled, paid, takenBack, released, discounted } = periodFigures(period, index, {
        flows,
        unpaid,
        isFiltered: true,
      })
      const kept = paid.fils - takenBack.fils - released.fils + discounted.fils
      found.push(outstanding.filsBefore + registered.fils - cancelled.fils - kept - outstanding.fils)
      if (outstanding.fils < 0 || outstanding.count < 0) found.push(Number.NaN)
    })
  }
  return found
}

test('outstanding before + registered - cancelled - paid and not taken back - discounted = outstanding after, for every filter and period', async () => {
  const stories = fc.sample(story, { seed: 20_261_130, numRuns: 80 })
  for (const one of stories) await happens(one)
  expect(new Set(stories.map(({ end }) => end)).size).toBe(9)
  expect(await verifyRollups(connection.db)).toEqual([])
  await foldRollups(connection.db)
  expect(await verifyRollups(connection.db)).toEqual([])
  for (let from = 45; from >= 0; from -= 1)
    for (const length of [0, 1, 6]) {
      const to = Math.max(0, from - length)
      const found = await gaps(addDays(TODAY, -from), addDays(TODAY, -to))
      expect([from, to, found.filter((gap) => gap !== 0)]).toEqual([from, to, []])
    }
})
