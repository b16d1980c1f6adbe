import { staffAction } from '../../_server/staff-action'
import { changeBudget, createAgency, KEPT_FIELDS } from '../_server/agency-actions'

/** Takes an agency on, or changes the budget of one, and leads back to where the form stands. */
export const { GET, POST } = staffAction({
  name: 'agency-act',
  page: (locale, field) => `/${locale}/staff/agencies${field('agency') ? `/${encodeURIComponent(field('agency'))}` : ''}`,
  keeps: KEPT_FIELDS,
  run: ({ data, field }) => {
    if (field('act') === 'budget') return changeBudget(field)
    return field('act') === 'create' ? createAgency(data, field) : undefined
  },
})
