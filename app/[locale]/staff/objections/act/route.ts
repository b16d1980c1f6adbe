import { staffAction } from '../../_server/staff-action'
import { KEPT_FIELDS, pageOf, runObjectionAction } from '../_server/objection-actions'

/** Takes, hears or decides an objection, and leads back to its page. */
export const { GET, POST } = staffAction({ name: 'objection', page: pageOf, keeps: KEPT_FIELDS, run: runObjectionAction })
