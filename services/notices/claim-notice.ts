import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { notices } from '@/db/schema/notices'
import type { Channel } from '@/domain/contacts/contact'
import { nextAttempt } from '@/domain/notices/notice'

export type ClaimedNotice = typeof notices.$inferSelect

/** Longer than an attempt to deliver can last: what is claimed after that was left by a process that ended. */
const CLAIM_MS = 120_000

type Claiming = { readonly now: Date; readonly isQuiet: boolean; readonly channels: readonly Channel[] }

/** Takes the next message that is due: no other process has it for two minutes. What somebody waits for comes first. Null where nothing is due. */
export async function claimNotice(db: Db, { now, isQuiet, channels }: Claiming): Promise<ClaimedNotice | null> {
  const at = now.toISOString()
  const next = sql`(
    select id from notices
    where state = 'WAITING' and due_at <= ${at} and expires_at > ${at} and (claimed_until is null or claimed_until <= ${at})
      and (is_urgent or not ${isQuiet}) and ${inArray(notices.channel, [...channels])}
    order by is_urgent desc, due_at, id limit 1 for update skip locked)`
  const [claimed] = await db
    .update(notices)
    .set({ attempts: sql`${notices.attempts} + 1`, claimedUntil: new Date(now.getTime() + CLAIM_MS) })
    .where(eq(notices.id, next))
    .returning()
  return claimed ?? null
}

type End =
  | { readonly state: 'SENT' | 'FAILED' | 'WITHDRAWN'; readonly problem?: string }
  | { readonly state: 'KEPT'; readonly sealed: string }

/** Records what became of a claimed message; what was withdrawn meanwhile stays so. Address and values are gone afterwards. */
export async function endNotice(db: Db, claimed: ClaimedNotice, end: End, now: Date): Promise<void> {
  const left = end.state === 'KEPT' ? { sealed: end.sealed } : { sealed: null, problem: end.problem ?? null }
  await db
    .update(notices)
    .set({ state: end.state, ...left, endedAt: now, claimedUntil: null })
    .where(isHeld(claimed))
}

/** Puts a message back that could not be delivered, for later; after the last attempt it is given up. Says whether it waits. */
export async function postponeNotice(db: Db, claimed: ClaimedNotice, problem: string, now: Date): Promise<boolean> {
  const dueAt = nextAttempt(claimed.attempts, now)
  if (dueAt === null) await endNotice(db, claimed, { state: 'FAILED', problem }, now)
  else await db.update(notices).set({ dueAt, problem, claimedUntil: null }).where(isHeld(claimed))
  return dueAt !== null
}

/** Ends what waited longer than it is true. */
export async function expireNotices(db: Db, now: Date): Promise<number> {
  const expired = await db
    .update(notices)
    .set({ state: 'WITHDRAWN', problem: 'EXPIRED', endedAt: now, sealed: null, claimedUntil: null })
    .where(and(eq(notices.state, 'WAITING'), lte(notices.expiresAt, now)))
    .returning({ id: notices.id })
  return expired.length
}

function isHeld({ id, claimedUntil }: ClaimedNotice) {
  return and(eq(notices.id, id), eq(notices.state, 'WAITING'), claimedUntil ? eq(notices.claimedUntil, claimedUntil) : undefined)
}
