import type { PaymentNumber } from '@/domain/references/payment-number'
import { fils } from '@/domain/values/money'
import type {
  CasePaymentResolvers,
  PaymentCaseEventResolvers,
  PaymentCaseRequestResolvers,
  PaymentCaseResolvers,
  PaymentReferenceCaseResolvers,
} from '@/graphql/generated/resolvers'
import { pageSize } from '@/graphql/lib/connection'
import { type LocalizedText, textsOf } from '@/graphql/lib/localized-text'
import { known } from '@/graphql/violations/Violation'
import { caseCandidates } from './case-candidates'
import { caseProposal } from './case-proposal'
import { caseReports, concernedText } from './case-reports'
import type { CaseCandidatesModel } from './model'

export const PaymentCase: PaymentCaseResolvers = {
  reasonText: ({ reason }) => textsOf('caseReasons')[reason],
  overdue: ({ state, dueAt }, _args, { now }) => state !== 'CLOSED' && dueAt < now,
  transactionId: ({ payment, transactionId }) => payment?.transactionId ?? transactionId ?? '',
  events: ({ id }, _args, { queries }) => queries.paymentCases.events(id),
  requests: ({ id }, _args, { queries }) => queries.paymentCases.requests(id),
  concerned: ({ concerned, payment }) => (concerned === 0 || payment?.paid == null ? null : fils(concerned)),
  concernedText: (row) => concernedText(row),
  corrections: ({ id, reason }, _args, { queries }) => (reason === 'NO_LONGER_DUE' ? queries.receipts.correctionsOfCase(id) : []),
  missingDelivery: ({ authorityCode, missingFrom, missingTo }, _args, { reference }) =>
    authorityCode && missingFrom && missingTo
      ? { authority: known(reference.authorities.get(authorityCode), `authority ${authorityCode}`), from: missingFrom, to: missingTo }
      : null,
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
  note: ({ note, details }) => note || noteOf(details),
  assignee: ({ details }) => (details as { assignee?: string | null }).assignee ?? null,
  allocated: ({ id, action }, _args, { queries }) => (action === 'ALLOCATED' ? queries.paymentCases.allocatedBy(id) : []),
  consent: ({ details }) => (details as { consent?: string }).consent ?? null,
}

/** What a step that no person did says of itself, in both languages as one note. */
function noteOf(details: unknown): string {
  const texts: Readonly<Record<string, LocalizedText>> = textsOf('caseNotes')
  const text = texts[(details as { readonly text?: string }).text ?? '']
  return text ? `${text.ar} · ${text.en}` : ''
}

export const PaymentCaseRequest: PaymentCaseRequestResolvers = {
  id: ({ id }) => String(id),
  transferNumber: ({ payoutReference }) => payoutReference,
}

export const PaymentReferenceCase: PaymentReferenceCaseResolvers = {
  reasonText: ({ reason }) => textsOf('caseReasons')[reason],
}
