import { announcementState } from '@/domain/announcements/announcement'
import type { AnnouncementConnectionResolvers, AnnouncementResolvers } from '@/graphql/generated/resolvers'
import { rowCursor } from '@/graphql/lib/row-cursor'

export const Announcement: AnnouncementResolvers = {
  id: ({ id }) => String(id),
  text: ({ textAr, textEn }) => ({ ar: textAr, en: textEn }),
  from: ({ startsAt }) => startsAt,
  until: ({ endsAt }) => endsAt,
  state: (announcement, _args, { now }) => announcementState(announcement, now),
}

export const AnnouncementConnection: AnnouncementConnectionResolvers = {
  nodes: ({ announcements }) => [...announcements],
  edges: ({ announcements }) => announcements.map((node) => ({ node, cursor: announcementCursor.write(node) })),
  pageInfo: ({ announcements, hasNextPage }) => {
    const last = announcements.at(-1)
    return { hasNextPage, endCursor: last ? announcementCursor.write(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

export const announcementCursor = rowCursor('announcement')
