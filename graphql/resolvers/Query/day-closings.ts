import type { QueryResolvers } from '../../generated/resolvers'
import { pageRequest } from '../../page'
import { refusal } from '../../refusal'
import { isStaff } from '../../viewer'
import { dayPosition } from '../DayClosingConnection'

export const dayClosings: QueryResolvers['dayClosings'] = async (_parent, page, { viewer, queries }) => {
  if (!isStaff(await viewer())) throw refusal('FORBIDDEN')
  const { size, position } = pageRequest(page, dayPosition)
  const rows = await queries.reconciliation.closings(position, size + 1)
  return { closings: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: queries.reconciliation.closingsTotal }
}
