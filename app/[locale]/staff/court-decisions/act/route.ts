import { staffAction } from '../../_server/staff-action'
import { enterCourtDecision, KEPT_FIELDS } from '../_server/court-decisions'

/** Writes down what a court decided, and leads back. */
export const { GET, POST } = staffAction({
  name: 'court-decision',
  page: (locale) => `/${locale}/staff/court-decisions`,
  keeps: KEPT_FIELDS,
  run: ({ field }) => (field('act') === 'enter' ? enterCourtDecision(field) : undefined),
})
