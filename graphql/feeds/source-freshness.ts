import type { Feed, ReferenceData } from '@/db/queries/reference-data'
import { isStale } from '@/domain/feeds/feed-freshness'
import type { ResolversTypes } from '@/graphql/generated/resolvers'

/** Each authority's feed with the time of its last delivery. One that never delivered is stale. */
export function sourcesOf({ feeds, authorities }: ReferenceData, now: Date): Awaited<ResolversTypes['SourceFreshness']>[] {
  return feeds.flatMap((feed) => {
    const authority = authorities.get(feed.authorityCode)
    return authority ? [{ authority, asOf: feed.lastSuccessAt, stale: isStale(feed, now), missingSince: feed.gapAt }] : []
  })
}

/** The time up to which every authority has delivered; null when one never did. */
export function completeUntil(feeds: readonly Feed[]): Date | null {
  const times = feeds.map((feed) => feed.lastSuccessAt?.getTime() ?? Number.NaN)
  const earliest = Math.min(...times)
  return Number.isFinite(earliest) ? new Date(earliest) : null
}
