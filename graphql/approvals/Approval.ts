import type { ApprovalResolvers } from '@/graphql/generated/resolvers'

export const Approval: ApprovalResolvers = {
  id: ({ id }) => String(id),
  changes: ({ changes }) => [...changes],
  consequences: ({ consequences }) => [...consequences],
}
