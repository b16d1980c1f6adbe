import { sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'

/** A sum of the roll-ups that is not what the tables say: `*` is all authorities, types or centres. Counts, and whole fils. */
export type RollupDifference = {
  readonly fact: string
  readonly authority: string
  readonly type: string
  readonly center: string
  readonly day: string
  readonly part: string
  readonly kept: { readonly count: number; readonly fils: number; readonly discount: number }
  readonly proven: { readonly count: number; readonly fils: number; readonly discount: number }
}

const MAX = 50

const key = sql.raw('fact, authority_code, type_code, center_code, day, part')
const sums = sql.raw('sum(count) as count, sum(fils) as fils, sum(discount) as discount')

/**
 * Compares the roll-ups, with the changes that wait to be folded, with the tables: the finest sums with what every row says, then the sums over all with
 * the finest ones. Resolves with the first differences. It sees one instant of the database and hinders nobody.
 */
export async function verifyRollups(db: Db): Promise<readonly RollupDifference[]> {
  return db.transaction(
    async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      const finest = sql`rollups where authority_code <> '*' and type_code <> '*' and center_code <> '*' or fact in ('REFUNDED', 'RETURNED')`
      const kept = sql`select ${key}, ${sums} from (select * from ${finest} union all select * from rollup_changes) k group by ${key}`
      const wrong = await differences(tx, kept, sql`select ${key}, ${sums} from rollup_facts group by ${key}`)
      if (wrong.length > 0) return wrong
      const cube = sql`
        select fact, coalesce(authority_code, '*') as authority_code, coalesce(type_code, '*') as type_code, coalesce(center_code, '*') as center_code, day,
          part, ${sums}
        from rollups where authority_code <> '*' and type_code <> '*' and center_code <> '*'
        group by fact, day, part, cube (authority_code, type_code, center_code)`
      return differences(tx, sql`select * from rollups where fact not in ('REFUNDED', 'RETURNED')`, cube)
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

/** Makes the roll-ups anew from the tables. Whoever changes violations or payments waits until it is done. */
export async function rebuildRollups(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`select rebuild_rollups()`)
  })
}

type Row = Record<'fact' | 'authority' | 'type' | 'center' | 'day' | 'part', string> & { kept: number[]; proven: number[] }

async function differences(tx: Tx, kept: ReturnType<typeof sql>, proven: ReturnType<typeof sql>): Promise<RollupDifference[]> {
  const rows = await tx.execute<Row>(sql`
    select fact, authority_code as authority, type_code as type, center_code as center, day::text, part,
      json_build_array(coalesce(k.count, 0), coalesce(k.fils, 0), coalesce(k.discount, 0)) as kept,
      json_build_array(coalesce(p.count, 0), coalesce(p.fils, 0), coalesce(p.discount, 0)) as proven
    from (${kept}) k full join (${proven}) p using (${key})
    where (coalesce(k.count, 0), coalesce(k.fils, 0), coalesce(k.discount, 0)) <> (coalesce(p.count, 0), coalesce(p.fils, 0), coalesce(p.discount, 0))
    order by ${key} limit ${MAX}`)
  return rows.map(({ kept: of, proven: should, ...named }) => ({ ...named, kept: measured(of), proven: measured(should) }))
}

function measured([count = 0, fils = 0, discount = 0]: readonly number[]) {
  return { count, fils, discount }
}
