import type { AnnouncementRow } from '@/db/queries/announcements'
import type { Page } from '@/graphql/lib/connection'

export type AnnouncementPage = Page<AnnouncementRow>
