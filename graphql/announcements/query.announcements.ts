import { announcementState } from '@/domain/announcements/announcement'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { pageSize } from '@/graphql/lib/page'
import { announcementCursor } from './Announcement'

export const announcements: QueryResolvers['announcements'] = (_parent, _args, { reference, now }) =>
  reference.announcements.filter((one) => announcementState(one, now) === 'CURRENT')

export const announcementHistory: QueryResolvers['announcementHistory'] = async (_parent, { state = null, first, after }, context) => {
  const { queries, now } = context
  const size = pageSize(first)
  const before = after ? announcementCursor.read(after) : null
  const rows = await queries.announcements.page({ state, now, before, limit: size + 1 })
  return {
    announcements: rows.slice(0, size),
    hasNextPage: rows.length > size,
    totalCount: () => queries.announcements.total(state, now),
  }
}
