import type { CaseOrder, CasePosition, CaseRow } from '@/db/queries/cases'
import type { PaymentNumber } from '@/domain/references/payment-number'
import { fils } from '@/domain/values/money'
import type {
  CasePaymentResolvers,
  PaymentCaseConnectionResolvers,
  PaymentCaseEventResolvers,
  PaymentCaseRequestResolvers,
  PaymentCaseResolvers,
  PaymentReferenceCaseResolvers,
} from '@/graphql/generated/resolvers'
import { textsOf } from '@/graphql/lib/localized-text'
import { pageSize } from '@/graphql/lib/page'
import { amountCursor, timeCursor } from '@/graphql/lib/row-cursor'
import { type CaseCandidatesModel, caseCandidates } from './case-candidates'
import { caseProposal } from './case-proposal'
import { caseReports, concernedText } from './case-reports'

export const PaymentCase: PaymentCaseResolvers = {
  reasonText: ({ reason }) => textsOf('caseReasons')[reason],
  overdue: ({ state, dueAt }, _args, { now }) => state !== 'CLOSED' && dueAt < now,
  transactionId: ({ payment, transactionId }) => payment?.transactionId ?? transactionId ?? '',
  events: ({ id }, _args, { queries }) => queries.paymentCases.events(id),
  requests: ({ id }, _args, { queries }) => queries.paymentCases.requests(id),
  concerned: ({ concerned, payment }) => (concerned === 0 || payment?.paid == null ? null : fils(concerned)),
  concernedText: (row) => concernedText(row),
  reports: (row, _args, context) => caseReports(row, context),
  proposal: (row, _args, context) => caseProposal(row, context),
  otherCases: async ({ id, paymentId }, _args, { queries }) =>
    paymentId === null ? [] : (await queries.paymentCases.ofPayment(paymentId)).filter((one) => one.id !== id),
  payee: ({ id }, _args, { queries }) => queries.payouts.payee(id),
  candidates: ({ id, payment }, { lookup, first }, context): Promise<CaseCandidatesModel | null> | null =>
    payment && caseCandidates({ id, payment }, { lookup: lookup ?? null, first: pageSize(first ?? 50) }, context),
}

export const CasePayment: CasePaymentResolvers = {
  amount: ({ paid }) => paid,
  waiting: ({ suspense }) => suspense,
  referenceNumber: ({ referenceNumber }) => referenceNumber as PaymentNumber | null,
}

export const PaymentCaseEvent: PaymentCaseEventResolvers = {
  assignee: ({ details }) => (details as { assignee?: string | null }).assignee ?? null,
  allocated: ({ id, action }, _args, { queries }) => (action === 'ALLOCATED' ? queries.paymentCases.allocatedBy(id) : []),
  consent: ({ details }) => (details as { consent?: string }).consent ?? null,
}

export const PaymentCaseRequest: PaymentCaseRequestResolvers = {
  id: ({ id }) => String(id),
  transferNumber: ({ payoutReference }) => payoutReference,
}

export const PaymentReferenceCase: PaymentReferenceCaseResolvers = {
  reasonText: ({ reason }) => textsOf('caseReasons')[reason],
}

export const PaymentCaseConnection: PaymentCaseConnectionResolvers = {
  nodes: ({ cases }) => [...cases],
  edges: ({ cases, order }) => cases.map((node) => ({ node, cursor: caseCursor(node, order) })),
  pageInfo: ({ cases, hasNextPage, order }) => {
    const last = cases.at(-1)
    return { hasNextPage, endCursor: last ? caseCursor(last, order) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

function caseCursor({ dueAt, concerned, id }: CaseRow, order: CaseOrder): string {
  return order === 'DUE' ? timeCursor.write(dueAt, id) : amountCursor.write(concerned, id)
}

/** The place that a cursor names. Throws a refusal for one that is not ours. */
export function casePosition(cursor: string, order: CaseOrder): CasePosition {
  if (order === 'AMOUNT') return amountCursor.read(cursor)
  const { at, id } = timeCursor.read(cursor)
  return { dueAt: at, id }
}
