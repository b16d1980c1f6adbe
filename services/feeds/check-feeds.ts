import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'

export type FeedChange = { readonly authority: string; readonly isStale: boolean; readonly lastSuccessAt: string | null }

/** Keeps in the audit log when an authority's deliveries fell behind their limit and when they came again. Returns what changed since the last look. */
export async function checkFeeds(db: Db, now: Date): Promise<readonly FeedChange[]> {
  const at = now.toISOString()
  const rows = await db.execute<{ authority: string; stale: boolean; last_success_at: string | null }>(sql`
    insert into audit_log (at, actor, action, subject, details)
    select ${at}::timestamptz, 'jobs', case when f.stale then 'feed.stale' else 'feed.fresh' end, 'feed:' || f.authority_code,
      jsonb_build_object('lastSuccessAt', f.last_success_at)
    from (
      select authority_code, last_success_at,
        gap_at is not null or last_success_at is null or last_success_at < ${at}::timestamptz - stale_after_hours * interval '1 hour' as stale
      from feeds
    ) as f
    left join lateral (
      select action = 'feed.stale' as stale from audit_log
      where subject = 'feed:' || f.authority_code and action in ('feed.stale', 'feed.fresh')
      order by at desc, id desc limit 1
    ) as before on true
    where f.stale <> coalesce(before.stale, false)
    returning substr(subject, 6) as authority, action = 'feed.stale' as stale, details ->> 'lastSuccessAt' as last_success_at`)
  return rows.map(({ authority, stale, last_success_at }) => ({ authority, isStale: stale, lastSuccessAt: last_success_at }))
}
