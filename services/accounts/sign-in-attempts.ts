import { createHash } from 'node:crypto'
import { and, eq, lt, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { signInAttempts } from '@/db/schema/accounts'

/**
 * What attempts are counted for. The kind is part of the key, so that nothing that somebody types as a name can be
 * the subject of another count.
 */
export type AttemptSubject = {
  readonly kind: 'NAME' | 'NAME_AND_NETWORK' | 'NAME_AND_BROWSER' | 'NETWORK' | 'FACTOR' | 'FACTOR_AND_PLACE' | 'PASSWORD'
  readonly value: string
}

/** Attempts of one subject that are checked within `WINDOW_MINUTES` of the first. */
export const MAX_ATTEMPTS = 5
const WINDOW_MINUTES = 15

const { key, attempts, startedAt } = signInAttempts

/** People type passwords into the field of the name: what was typed is not stored. */
const keyOf = ({ kind, value }: AttemptSubject) => createHash('sha256').update(`${kind}\0${value}`).digest('hex')
const windowStart = (now: Date) => new Date(now.getTime() - WINDOW_MINUTES * 60_000)

/**
 * Counts one attempt before anything is checked: however many come at once, only `max` are. Resolves with its number in
 * the window (from 1), or null when the window has no more.
 */
export async function claimAttempt(db: Db, subject: AttemptSubject, { now, max = MAX_ATTEMPTS }: { now: Date; max?: number }) {
  const isOver = sql`${startedAt} <= ${windowStart(now).toISOString()}::timestamptz`
  const [claimed] = await db
    .insert(signInAttempts)
    .values({ key: keyOf(subject), attempts: 1, startedAt: now })
    .onConflictDoUpdate({
      target: key,
      set: {
        attempts: sql`case when ${isOver} then 1 else ${attempts} + 1 end`,
        startedAt: sql`case when ${isOver} then excluded.started_at else ${startedAt} end`,
      },
      setWhere: sql`${isOver} or ${attempts} < ${max}`,
    })
    .returning({ attempts })
  return claimed?.attempts ?? null
}

/** Forgets a subject's attempts after a right one: all of them, or (`claimed`) only where no other was counted since. */
export async function forgetAttempts(db: Db, subject: AttemptSubject, claimed?: number): Promise<void> {
  const isLast = claimed === undefined ? undefined : eq(attempts, claimed)
  await db.delete(signInAttempts).where(and(eq(key, keyOf(subject)), isLast))
}

/** Gives an attempt back that turned out right: a network counts only the wrong ones of everybody in it. */
export async function giveAttemptBack(db: Db, subject: AttemptSubject): Promise<void> {
  await db
    .update(signInAttempts)
    .set({ attempts: sql`greatest(0, ${attempts} - 1)` })
    .where(eq(key, keyOf(subject)))
}

/** Forgets all attempts of everybody: the operator's way to let people in whom a flood of wrong attempts keeps out. */
export async function forgetAllAttempts(db: Db): Promise<number> {
  const forgotten = await db.delete(signInAttempts).returning({ key })
  return forgotten.length
}

/** Forgets windows that are over, in batches until none is left. Skips what others are at, so that nobody waits. */
export async function pruneAttempts(db: Db, now: Date): Promise<void> {
  const over = db
    .select({ key })
    .from(signInAttempts)
    .where(lt(startedAt, windowStart(now)))
    .orderBy(startedAt)
    .limit(1_000)
    .for('update', { skipLocked: true })
  for (;;) {
    const pruned = await db.delete(signInAttempts).where(sql`${key} in ${over}`).returning({ key })
    if (pruned.length < 1_000) return
  }
}
