import { announcementState } from '@/domain/announcements/announcement'
import type { AnnouncementResolvers } from '@/graphql/generated/resolvers'

export const Announcement: AnnouncementResolvers = {
  id: ({ id }) => String(id),
  text: ({ textAr, textEn }) => ({ ar: textAr, en: textEn }),
  from: ({ startsAt }) => startsAt,
  until: ({ endsAt }) => endsAt,
  state: (announcement, _args, { now }) => announcementState(announcement, now),
}
