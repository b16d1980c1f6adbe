import { staffAction } from '../../_server/staff-action'
import { addHoliday, KEPT_FIELDS } from '../_server/add-holiday'
import { nameDeputy, removeHoliday, TWO_FIELDS } from '../_server/ask-two'
import { changeTerms, TERMS_FIELDS } from '../_server/change-terms'

/** Adds a day off, or asks for other terms of objections, and leads back. */
export const { GET, POST } = staffAction({
  name: 'holiday',
  page: (locale) => `/${locale}/staff/calendar`,
  keeps: [...new Set([...KEPT_FIELDS, ...TERMS_FIELDS, ...TWO_FIELDS])],
  run: ({ field }) => {
    const act = field('act')
    if (act === 'terms') return changeTerms(field)
    if (act === 'remove') return removeHoliday(field)
    if (act === 'deputy') return nameDeputy(field)
    return act === 'add' ? addHoliday(field) : undefined
  },
})
