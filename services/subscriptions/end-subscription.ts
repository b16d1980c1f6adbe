import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { notices } from '@/db/schema/notices'
import { subscriptions } from '@/db/schema/subscriptions'
import { type SubscriptionEnd, TELEPHONE_DAYS } from '@/domain/subscriptions/subscription'

type Ending = { readonly end: SubscriptionEnd; readonly actor: string; readonly now: Date; readonly licenseId?: number }

/** Ends a subscription; its address is gone, and nothing more is sent. False for one that does not exist, ended before, or is of another licence. */
export async function endSubscription(db: Db | Tx, id: number, { end, actor, now, licenseId }: Ending): Promise<boolean> {
  return db.transaction(async (tx) => {
    const isIt = and(
      eq(subscriptions.id, id),
      isNull(subscriptions.endedAt),
      licenseId ? eq(subscriptions.licenseId, licenseId) : undefined,
    )
    const ended = await tx.update(subscriptions).set({ endedAt: now, end, sealed: null }).where(isIt).returning({ id: subscriptions.id })
    if (ended.length === 0) return false
    const isWaiting = and(or(eq(notices.subscriptionId, id), eq(notices.subject, `subscription:${id}`)), eq(notices.state, 'WAITING'))
    await tx.update(notices).set({ state: 'WITHDRAWN', endedAt: now, sealed: null, claimedUntil: null }).where(isWaiting)
    const subject = `subscription:${id}`
    await tx.insert(auditLog).values({ at: now, actor, action: 'subscription.ended', subject, details: { end } })
    return true
  })
}

/** Ends what is no longer whose it was: the licence has another expiry date or another number, or a telephone was confirmed a year ago. */
export async function endOutdated(db: Db, now: Date): Promise<number> {
  const yearAgo = new Date(now.getTime() - TELEPHONE_DAYS * 86_400_000)
  const changed = await db.execute<{ id: string; old: boolean }>(sql`
    select s.id, (s.channel = 'SMS' and s.started_at < ${yearAgo.toISOString()}::timestamptz) as old
    from subscriptions s join licenses l on l.id = s.license_id
    where s.ended_at is null and (l.expires_on <> s.expires_on or l.merged_into is not null
      or (s.channel = 'SMS' and s.started_at < ${yearAgo.toISOString()}::timestamptz))
    order by s.id limit 10000`)
  for (const { id, old } of changed)
    await endSubscription(db, Number(id), { end: old ? 'TELEPHONE_YEAR' : 'LICENSE_CHANGED', actor: 'jobs', now })
  return changed.length
}

const ENDED_DAYS = 90

/** Deletes what ended long ago, with its messages. */
export async function forgetSubscriptions(db: Db, now: Date): Promise<void> {
  const isOld = lt(subscriptions.endedAt, new Date(now.getTime() - ENDED_DAYS * 86_400_000))
  await db.transaction(async (tx) => {
    await tx.delete(notices).where(sql`${notices.subscriptionId} in (select id from subscriptions where ${isOld})`)
    await tx.delete(subscriptions).where(isOld)
  })
}
