import type { AnnouncementRow } from '@/db/queries/announcements'
import { announcementState } from '@/domain/announcements/announcement'
import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'

export const announcements: QueryResolvers['announcements'] = (_parent, _args, { reference, now }) =>
  reference.announcements.filter((one) => announcementState(one, now) === 'CURRENT')

const cursor = listCursor('announcement', { write: ({ id }: AnnouncementRow) => [id], read: rowId })

export const announcementHistory: QueryResolvers['announcementHistory'] = (_parent, { state = null, ...page }, context) => {
  const { queries, now } = context
  const read = (before: number | null, limit: number) => queries.announcements.page({ state, now, before, limit })
  return connection(page, { cursor, read, totalCount: () => queries.announcements.total(state, now) })
}
