import type { Db } from '@/db/client/client'
import { lastSeal, leavesOf, nextMinute } from '@/db/queries/access-log'
import { accessLogSeals } from '@/db/schema/access-log'
import { BEGINNING, hashOf, merkleRoot } from '@/services/audit/seal-text'

/** A row is written within seconds of its time (`statement_timeout`), so after this long no minute can grow. */
const CLOSED_AFTER_MS = 90_000
const MINUTE_MS = 60_000

/** Chains every minute of the access log that is closed and not sealed yet; resolves with how many. Two processes at once seal the same, once. */
export async function sealAccessLog(db: Db, now: Date): Promise<number> {
  const before = closedBefore(now)
  let sealed = 0
  while (await sealNext(db, before, now)) sealed += 1
  return sealed
}

/** Minutes that end by this instant are closed. */
export function closedBefore(now: Date): Date {
  return new Date(Math.floor((now.getTime() - CLOSED_AFTER_MS) / MINUTE_MS) * MINUTE_MS)
}

async function sealNext(db: Db, before: Date, now: Date): Promise<boolean> {
  const last = await lastSeal(db)
  const minute = await nextMinute(db, last && new Date(last.minute.getTime() + MINUTE_MS), before)
  if (!minute) return false
  const leaves = await leavesOf(db, minute)
  const seal = { minute, rows: leaves.length, root: merkleRoot(leaves), previous: last?.hash ?? BEGINNING }
  await db
    .insert(accessLogSeals)
    .values({ ...seal, hash: hashOf(seal), sealedAt: now })
    .onConflictDoNothing()
  return true
}
