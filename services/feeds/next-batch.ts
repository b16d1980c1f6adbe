import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'

/** Turns after `after` up to `last`. `strangers`: some of its rows name a licence that was unknown when they were queued. */
export type Batch = { readonly after: number; readonly last: number; readonly strangers: boolean }

/** All that is queued. */
export const WHOLE_QUEUE: Batch = { after: 0, last: Number.MAX_SAFE_INTEGER, strangers: false }

type Queue = 'queued_violations' | 'queued_licenses'

/** Rows put off to the end get this much on top of their turn: more than any delivery has rows. */
export const LATER = 1_000_000_000_000

/** The next batch of about `size` queued rows, or null when all are done. */
export async function nextBatch(tx: Tx, queue: Queue, after: number, size: number): Promise<Batch | null> {
  const isStranger = sql.raw(queue === 'queued_violations' ? 'license_id is null' : 'false')
  const [row] = await tx.execute<{ last: string | null; strangers: boolean | null }>(sql`
    select max(turn) as last, bool_or(stranger) as strangers
    from (select turn, ${isStranger} as stranger from ${sql.raw(queue)} where turn > ${after}::bigint order by turn limit ${size}::int) next`)
  if (!row || row.last === null) return null
  return { after, last: Number(row.last), strangers: row.strangers === true }
}

/** The condition that a queued row belongs to the batch. */
export function inBatch({ after, last }: Batch): SQL {
  return sql`q.turn > ${after}::bigint and q.turn <= ${last}::bigint`
}
