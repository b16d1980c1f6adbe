import { sql } from 'drizzle-orm'
import { violations } from '@/db/schema/violations'
import { calendarDay } from '@/domain/values/calendar-day'
import type { DayRange } from '@/domain/values/day-ranges'
import { fils } from '@/domain/values/money'
import { payabilityOf } from '@/domain/violations/payability'
import { withDatabase } from '@/tests/support/database'
import { aViolation, given } from '@/tests/support/records'

const connection = withDatabase({ max: 2 })

const closed: DayRange = { from: calendarDay('2024-04-01'), until: calendarDay('2024-05-01') }
const open: DayRange = { from: calendarDay('2024-06-01'), until: null }

const everyCase = (['UNPAID', 'PAID', 'CANCELLED'] as const).flatMap((status) =>
  [true, false].flatMap((collectedHere) =>
    [true, false].flatMap((underReview) =>
      [fils(15_000), null].flatMap((fine) =>
        [[], [closed], [closed, open]].map((objected) => ({ status, collectedHere, underReview, fine, objected })),
      ),
    ),
  ),
)

test('the database and the domain agree on what is payable, in every case there is', async () => {
  const possible = everyCase.filter(({ status, fine }) => status !== 'PAID' || fine !== null)
  const now = new Date()
  const recorded = possible.map((facts) =>
    aViolation({ ...facts, paidAt: facts.status === 'PAID' ? now : null, cancelledAt: facts.status === 'CANCELLED' ? now : null }),
  )
  await given(connection.db, { number: '10000001' }, recorded)
  const rows = await connection.db.select().from(violations)
  expect(rows).toHaveLength(possible.length)
  for (const row of rows) expect(row.payable).toBe(payabilityOf(row) === 'AVAILABLE')
})

test('exactly what is payable is in the open reference', async () => {
  const [wrong] = await connection.db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(violations)
    .where(sql`payable <> (payable_in @> (select revision from licenses l where l.id = license_id))`)
  expect(wrong?.count).toBe(0)
})
