import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { pageRequest } from '@/graphql/lib/page'
import { fileCursor } from './SettlementFile'

export const settlementFile: QueryResolvers['settlementFile'] = (_parent, { id }, { queries }) => {
  const row = rowId(id)
  return row === null ? null : queries.reconciliation.file(row)
}

export const settlementFiles: QueryResolvers['settlementFiles'] = async (_parent, page, { queries }) => {
  const { size, position } = pageRequest(page, fileCursor.read)
  const rows = await queries.reconciliation.files(position, size + 1)
  return { files: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: queries.reconciliation.filesTotal }
}
