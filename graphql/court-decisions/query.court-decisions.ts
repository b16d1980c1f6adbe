import type { CourtDecisionRow } from '@/db/queries/court-decisions'
import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'

const cursor = listCursor('court-decision', { write: ({ id }: CourtDecisionRow) => [id], read: (id = '') => rowId(id) })

export const courtDecisions: QueryResolvers['courtDecisions'] = (_parent, page, { queries: { courtDecisions: decisions } }) =>
  connection(page, { cursor, read: decisions.page, totalCount: decisions.total })
