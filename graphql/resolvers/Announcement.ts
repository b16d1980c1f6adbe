import { announcementState } from '@/domain/announcement'
import type { AnnouncementConnectionResolvers, AnnouncementResolvers } from '../generated/resolvers'
import { refusal } from '../refusal'

export const Announcement: AnnouncementResolvers = {
  id: ({ id }) => String(id),
  text: ({ textAr, textEn }) => ({ ar: textAr, en: textEn }),
  from: ({ startsAt }) => startsAt,
  until: ({ endsAt }) => endsAt,
  state: (announcement, _args, { now }) => announcementState(announcement, now),
}

export const AnnouncementConnection: AnnouncementConnectionResolvers = {
  nodes: ({ announcements }) => [...announcements],
  edges: ({ announcements }) => announcements.map((node) => ({ node, cursor: cursorOf(node.id) })),
  pageInfo: ({ announcements, hasNextPage }) => {
    const last = announcements.at(-1)
    return { hasNextPage, endCursor: last ? cursorOf(last.id) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

function cursorOf(id: number): string {
  return Buffer.from(`announcement.${id}`).toString('base64url')
}

/** The place that a cursor names. Throws a refusal for one that is not ours. */
export function announcementPosition(cursor: string): number {
  const [, id] = /^announcement\.(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (id === undefined) throw refusal('CURSOR_INVALID')
  return Number(id)
}
