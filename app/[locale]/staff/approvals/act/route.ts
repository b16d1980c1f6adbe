import { staffAction } from '../../_server/staff-action'
import { runApprovalAction } from '../_server/approval-actions'

/** Decides about a request or takes it back, and leads back to the list. */
export const { GET, POST } = staffAction({
  name: 'approval',
  page: (locale) => `/${locale}/staff/approvals`,
  keeps: ['approval', 'note'],
  run: ({ field, locale }) => runApprovalAction(field('act'), field, locale),
})
