import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'
import { idOf } from '@/graphql/lib/id'
import { type ApprovalModel, approvalModel, describeApproval } from './approval-model'

const cursor = listCursor('approval', { write: ({ id }: ApprovalModel) => [id], read: rowId })

export const approvals: QueryResolvers['approvals'] = (_parent, { state = null, ...page }, context) => {
  const { approvals: queries } = context.queries
  const read = async (before: number | null, limit: number) => {
    const rows = await queries.page(state, before, limit)
    return Promise.all(rows.map((row) => describeApproval(row, context)))
  }
  return connection(page, { cursor, read, totalCount: () => queries.total(state) })
}

export const approval: QueryResolvers['approval'] = (_parent, { id }, context) => approvalModel(idOf(id), context)
