import type { QueryResolvers } from '../../generated/resolvers'
import { referenceModel } from '../../reference-model'
import { lookUp } from './license'

export const paymentReference: QueryResolvers['paymentReference'] = async (_parent, { number, proof }, context) => {
  const row = await context.queries.paymentReferences.byNumber(number)
  if (!row) return null
  const found = proof ? await lookUp(proof, context) : null
  return referenceModel(row, found?.kind === 'FOUND' && found.license.id === row.licenseId, context)
}
