import type { PayoutFileRow, PayoutQueries } from '@/db/queries/payouts'
import { bankName } from '@/domain/payouts/account-holder'
import { MAX_PAYOUT_ITEMS } from '@/domain/payouts/payout-file'
import { addFils } from '@/domain/values/money'
import { parseReference } from '@/domain/values/reference-code'
import { rowId } from '@/domain/values/row-id'
import { limitRefundLink } from '@/graphql/admission/look-up-limits'
import type { QueryResolvers, RefundLinkState } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'
import { isStaffRole } from '@/graphql/server/viewer'
import { payeeTokenHash } from '@/services/payouts/payee-link'
import { openedPayee } from '@/services/payouts/sealed-payee'

/** So many are looked through; who has more makes a file first. */
const MAX_WAITING = 1_000

const cursor = listCursor('payout', { write: ({ id }: PayoutFileRow) => [id], read: rowId })

export const payoutFiles: QueryResolvers['payoutFiles'] = (_parent, page, { queries: { payouts } }) =>
  connection(page, { cursor, read: payouts.page, totalCount: payouts.total })

export const payoutFile: QueryResolvers['payoutFile'] = (_parent, { reference }, { queries }) => {
  const known = parseReference('P', reference)
  return known === null ? null : queries.payouts.byReference(known)
}

export const payoutsReady: QueryResolvers['payoutsReady'] = async (_parent, _args, { queries, sealKey, payoutLetters }) => {
  const waiting = await queries.payouts.waiting(MAX_WAITING)
  const ready = waiting.filter((one) => one.isReady)
  const confirmed = ready.filter((one) => one.isConfirmed)
  return {
    refunds: confirmed.length,
    total: addFils(...confirmed.map(({ amount }) => amount)),
    unconfirmed: ready.length - confirmed.length,
    toApprove: waiting.filter((one) => one.masked !== null && !one.isReady).length,
    withoutAccount: waiting.filter((one) => one.masked === null).length,
    items: ready.slice(0, MAX_PAYOUT_ITEMS).map(({ caseReference, amount, masked, sealed, requestId, isConfirmed }) => {
      const payee = openedPayee(sealed ?? '', sealKey, requestId)
      return {
        caseReference,
        amount,
        maskedIban: masked ?? '',
        payeeName: payee?.holder ?? null,
        bankName: payee && bankName(payee, payoutLetters),
        confirmed: isConfirmed,
      }
    }),
  }
}

export const refundLink: QueryResolvers['refundLink'] = async (_parent, { token }, { queries, limited, now, viewer, payoutLetters }) => {
  const link = await limitRefundLink(
    limited,
    () => queries.payouts.link(payeeTokenHash(token)),
    (row) => row === null,
  )
  if (!link) return null
  const asker = await viewer()
  const isAskedByStaff = asker.kind === 'ACCOUNT' && isStaffRole(asker.role)
  const state = isAskedByStaff ? 'STAFF' : linkState(link, now)
  const approved = link.requestState === 'APPROVED' || link.requestState === 'PAID_OUT'
  return {
    state,
    caseReference: link.caseReference,
    approved,
    amount: link.amount,
    expiresAt: link.expiresAt,
    latinName: payoutLetters === 'latin',
  }
}

type Link = NonNullable<Awaited<ReturnType<PayoutQueries['link']>>>

function linkState({ requestState, usedAt, endedAt, expiresAt }: Link, now: Date): RefundLinkState {
  const isUnderWay = requestState === 'REQUESTED' || requestState === 'APPROVED'
  if (usedAt) return 'USED'
  if (endedAt || !isUnderWay) return 'ENDED'
  return expiresAt <= now ? 'EXPIRED' : 'OPEN'
}
