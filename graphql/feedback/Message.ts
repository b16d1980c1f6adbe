import type { MessageRow } from '@/db/queries/feedback'
import type { MessageProgressResolvers, MessageResolvers, MessageState } from '@/graphql/generated/resolvers'

export const Message: MessageResolvers = {
  text: ({ body }) => body,
  language: ({ language }) => (language === 'ar' ? 'AR' : 'EN'),
  state: stateOf,
}

export const MessageProgress: MessageProgressResolvers = { state: stateOf }

function stateOf({ answeredAt, assignee }: Pick<MessageRow, 'answeredAt' | 'assignee'>): MessageState {
  if (answeredAt) return 'ANSWERED'
  return assignee ? 'TAKEN' : 'NEW'
}
