import { staffAction } from '../../_server/staff-action'
import { KEPT_FIELDS, runAccountAction } from '../_server/account-actions'

/** Does one thing about an account and leads back to the list; a password is shown there once. */
export const { GET, POST } = staffAction({
  name: 'account',
  page: (locale) => `/${locale}/staff/accounts`,
  keeps: KEPT_FIELDS,
  run: ({ field }) => runAccountAction(field('act'), field),
})
