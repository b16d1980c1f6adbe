import { sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Db } from '@/db/client/client'
import type { PricedViolation } from '@/domain/pricing/price'
import { calendarDay } from '@/domain/values/calendar-day'
import { parseDayRanges } from '@/domain/values/day-ranges'
import { fils } from '@/domain/values/money'

export type PayableViolation = PricedViolation & { readonly id: number; readonly licenseId: number }

/** What can be paid now on these licences, as it is priced. */
export async function payableOn(db: Db, licenseIds: readonly number[]): Promise<PayableViolation[]> {
  const rows = await db.execute<{ id: string; license: string; type: string; fine: string; day: string; objected: string }>(sql`
    select id, license_id as license, type_code as type, fine::text as fine, occurred_on::text as day, objected::text as objected
    from violations where license_id = any(${bigintArray(licenseIds)}) and payable`)
  return rows.map(({ id, license, type, fine, day, objected }) => ({
    id: Number(id),
    licenseId: Number(license),
    typeCode: type,
    fine: fils(Number(fine)),
    occurredOn: calendarDay(day),
    objected: parseDayRanges(objected),
  }))
}
