import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'

export type ObjectionStaffingRow = { readonly authorityCode: string; readonly adjudicators: number; readonly open: number }

/** How many adjudicators each authority has whose violations can be objected to here, and how many of its objections are not final. */
export async function objectionStaffing(db: Db): Promise<ObjectionStaffingRow[]> {
  const rows = await db.execute<{ code: string; adjudicators: string; open: string }>(sql`
    select a.code,
      (select count(*) from users u where u.role = 'ADJUDICATOR' and u.authority_code = a.code and u.disabled_at is null) as adjudicators,
      (select count(*) from objections o where o.authority_code = a.code and o.final_at is null) as open
    from authorities a where a.collected_here order by a.code`)
  return rows.map(({ code, adjudicators, open }) => ({ authorityCode: code, adjudicators: Number(adjudicators), open: Number(open) }))
}
