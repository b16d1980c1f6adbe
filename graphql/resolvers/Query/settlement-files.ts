import type { QueryResolvers } from '../../generated/resolvers'
import { pageRequest } from '../../page'
import { filePosition } from '../SettlementFile'

export const settlementFile: QueryResolvers['settlementFile'] = (_parent, { id }, { queries }) =>
  /^\d{1,15}$/.test(id) ? queries.reconciliation.file(Number(id)) : null

export const settlementFiles: QueryResolvers['settlementFiles'] = async (_parent, page, { queries }) => {
  const { size, position } = pageRequest(page, filePosition)
  const rows = await queries.reconciliation.files(position, size + 1)
  return { files: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: queries.reconciliation.filesTotal }
}
