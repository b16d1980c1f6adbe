import type { ApprovalConnectionResolvers, ApprovalResolvers } from '@/graphql/generated/resolvers'

export const Approval: ApprovalResolvers = {
  id: ({ id }) => String(id),
  changes: ({ changes }) => [...changes],
  consequences: ({ consequences }) => [...consequences],
}

export const ApprovalConnection: ApprovalConnectionResolvers = {
  nodes: ({ approvals }) => [...approvals],
  edges: ({ approvals }) => approvals.map((node) => ({ node, cursor: approvalCursor(node) })),
  pageInfo: ({ approvals, hasNextPage }) => {
    const last = approvals.at(-1)
    return { hasNextPage, endCursor: last ? approvalCursor(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

function approvalCursor({ id }: { readonly id: number }): string {
  return Buffer.from(String(id)).toString('base64url')
}
