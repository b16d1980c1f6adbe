import { readFeeds } from '@/db/queries/reference-data'
import { isStale } from '@/domain/feeds/feed-freshness'
import type { QueryResolvers } from '@/graphql/generated/resolvers'

export const feeds: QueryResolvers['feeds'] = async (_parent, _args, { db, reference, now }) =>
  (await readFeeds(db)).flatMap((feed) => {
    const authority = reference.authorities.get(feed.authorityCode)
    if (!authority) return []
    const { lastSuccessAt: asOf, gapAt: missingSince, completeUntil, staleAfterHours, acceptsUndated, initialLoadUntil } = feed
    return [{ authority, asOf, completeUntil, stale: isStale(feed, now), missingSince, staleAfterHours, acceptsUndated, initialLoadUntil }]
  })
