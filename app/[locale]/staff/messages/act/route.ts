import { staffAction } from '../../_server/staff-action'
import { KEPT_FIELDS, runMessageAction } from '../_server/message-actions'

/** Takes or answers a letter, and leads back to it. */
export const { GET, POST } = staffAction({
  name: 'message',
  page: (locale, field) =>
    `/${locale}/staff/messages${field('reference') ? `?${new URLSearchParams({ letter: field('reference') })}` : ''}`,
  keeps: KEPT_FIELDS,
  run: ({ field }) => runMessageAction(field('act'), field),
})
