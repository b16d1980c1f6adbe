import { and, count, desc, gt, isNotNull, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import type { AnnouncementState } from '@/domain/announcements/announcement'
import { announcements } from '../schema/announcements'

export type AnnouncementRow = typeof announcements.$inferSelect

type PageInput = { readonly state: AnnouncementState | null; readonly now: Date; readonly before: number | null; readonly limit: number }

/** Those that are not over: in force or to come, the earliest first. */
export function announcementsAhead(db: Db | Tx, now: Date): Promise<AnnouncementRow[]> {
  return db
    .select()
    .from(announcements)
    .where(and(isNull(announcements.endedAt), gt(announcements.endsAt, now)))
    .orderBy(announcements.startsAt, announcements.id)
}

export function announcementQueries(db: Db) {
  return {
    /** The latest written first, from the one after `before` on. */
    page: ({ state, now, before, limit }: PageInput): Promise<AnnouncementRow[]> =>
      db
        .select()
        .from(announcements)
        .where(and(inState(state, now), before === null ? undefined : lt(announcements.id, before)))
        .orderBy(desc(announcements.id))
        .limit(limit),
    total: async (state: AnnouncementState | null, now: Date): Promise<number> => {
      const [row] = await db.select({ total: count() }).from(announcements).where(inState(state, now))
      return row?.total ?? 0
    },
  }
}

function inState(state: AnnouncementState | null, now: Date): SQL | undefined {
  if (state === null) return undefined
  if (state === 'PAST') return or(isNotNull(announcements.endedAt), lte(announcements.endsAt, now))
  const isAhead = and(isNull(announcements.endedAt), gt(announcements.endsAt, now))
  return and(isAhead, state === 'CURRENT' ? lte(announcements.startsAt, now) : gt(announcements.startsAt, now))
}

export type AnnouncementQueries = ReturnType<typeof announcementQueries>
