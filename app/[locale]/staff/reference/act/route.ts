import { staffAction } from '../../_server/staff-action'
import { KEPT_FIELDS, kindOf, runReferenceAction } from '../_server/reference-actions'

/** Adds or changes an entry, and leads back to its list. */
export const { GET, POST } = staffAction({
  name: 'reference',
  page: (locale, field) => `/${locale}/staff/reference?kind=${kindOf(field('kind'))}`,
  keeps: KEPT_FIELDS,
  run: ({ field }) => runReferenceAction(field('act'), field),
})
