import { sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Tx } from '@/db/client/client'
import type { CalendarDay } from '@/domain/values/calendar-day'

/** Puts violations under objection from a day on. */
export async function openDays(tx: Tx, violationIds: readonly number[], day: CalendarDay): Promise<void> {
  await tx.execute(sql`
    update violations set objected = objected + datemultirange(daterange(${day}::date, null)) where id = any(${bigintArray(violationIds)})`)
}

/** Ends what is open of a violation's days under objection: `until` is the first day that counts again. */
export async function endDays(tx: Tx, violationId: number, until: CalendarDay): Promise<void> {
  await tx.execute(sql`
    update violations set objected = objected * datemultirange(daterange(null, ${until}::date)) where id = ${violationId}::bigint`)
}
