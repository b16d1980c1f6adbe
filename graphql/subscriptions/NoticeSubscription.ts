import type { NoticeSubscriptionResolvers } from '@/graphql/generated/resolvers'

export const NoticeSubscription: NoticeSubscriptionResolvers = {
  id: ({ id }) => String(id),
}
