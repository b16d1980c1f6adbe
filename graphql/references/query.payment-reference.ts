import { closedUntil } from '@/domain/announcements/announcement'
import { limitNumberLookUp } from '@/graphql/admission/look-up-limits'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { refusal, unavailable } from '@/graphql/lib/refusal'
import { lookUpLicense } from '@/graphql/licenses/look-up-license'
import type { FoundLicense } from '@/services/licenses/find-license'
import { storedReference } from './stored-reference'

export const paymentReference: QueryResolvers['paymentReference'] = async (_parent, { number, proof }, context) => {
  const until = closedUntil(context.reference.announcements, context.now)
  if (until) throw unavailable(until, context.now)
  const asker = await context.viewer()
  const row = await limitNumberLookUp({ limited: context.limited, asker, number }, () => context.queries.paymentReferences.byNumber(number))
  if (!row) return null
  if (row.withheldSince) throw unavailable()
  const proven = proof ? proves(await lookUpLicense(proof, 'PAYMENT_NUMBER', context), row.licenseId) : false
  return storedReference(row, proven, context)
}

/** A wrong proof proves nothing; a malformed one is refused, and one that cannot be checked now is no wrong one. */
function proves(found: FoundLicense, licenseId: number): boolean {
  if (found.kind === 'INVALID') throw refusal(found.reason)
  if (found.kind === 'UNAVAILABLE') throw unavailable()
  return found.kind === 'FOUND' && found.license.id === licenseId
}
