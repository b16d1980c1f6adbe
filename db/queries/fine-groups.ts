import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import type { FineChange } from '@/domain/reference-data/fine-change'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { type Fils, fils } from '@/domain/values/money'

export type FineGroup = { readonly authorityCode: string; readonly fine: Fils; readonly count: number }

type Days = { readonly from: CalendarDay; readonly to: CalendarDay }

/** Violations of a type with an offence between two days, cancelled ones left out, by authority and fine. */
export async function fineGroups(tx: Tx, code: string, { from, to }: Days): Promise<FineGroup[]> {
  const rows = await tx.execute<{ authority: string; fine: string; count: number }>(sql`
    select authority_code as authority, fine::text as fine, count(*)::int as count from violations
    where type_code = ${code} and occurred_on between ${from} and ${to} and status <> 'CANCELLED' and fine is not null
    group by 1, 2`)
  return rows.map(({ authority, fine, count }) => ({ authorityCode: authority, fine: fils(Number(fine)), count }))
}

/** Licences with such a violation whose fine lies outside the new range. */
export async function licensesOutside(tx: Tx, { code, fine, fineMax }: FineChange, { from, to }: Days): Promise<number> {
  const [row] = await tx.execute<{ total: number }>(sql`
    select count(distinct license_id)::int as total from violations
    where type_code = ${code} and occurred_on between ${from} and ${to} and status <> 'CANCELLED'
      and (fine < ${fine} or fine > ${fineMax ?? fine})`)
  return row?.total ?? 0
}
