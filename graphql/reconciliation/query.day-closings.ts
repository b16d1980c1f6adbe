import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { pageRequest } from '@/graphql/lib/page'
import { dayPosition } from './DayClosingConnection'

export const dayClosing: QueryResolvers['dayClosing'] = (_parent, { day }, { queries }) => queries.reconciliation.closing(day)

export const dayClosings: QueryResolvers['dayClosings'] = async (_parent, page, { queries }) => {
  const { size, position } = pageRequest(page, dayPosition)
  const rows = await queries.reconciliation.closings(position, size + 1)
  return { closings: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: queries.reconciliation.closingsTotal }
}
