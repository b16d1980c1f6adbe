import { staffAction } from '../../_server/staff-action'
import { addHoliday, KEPT_FIELDS } from '../_server/add-holiday'

/** Adds a day off, and leads back to the list. */
export const { GET, POST } = staffAction({
  name: 'holiday',
  page: (locale) => `/${locale}/staff/calendar`,
  keeps: KEPT_FIELDS,
  run: ({ field }) => (field('act') === 'add' ? addHoliday(field) : undefined),
})
