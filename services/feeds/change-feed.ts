import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { feeds } from '@/db/schema/reference-data'
import { MAX_STALE_AFTER_HOURS } from '@/domain/feeds/feed-freshness'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'

/** What makes an authority's data fresh, and for how long; what is not named stays as it is. */
export type FeedSetting = {
  readonly authority: string
  /** Whether deliveries that do not say for when they are complete make it fresh. */
  readonly acceptsUndated?: boolean | undefined
  /** After how many hours without a delivery it is stale: 1 to 720. */
  readonly staleAfterHours?: number | undefined
  /** Last day of the initial load: days to object to what was registered until then count from the offence. Null: there was none. */
  readonly initialLoadUntil?: CalendarDay | null | undefined
}

export type FeedProblem = 'FEED_UNKNOWN' | 'FEED_UNCHANGED' | 'FEED_HOURS' | 'FEED_INITIAL_LOAD'

type Values = { readonly acceptsUndated: boolean; readonly staleAfterHours: number; readonly initialLoadUntil: CalendarDay | null }
type Looked = { readonly problem: FeedProblem } | { readonly problem: null; readonly before: Values; readonly after: Values }

const FIELDS = ['acceptsUndated', 'staleAfterHours', 'initialLoadUntil'] as const

/** Why a feed cannot be set so; null where it can. The feed is held until the end of the transaction. */
export async function feedProblem(tx: Tx, setting: FeedSetting, now: Date): Promise<FeedProblem | null> {
  return (await compareFeed(tx, setting, now)).problem
}

async function compareFeed(tx: Tx, { authority, ...setting }: FeedSetting, now: Date): Promise<Looked> {
  const { acceptsUndated, staleAfterHours, initialLoadUntil } = setting
  const [before] = await tx
    .select({
      acceptsUndated: feeds.acceptsUndated,
      staleAfterHours: feeds.staleAfterHours,
      initialLoadUntil: feeds.initialLoadUntil,
    })
    .from(feeds)
    .where(eq(feeds.authorityCode, authority))
    .for('no key update')
  if (!before) return { problem: 'FEED_UNKNOWN' }
  const after = {
    acceptsUndated: acceptsUndated ?? before.acceptsUndated,
    staleAfterHours: staleAfterHours ?? before.staleAfterHours,
    initialLoadUntil: initialLoadUntil === undefined ? before.initialLoadUntil : initialLoadUntil,
  }
  if (after.staleAfterHours < 1 || after.staleAfterHours > MAX_STALE_AFTER_HOURS) return { problem: 'FEED_HOURS' }
  if (after.initialLoadUntil !== null && after.initialLoadUntil > dayInAmman(now)) return { problem: 'FEED_INITIAL_LOAD' }
  const isSame = FIELDS.every((field) => after[field] === before[field])
  return isSame ? { problem: 'FEED_UNCHANGED' } : { problem: null, before, after }
}

/** Sets it, once another person has approved; what an authority delivered before stays counted as it was. */
export async function changeFeed(
  tx: Tx,
  setting: FeedSetting,
  { actor, now }: { readonly actor: string; readonly now: Date },
): Promise<FeedProblem | null> {
  const compared = await compareFeed(tx, setting, now)
  if (compared.problem !== null) return compared.problem
  const { authority } = setting
  const { before, after } = compared
  await tx.update(feeds).set(after).where(eq(feeds.authorityCode, authority))
  const details = { before, after }
  await tx.insert(auditLog).values({ at: now, actor, action: 'feed.changed', subject: `feed:${authority}`, details })
  return null
}
