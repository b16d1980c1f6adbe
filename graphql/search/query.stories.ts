import { rowId } from '@/domain/values/row-id'
import { logLooks } from '@/graphql/access-log/log-looks'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { unavailable } from '@/graphql/lib/refusal'

export const licenseStory: QueryResolvers['licenseStory'] = async (_parent, { id }, context) => {
  const known = rowId(id)
  const row = known === null ? null : await context.queries.licenses.byId(known)
  if (!row) return null
  await logLooks(context, { look: 'INQUIRY', licenseIds: [row.id] })
  if (row.withheldSince) throw unavailable()
  return { row }
}

export const paymentStory: QueryResolvers['paymentStory'] = async (_parent, { transactionId }, context) => {
  const payment = await context.queries.paymentCases.payment(transactionId)
  if (!payment) return null
  const license = payment.licenseId === null ? null : await context.queries.licenses.byId(payment.licenseId)
  if (license) await logLooks(context, { look: 'INQUIRY', licenseIds: [license.id] })
  return { payment, licenseNumber: license?.number ?? null }
}
