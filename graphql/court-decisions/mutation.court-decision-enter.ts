import { parseLicenseNumber } from '@/domain/licenses/license-number'
import { latinDigits } from '@/domain/values/digits'
import { lookerOf } from '@/graphql/access-log/looker'
import { approvalModel } from '@/graphql/approvals/approval-model'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'
import { enterCourtDecision } from '@/services/court-decisions/enter-court-decision'

const FIELDS = {
  COURT_NAME: 'court',
  COURT_DECISION_NUMBER: 'number',
  COURT_DAY: 'decidedOn',
  COURT_DOCUMENT: 'document',
  COURT_FINE: 'fine',
  COURT_NOT_LOWER: 'fine',
  COURT_CANCELLED: 'violationNumber',
  COURT_VIOLATION: 'violationNumber',
  COURT_VIOLATION_SEVERAL: 'sourceKey',
  APPROVAL_REASON: 'reason',
  APPROVAL_UNDER_WAY: 'violationNumber',
  IDEMPOTENCY_KEY: 'idempotencyKey',
} as const

export const courtDecisionEnter: MutationResolvers['courtDecisionEnter'] = async (_parent, { input }, context) => {
  const { now, viewer } = context
  const { userName: actor } = await signedInAs(viewer)
  const { court, number, decidedOn, fine = null, document, authority, licenseNumber, violationNumber, sourceKey, reason } = input
  const license = parseLicenseNumber(licenseNumber)
  const violation = {
    authorityCode: authority.trim(),
    licenseNumber: license.ok ? license.number : '',
    number: latinDigits(violationNumber),
    sourceKey: sourceKey?.trim() || null,
  }
  const decision = { court, number, decidedOn, fine, document }
  const entered = await repeatable(context, 'courtDecisionEnter', input, async (tx) => {
    const outcome = await enterCourtDecision(tx, { violation, decision, reason, actor, now })
    // The request says what the violation costs: the holder sees who looked.
    if (outcome.ok) await noteLook(outcome.licenseId, number, context)
    return outcome
  })
  if (!entered.ok) return { approval: null, userErrors: [userError(entered.reason, FIELDS[entered.reason])] }
  return { approval: await approvalModel(Number(entered.answer), context), userErrors: [] }
}

async function noteLook(licenseId: number, number: string, { viewer, appendLook }: Context): Promise<void> {
  await appendLook({ ...lookerOf(await signedInAs(viewer)), purpose: `Court decision ${number}`.slice(0, 200), look: 'INQUIRY', licenseId })
}
