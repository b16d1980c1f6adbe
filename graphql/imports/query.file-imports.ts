import type { FileImportRow } from '@/db/queries/imports'
import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'

const cursor = listCursor('import', { write: ({ id }: FileImportRow) => [id], read: rowId })

export const fileImports: QueryResolvers['fileImports'] = (_parent, page, { queries: { fileImports: queries } }) =>
  connection(page, { cursor, read: queries.page, totalCount: queries.total })

export const fileImport: QueryResolvers['fileImport'] = (_parent, { id }, { queries }) => {
  const known = rowId(id)
  return known === null ? null : queries.fileImports.byId(known)
}
