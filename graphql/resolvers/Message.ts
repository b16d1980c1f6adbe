import type { MessagePosition } from '@/db/queries/messages'
import type { MessageConnectionResolvers, MessageResolvers } from '../generated/resolvers'
import { refusal } from '../refusal'

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

function messageCursor({ sentAt, id }: MessagePosition): string {
  return Buffer.from(`${sentAt.getTime()}.${id}`).toString('base64url')
}

/** The place that a cursor names. Throws a refusal for one that is not ours. */
export function messagePosition(cursor: string): MessagePosition {
  const [, sentAt, id] = /^(\d{1,15})\.(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  const position = { sentAt: new Date(Number(sentAt)), id: Number(id) }
  if (id === undefined || Number.isNaN(position.sentAt.getTime())) throw refusal('CURSOR_INVALID')
  return position
}
