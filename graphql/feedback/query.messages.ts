import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { pageSize } from '@/graphql/lib/page'
import { messagePosition } from './Message'

export const messages: QueryResolvers['messages'] = async (_parent, { first, after, kind = null }, { queries }) => {
  const size = pageSize(first)
  const rows = await queries.messages.page({ kind, after: after ? messagePosition(after) : null, limit: size + 1 })
  return { messages: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: () => queries.messages.total(kind) }
}
