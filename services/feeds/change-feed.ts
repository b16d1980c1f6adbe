import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { feeds } from '@/db/schema/reference-data'

/** Whether deliveries of an authority that do not say for when they are complete make its data fresh. */
export type FeedSetting = { readonly authority: string; readonly acceptsUndated: boolean }

export type FeedProblem = 'FEED_UNKNOWN' | 'FEED_UNCHANGED'

/** Why a feed cannot be set so; null where it can. The feed is held until the end of the transaction. */
export async function feedProblem(tx: Tx, { authority, acceptsUndated }: FeedSetting): Promise<FeedProblem | null> {
  const [known] = await tx
    .select({ acceptsUndated: feeds.acceptsUndated })
    .from(feeds)
    .where(eq(feeds.authorityCode, authority))
    .for('no key update')
  if (!known) return 'FEED_UNKNOWN'
  return known.acceptsUndated === acceptsUndated ? 'FEED_UNCHANGED' : null
}

/** Sets it, once another person has approved; what an authority delivered before stays counted as it was. */
export async function changeFeed(
  tx: Tx,
  { authority, acceptsUndated }: FeedSetting,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<FeedProblem | null> {
  const problem = await feedProblem(tx, { authority, acceptsUndated })
  if (problem) return problem
  await tx.update(feeds).set({ acceptsUndated }).where(eq(feeds.authorityCode, authority))
  const details = { before: { acceptsUndated: !acceptsUndated }, after: { acceptsUndated } }
  await tx.insert(auditLog).values({ at: now, actor, action: 'feed.changed', subject: `feed:${authority}`, details })
  return null
}
