import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { pageRequest } from '@/graphql/lib/page'
import { importCursor } from './FileImport'

export const fileImports: QueryResolvers['fileImports'] = async (_parent, page, { queries }) => {
  const { size, position } = pageRequest(page, importCursor.read)
  const rows = await queries.fileImports.page(position, size + 1)
  return { imports: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: queries.fileImports.total }
}

export const fileImport: QueryResolvers['fileImport'] = (_parent, { id }, { queries }) => {
  const known = rowId(id)
  return known === null ? null : queries.fileImports.byId(known)
}
