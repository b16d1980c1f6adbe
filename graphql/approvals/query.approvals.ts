import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { idOf } from '@/graphql/lib/id'
import { pageRequest } from '@/graphql/lib/page'
import { refusal } from '@/graphql/lib/refusal'
import { approvalModel, describeApproval } from './approval-model'

export const approvals: QueryResolvers['approvals'] = async (_parent, { state = null, first, after }, context) => {
  const { size, position } = pageRequest({ first, after }, cursorPosition)
  const rows = await context.queries.approvals.page(state, position, size + 1)
  return {
    approvals: await Promise.all(rows.slice(0, size).map((row) => describeApproval(row, context))),
    hasNextPage: rows.length > size,
    totalCount: () => context.queries.approvals.total(state),
  }
}

export const approval: QueryResolvers['approval'] = (_parent, { id }, context) => approvalModel(idOf(id), context)

function cursorPosition(cursor: string): number {
  const id = idOf(Buffer.from(cursor, 'base64url').toString())
  if (id === 0) throw refusal('CURSOR_INVALID')
  return id
}
