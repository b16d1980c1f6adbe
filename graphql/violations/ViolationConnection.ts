import type { ViolationConnectionResolvers } from '@/graphql/generated/resolvers'

export const ViolationConnection: ViolationConnectionResolvers = {
  nodes: ({ violations }) => [...violations],
  edges: ({ violations, cursorOf }) => violations.map((node) => ({ node, cursor: cursorOf(node) })),
  pageInfo: ({ violations, hasNextPage, cursorOf }) => {
    const last = violations.at(-1)
    return { hasNextPage, endCursor: last ? cursorOf(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}
