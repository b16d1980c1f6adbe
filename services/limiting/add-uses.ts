import { createHmac } from 'node:crypto'
import { lt, sql } from 'drizzle-orm'
import { textArray } from '@/db/arrays'
import type { Db } from '@/db/client'
import { rateLimits } from '@/db/schema/rate-limits'

type Uses = { readonly key: string; readonly uses: number; readonly endsAt: number }

/** Uses of one window by all processes together, and when it ends (milliseconds since 1970). */
type Total = { readonly used: number; readonly endsAt: number }

const { key, used, endsAt } = rateLimits

/** Adds the uses of many windows in one statement and resolves with the totals, in the same order. A window that has ended begins anew. No key may come twice. */
export async function addUses(db: Db, secret: string, uses: readonly Uses[], now: Date): Promise<(Total | undefined)[]> {
  const digests = uses.map((one) => createHmac('sha256', secret).update(one.key).digest('base64url'))
  const hasEnded = sql`${rateLimits}.ends_at <= ${now.toISOString()}::timestamptz`
  const rows = await db
    .insert(rateLimits)
    .select(
      // In the order of their keys, so that two processes never wait for each other in a circle.
      sql`select d, u, to_timestamp(e / 1000.0) from unnest(${textArray(digests)}, ${numbers(uses.map((one) => one.uses))}::int[],
        ${numbers(uses.map((one) => one.endsAt))}::bigint[]) as t (d, u, e) order by d`,
    )
    .onConflictDoUpdate({
      target: key,
      set: {
        used: sql`case when ${hasEnded} then excluded.used else ${rateLimits}.used + excluded.used end`,
        endsAt: sql`case when ${hasEnded} then excluded.ends_at else ${rateLimits}.ends_at end`,
      },
    })
    .returning({ key, used, endsAt })
  const totals = new Map(rows.map((row) => [row.key, { used: row.used, endsAt: row.endsAt.getTime() }]))
  return digests.map((digest) => totals.get(digest))
}

/** Forgets windows that have ended, a thousand at a time, and none that another process is at. */
export async function forgetEndedWindows(db: Db, now: Date): Promise<void> {
  const ended = db.select({ key }).from(rateLimits).where(lt(endsAt, now)).limit(1000).for('update', { skipLocked: true })
  await db.delete(rateLimits).where(sql`${key} in ${ended}`)
}

function numbers(values: readonly number[]): string {
  return `{${values.join(',')}}`
}
