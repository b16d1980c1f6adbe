import type { ViolationConnectionResolvers } from '../generated/resolvers'
import { cursorOf } from '../page'

export const ViolationConnection: ViolationConnectionResolvers = {
  nodes: ({ violations }) => [...violations],
  edges: ({ violations }) => violations.map((node) => ({ node, cursor: cursorOf(node) })),
  pageInfo: ({ violations, hasNextPage }) => {
    const last = violations.at(-1)
    return { hasNextPage, endCursor: last ? cursorOf(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}
