import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { localizedName } from '@/graphql/lib/localized'
import { localized } from '@/graphql/lib/localized-text'
import { callerOf } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { verifyLicense } from '@/graphql/licenses/verify-license'
import type { Context } from '@/graphql/server/context'
import { known } from '@/graphql/violations/Violation'
import { type ClearanceObstacle, issueClearanceCertificate } from '@/services/documents/issue-clearance-certificate'

export const clearanceCertificateIssue: MutationResolvers['clearanceCertificateIssue'] = async (_parent, { input }, context) => {
  const license = await verifyLicense(input.lookup, context)
  if ('code' in license) return { certificate: null, userErrors: [license] }
  const { db, queries, now, keys } = context
  const caller = await callerOf(context, 'card')
  const outcome = await issueClearanceCertificate(db, { licenseId: license.id, caller, idempotencyKey: input.idempotencyKey, now, keys })
  if (outcome.ok) return { certificate: await queries.certificates.byNumber(outcome.number), userErrors: [] }
  if (outcome.reason === 'IDEMPOTENCY_KEY') {
    const refused = userError('IDEMPOTENCY_KEY', 'idempotencyKey')
    return { certificate: null, userErrors: [refused] }
  }
  return { certificate: null, userErrors: outcome.obstacles.map((obstacle) => obstacleError(obstacle, context)) }
}

/** Why nothing is certified, by why what is unpaid is so. */
const UNPAID_CODES = {
  AVAILABLE: 'CLEARANCE_UNPAID',
  NOT_COLLECTED_HERE: 'CLEARANCE_NOT_COLLECTED_HERE',
  AWAITING_COURT: 'CLEARANCE_AWAITING_COURT',
  UNDER_OBJECTION: 'CLEARANCE_UNDER_OBJECTION',
  PAYMENT_UNDER_REVIEW: 'CLEARANCE_UNDER_REVIEW',
} as const

function obstacleError(obstacle: ClearanceObstacle, { reference }: Context) {
  if (obstacle.reason === 'STALE') {
    const authority = known(reference.authorities.get(obstacle.authorityCode), `authority ${obstacle.authorityCode}`)
    return userError('CLEARANCE_SOURCE_STALE', null, localized('errors.CLEARANCE_SOURCE_STALE', { authority: localizedName(authority) }))
  }
  const { payability } = obstacle
  if (payability === 'PAID' || payability === 'PAID_THEN_CANCELLED' || payability === 'CANCELLED')
    throw new Error(`${payability} is no obstacle`)
  return userError(UNPAID_CODES[payability], null)
}
