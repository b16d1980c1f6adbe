import { staffAction } from '../../_server/staff-action'
import { KEPT_FIELDS, runAnnouncementAction } from '../_server/announcement-actions'

/** Announces something or ends an announcement, and leads back to the list. */
export const { GET, POST } = staffAction({
  name: 'announcement',
  page: (locale) => `/${locale}/staff/announcements`,
  keeps: KEPT_FIELDS,
  run: ({ field }) => runAnnouncementAction(field('act'), field),
})
