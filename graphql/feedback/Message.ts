import type { MessageResolvers } from '@/graphql/generated/resolvers'

export const Message: MessageResolvers = {
  text: ({ body }) => body,
  language: ({ language }) => (language === 'ar' ? 'AR' : 'EN'),
}
