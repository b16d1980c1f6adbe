import { createHmac } from 'node:crypto'
import { inArray, lt, sql } from 'drizzle-orm'
import { textArray } from '@/db/client/arrays'
import type { Db } from '@/db/client/client'
import { limitLevels } from '@/db/schema/limit-levels'

/** Uses to add to one key, as the time in which they come back. Given back: negative. */
export type Addition = { readonly key: string; readonly addedMs: number }

const { key, emptyAt } = limitLevels

/**
 * Adds the uses of many keys in one statement, and resolves with when each will be empty (milliseconds since 1970),
 * by all processes, in the same order. No key may come twice.
 */
export async function exchangeLevels(db: Db, secret: string, additions: readonly Addition[], now: Date): Promise<(number | undefined)[]> {
  const digests = additions.map((addition) => createHmac('sha256', secret).update(addition.key).digest('base64url'))
  const at = sql`${now.toISOString()}::timestamptz`
  const added = `{${additions.map(({ addedMs }) => addedMs).join(',')}}`
  const rows = await db
    .insert(limitLevels)
    .select(
      // In the order of their keys, so that two processes never wait for each other in a circle.
      sql`select d, ${at} + m * interval '1 millisecond'
        from unnest(${textArray(digests)}, ${added}::float8[]) as t (d, m) order by d`,
    )
    .onConflictDoUpdate({
      target: key,
      set: { emptyAt: sql`greatest(${limitLevels}.empty_at, ${at}) + (excluded.empty_at - ${at})` },
    })
    .returning({ key, emptyAt })
  const levels = new Map(rows.map((row) => [row.key, row.emptyAt.getTime()]))
  return digests.map((digest) => levels.get(digest))
}

const BATCH = 1_000

/** Forgets what is empty again, however much there is; rows that another process is at are left to it. */
export async function forgetEmptyLevels(db: Db, now: Date): Promise<void> {
  for (let forgotten = BATCH; forgotten === BATCH; ) {
    const empty = db.select({ key }).from(limitLevels).where(lt(emptyAt, now)).limit(BATCH).for('update', { skipLocked: true })
    forgotten = (await db.delete(limitLevels).where(inArray(key, empty)).returning({ key })).length
  }
}
