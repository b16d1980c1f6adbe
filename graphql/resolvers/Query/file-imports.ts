import type { QueryResolvers } from '../../generated/resolvers'
import { pageRequest } from '../../page'
import { importId, importPosition } from '../FileImport'

export const fileImports: QueryResolvers['fileImports'] = async (_parent, page, { queries }) => {
  const { size, position } = pageRequest(page, importPosition)
  const rows = await queries.fileImports.page(position, size + 1)
  return { imports: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: queries.fileImports.total }
}

export const fileImport: QueryResolvers['fileImport'] = (_parent, { id }, { queries }) => {
  const known = importId(id)
  return known === null ? null : queries.fileImports.byId(known)
}
