import type { CasePosition } from '@/db/queries/payment-cases'
import type { PaymentNumber } from '@/domain/payment-number'
import { type CaseCandidatesModel, caseCandidates } from '../case-candidates'
import { caseProposal } from '../case-proposal'
import { caseReasonTexts } from '../case-texts'
import type {
  CasePaymentResolvers,
  PaymentCaseConnectionResolvers,
  PaymentCaseEventResolvers,
  PaymentCaseRequestResolvers,
  PaymentCaseResolvers,
  PaymentReferenceCaseResolvers,
} from '../generated/resolvers'
import { pageSize } from '../page'
import { timeCursor } from '../row-cursor'

export const PaymentCase: PaymentCaseResolvers = {
  reasonText: ({ reason }) => caseReasonTexts[reason],
  overdue: ({ state, dueAt }, _args, { now }) => state !== 'CLOSED' && dueAt < now,
  transactionId: ({ payment, transactionId }) => payment?.transactionId ?? transactionId ?? '',
  events: ({ id }, _args, { queries }) => queries.paymentCases.events(id),
  requests: ({ id }, _args, { queries }) => queries.paymentCases.requests(id),
  proposal: (row, _args, context) => caseProposal(row, context),
  otherCases: async ({ id, paymentId }, _args, { queries }) =>
    paymentId === null ? [] : (await queries.paymentCases.ofPayment(paymentId)).filter((one) => one.id !== id),
  payee: ({ id }, _args, { queries }) => queries.payouts.payee(id),
  candidates: ({ payment }, { lookup, first }, context): Promise<CaseCandidatesModel | null> | null =>
    payment && caseCandidates(payment, { lookup: lookup ?? null, first: pageSize(first ?? 50) }, context),
}

export const CasePayment: CasePaymentResolvers = {
  amount: ({ paid }) => paid,
  waiting: ({ suspense }) => suspense,
  referenceNumber: ({ referenceNumber }) => referenceNumber as PaymentNumber | null,
}

export const PaymentCaseEvent: PaymentCaseEventResolvers = {
  assignee: ({ details }) => (details as { assignee?: string | null }).assignee ?? null,
}

export const PaymentCaseRequest: PaymentCaseRequestResolvers = {
  id: ({ id }) => String(id),
  transferNumber: ({ payoutReference }) => payoutReference,
}

export const PaymentReferenceCase: PaymentReferenceCaseResolvers = {
  reasonText: ({ reason }) => caseReasonTexts[reason],
}

export const PaymentCaseConnection: PaymentCaseConnectionResolvers = {
  nodes: ({ cases }) => [...cases],
  edges: ({ cases }) => cases.map((node) => ({ node, cursor: caseCursor(node) })),
  pageInfo: ({ cases, hasNextPage }) => {
    const last = cases.at(-1)
    return { hasNextPage, endCursor: last ? caseCursor(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

const caseCursor = ({ dueAt, id }: CasePosition): string => timeCursor.write(dueAt, id)

/** The place that a cursor names. Throws a refusal for one that is not ours. */
export function casePosition(cursor: string): CasePosition {
  const { at, id } = timeCursor.read(cursor)
  return { dueAt: at, id }
}
