import type { QueryResolvers } from '../../generated/resolvers'
import { pageRequest } from '../../page'
import { filePosition } from '../SettlementFile'

export const settlementFiles: QueryResolvers['settlementFiles'] = async (_parent, page, { queries }) => {
  const { size, position } = pageRequest(page, filePosition)
  const rows = await queries.reconciliation.files(position, size + 1)
  return { files: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: queries.reconciliation.filesTotal }
}
