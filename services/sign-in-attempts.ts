import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { signInAttempts } from '@/db/schema/accounts'

/** Attempts in a row that are checked before a name is locked. */
export const ATTEMPTS = 5
const LOCK_MINUTES = 15
const MEMORY_HOURS = 24

const { nameHash, attempts, lastAt } = signInAttempts

/** People type passwords into the field of the name: what was typed is not kept. */
const hashOf = (userName: string) => createHash('sha256').update(userName).digest('hex')
const before = (now: Date, hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()

/**
 * Counts one attempt for a name, known or not, before its password is looked at: however many come at once, only so many are checked.
 * Resolves with its number in the row of attempts (from 1), or null when the name is locked.
 */
export async function claimAttempt(db: Db, userName: string, now: Date): Promise<number | null> {
  const isLocked = sql`${attempts} >= ${ATTEMPTS}`
  const [claimed] = await db
    .insert(signInAttempts)
    .values({ nameHash: hashOf(userName), attempts: 1, lastAt: now })
    .onConflictDoUpdate({
      target: nameHash,
      set: { attempts: sql`case when ${isLocked} then 1 else ${attempts} + 1 end`, lastAt: sql`excluded.last_at` },
      setWhere: sql`not ${isLocked} or ${lastAt} <= ${before(now, LOCK_MINUTES / 60)}::timestamptz`,
    })
    .returning({ attempts })
  return claimed?.attempts ?? null
}

/** Forgets a name's attempts after the right password: all of them, or (`claimed`) only where no other attempt was counted since. */
export async function forgetAttempts(db: Db, userName: string, claimed?: number): Promise<void> {
  await db.delete(signInAttempts).where(and(eq(nameHash, hashOf(userName)), claimed === undefined ? undefined : eq(attempts, claimed)))
}

/** Forgets what is older than a day, a little at a time. Skips what others are at, so that nobody waits. */
export async function pruneAttempts(db: Db, now: Date): Promise<void> {
  await db.execute(sql`
    delete from ${signInAttempts} where name_hash in (
      select name_hash from ${signInAttempts} where last_at < ${before(now, MEMORY_HOURS)}::timestamptz
      order by last_at limit 100 for update skip locked)`)
}
