import { allocateCase } from '@/services/allocate-case'
import { assignCase } from '@/services/assign-case'
import { decideCaseRequest } from '@/services/decide-case-request'
import { noteCase } from '@/services/note-case'
import { recordPayout } from '@/services/record-payout'
import { recordReturned } from '@/services/record-returned'
import { requestClosing } from '@/services/request-closing'
import { requestRefund } from '@/services/request-refund'
import { requestReversal } from '@/services/request-reversal'
import { caseMutation } from '../../case-mutation'
import type { MutationResolvers } from '../../generated/resolvers'

/** The steps about a case, whose permissions the schema names. */
export const paymentCaseMutations = {
  paymentCaseAssign: (_parent, { input }, context) =>
    caseMutation({ context, input }, (step) => assignCase(context.db, { ...step, assignee: input.assignee ?? null })),

  paymentCaseNote: (_parent, { input }, context) =>
    caseMutation({ context, input }, (step) => noteCase(context.db, { ...step, note: input.note })),

  paymentCaseAllocate: (_parent, { input }, context) =>
    caseMutation({ context, input }, (step) =>
      allocateCase(context.db, { ...step, violationIds: input.violationIds, note: input.note ?? '', drawNumbers: context.drawNumbers }),
    ),

  paymentCaseRefundRequest: (_parent, { input }, context) =>
    caseMutation({ context, input }, (step) => requestRefund(context.db, { ...step, amount: input.amount, reason: input.reason })),

  paymentCaseCloseRequest: (_parent, { input }, context) =>
    caseMutation({ context, input }, (step) => requestClosing(context.db, { ...step, reason: input.reason })),

  paymentCaseReversalRequest: (_parent, { input }, context) =>
    caseMutation({ context, input }, (step) => requestReversal(context.db, { ...step, reason: input.reason })),

  paymentCaseRequestDecide: (_parent, { input }, context) =>
    caseMutation({ context, input }, (step) =>
      decideCaseRequest(context.db, { ...step, decision: input.decision, note: input.note ?? '', drawNumbers: context.drawNumbers }),
    ),

  paymentCasePayoutRecord: (_parent, { input }, context) =>
    caseMutation({ context, input }, (step) => recordPayout(context.db, { ...step, transferNumber: input.transferNumber })),

  paymentCaseReturnRecord: (_parent, { input }, context) =>
    caseMutation({ context, input }, (step) => recordReturned(context.db, { ...step, requestId: input.requestId, note: input.note ?? '' })),
} satisfies MutationResolvers
