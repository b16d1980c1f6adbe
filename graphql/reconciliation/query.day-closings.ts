import type { DayClosingRow } from '@/db/queries/reconciliation'
import { parseCalendarDay } from '@/domain/values/calendar-day'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'

export const dayClosing: QueryResolvers['dayClosing'] = (_parent, { day }, { queries }) => queries.reconciliation.closing(day)

const cursor = listCursor('day', { write: ({ day }: DayClosingRow) => [day], read: (day = '') => parseCalendarDay(day) })

export const dayClosings: QueryResolvers['dayClosings'] = (_parent, page, { queries: { reconciliation } }) =>
  connection(page, { cursor, read: reconciliation.closings, totalCount: reconciliation.closingsTotal })
