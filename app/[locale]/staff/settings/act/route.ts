import { staffAction } from '../../_server/staff-action'
import { KEPT_FIELDS, runFeedAction } from '../_server/feed-action'

/** Asks for what makes an authority's data fresh, and leads back to the settings. */
export const { GET, POST } = staffAction({
  name: 'feed',
  page: (locale) => `/${locale}/staff/settings`,
  keeps: KEPT_FIELDS,
  run: ({ field }) => runFeedAction(field('act'), field),
})
