import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { localizedName } from '@/graphql/lib/localized'
import { callerOf } from '@/graphql/lib/repeatable'
import { inputError, provenLicense } from '@/graphql/licenses/proven-license'
import type { Context } from '@/graphql/server/context'
import { known } from '@/graphql/violations/Violation'
import { type ClearanceObstacle, issueClearanceCertificate } from '@/services/documents/issue-clearance-certificate'
import { documentErrorTexts, staleText, unpaidErrors } from './document-texts'

export const clearanceCertificateIssue: MutationResolvers['clearanceCertificateIssue'] = async (_parent, { input }, context) => {
  const license = await provenLicense(input.lookup, context)
  if ('code' in license) return { certificate: null, userErrors: [license] }
  const { db, queries, now, keys } = context
  const caller = await callerOf(context, 'card')
  const outcome = await issueClearanceCertificate(db, { licenseId: license.id, caller, idempotencyKey: input.idempotencyKey, now, keys })
  if (outcome.ok) return { certificate: await queries.certificates.byNumber(outcome.number), userErrors: [] }
  if (outcome.reason === 'IDEMPOTENCY_KEY') {
    const refused = inputError('IDEMPOTENCY_KEY', documentErrorTexts.IDEMPOTENCY_KEY, ['input', 'idempotencyKey'])
    return { certificate: null, userErrors: [refused] }
  }
  return { certificate: null, userErrors: outcome.obstacles.map((obstacle) => obstacleError(obstacle, context)) }
}

function obstacleError(obstacle: ClearanceObstacle, { reference }: Context) {
  if (obstacle.reason === 'STALE') {
    const authority = known(reference.authorities.get(obstacle.authorityCode), `authority ${obstacle.authorityCode}`)
    return inputError('CLEARANCE_SOURCE_STALE', staleText(localizedName(authority)), null)
  }
  const { payability } = obstacle
  if (payability === 'PAID' || payability === 'CANCELLED') throw new Error(`${payability} is no obstacle`)
  const { code, message } = unpaidErrors[payability]
  return inputError(code, message, null)
}
