import { closedUntil } from '@/domain/announcement'
import type { FoundLicense } from '@/services/find-license'
import type { QueryResolvers } from '../../generated/resolvers'
import { limitNumberLookUp } from '../../look-up-limits'
import { refusal, unavailable } from '../../refusal'
import { storedReference } from '../../stored-reference'
import { lookUp } from './license'

export const paymentReference: QueryResolvers['paymentReference'] = async (_parent, { number, proof }, context) => {
  const until = closedUntil(context.reference.announcements, context.now)
  if (until) throw unavailable(until, context.now)
  const asker = await context.viewer()
  const row = await limitNumberLookUp({ limited: context.limited, asker, number }, () => context.queries.paymentReferences.byNumber(number))
  if (!row) return null
  if (row.withheldSince) throw unavailable()
  const proven = proof ? proves(await lookUp(proof, 'PAYMENT_NUMBER', context), row.licenseId) : false
  return storedReference(row, proven, context)
}

/** A wrong proof proves nothing; a malformed one is refused, and one that cannot be checked now is no wrong one. */
function proves(found: FoundLicense, licenseId: number): boolean {
  if (found.kind === 'INVALID') throw refusal(found.reason)
  if (found.kind === 'UNAVAILABLE') throw unavailable()
  return found.kind === 'FOUND' && found.license.id === licenseId
}
