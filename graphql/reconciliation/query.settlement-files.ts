import type { SettlementFileRow } from '@/db/queries/reconciliation'
import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'

export const settlementFile: QueryResolvers['settlementFile'] = (_parent, { id }, { queries }) => {
  const row = rowId(id)
  return row === null ? null : queries.reconciliation.file(row)
}

const cursor = listCursor('file', { write: ({ id }: SettlementFileRow) => [id], read: rowId })

export const settlementFiles: QueryResolvers['settlementFiles'] = (_parent, page, { queries: { reconciliation } }) =>
  connection(page, { cursor, read: reconciliation.files, totalCount: reconciliation.filesTotal })
