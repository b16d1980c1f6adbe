import { parseReference } from '@/domain/reference-code'
import { payeeTokenHash } from '@/services/payouts/payee-link'
import type { QueryResolvers, RefundLinkState } from '../../generated/resolvers'
import { limitRefundLink } from '../../look-up-limits'
import { pageRequest } from '../../page'
import { payoutCursor } from '../Payout'

export const payoutFiles: QueryResolvers['payoutFiles'] = async (_parent, page, { queries }) => {
  const { size, position } = pageRequest(page, payoutCursor.read)
  const rows = await queries.payouts.page(position, size + 1)
  return { files: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: queries.payouts.total }
}

export const payoutFile: QueryResolvers['payoutFile'] = (_parent, { reference }, { queries }) => {
  const known = parseReference('P', reference)
  return known === null ? null : queries.payouts.byReference(known)
}

export const payoutsReady: QueryResolvers['payoutsReady'] = (_parent, _args, { queries }) => queries.payouts.ready()

export const refundLink: QueryResolvers['refundLink'] = async (_parent, { token }, { queries, limited, now }) => {
  const link = await limitRefundLink(
    limited,
    () => queries.payouts.link(payeeTokenHash(token)),
    (row) => row === null,
  )
  if (!link) return null
  const isUnderWay = link.requestState === 'REQUESTED' || link.requestState === 'APPROVED'
  const state: RefundLinkState = link.usedAt ? 'USED' : link.endedAt || !isUnderWay ? 'ENDED' : link.expiresAt <= now ? 'EXPIRED' : 'OPEN'
  const approved = link.requestState === 'APPROVED' || link.requestState === 'PAID_OUT'
  return { state, caseReference: link.caseReference, approved, amount: link.amount, expiresAt: link.expiresAt }
}
