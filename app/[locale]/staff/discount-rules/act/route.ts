import { staffAction } from '../../_server/staff-action'
import { KEPT_FIELDS, pageOf, runRuleAction } from '../_server/discount-rule-actions'

/** Writes, simulates, proposes or ends a rule, and leads back to its page. */
export const { GET, POST } = staffAction({ name: 'discount-rule', page: pageOf, keeps: KEPT_FIELDS, run: runRuleAction })
