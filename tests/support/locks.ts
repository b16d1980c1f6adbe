import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'

const PATIENCE_MS = 10_000

/** Until so many statements wait for a lock. */
export async function untilWaiting(db: Db, wanted: number): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(5)) {
    const [row] = await db.execute<{ waiting: number }>(sql`
      select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
    if ((row?.waiting ?? 0) >= wanted) return
  }
  throw new Error(`No ${wanted} statements came to wait for a lock`)
}
