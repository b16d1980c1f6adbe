import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'

/**
 * Adds what changed since the last time to the roll-ups, in one transaction: killed anywhere, it has done all of it or nothing. One runs at a time; nobody
 * who changes or reads something waits for it. Resolves with how many changes were folded.
 */
export async function foldRollups(db: Db): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`lock table rollups in share row exclusive mode`)
    const [row] = await tx.execute<{ folded: string }>(sql`
      with taken as (delete from rollup_changes returning *), summed as (
        select fact, coalesce(authority_code, '*') as authority_code, coalesce(type_code, '*') as type_code, coalesce(center_code, '*') as center_code,
          day, part, sum(count) as count, sum(fils) as fils, sum(discount) as discount
        from taken where authority_code <> '*' group by fact, day, part, cube (authority_code, type_code, center_code)
        union all
        select fact, '*', '*', '*', day, part, sum(count), sum(fils), sum(discount) from taken where authority_code = '*' group by fact, day, part
      ), added as (
        insert into rollups (fact, authority_code, type_code, center_code, day, part, count, fils, discount)
        select * from summed where (count, fils, discount) <> (0, 0, 0) order by 1, 2, 3, 4, 5, 6
        on conflict (fact, authority_code, type_code, center_code, day, part) do update set
          count = rollups.count + excluded.count, fils = rollups.fils + excluded.fils, discount = rollups.discount + excluded.discount
      )
      select count(*) as folded from taken`)
    return Number(row?.folded)
  })
}
