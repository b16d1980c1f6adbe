import type { MessagePosition } from '@/db/queries/feedback'
import type { MessageConnectionResolvers, MessageResolvers } from '@/graphql/generated/resolvers'
import { timeCursor } from '@/graphql/lib/row-cursor'

export const Message: MessageResolvers = {
  text: ({ body }) => body,
  language: ({ language }) => (language === 'ar' ? 'AR' : 'EN'),
}

export const MessageConnection: MessageConnectionResolvers = {
  nodes: ({ messages }) => [...messages],
  edges: ({ messages }) => messages.map((node) => ({ node, cursor: messageCursor(node) })),
  pageInfo: ({ messages, hasNextPage }) => {
    const last = messages.at(-1)
    return { hasNextPage, endCursor: last ? messageCursor(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

const messageCursor = ({ sentAt, id }: MessagePosition): string => timeCursor.write(sentAt, id)

/** The place that a cursor names. Throws a refusal for one that is not ours. */
export function messagePosition(cursor: string): MessagePosition {
  const { at, id } = timeCursor.read(cursor)
  return { sentAt: at, id }
}
