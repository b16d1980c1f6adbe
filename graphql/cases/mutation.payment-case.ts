import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { allocateCase } from '@/services/cases/allocate-case'
import { assignCase } from '@/services/cases/assign-case'
import { decideCaseRequest } from '@/services/cases/decide-case-request'
import { noteCase } from '@/services/cases/note-case'
import { recordReturned } from '@/services/cases/record-returned'
import { requestAllocation } from '@/services/cases/request-allocation'
import { requestClosing } from '@/services/cases/request-closing'
import { requestRefund } from '@/services/cases/request-refund'
import { requestReversal } from '@/services/cases/request-reversal'
import { withdrawCaseRequest } from '@/services/cases/withdraw-case-request'
import { decidePayeeAccount } from '@/services/payouts/decide-payee-account'
import { recordPayout } from '@/services/payouts/record-payout'
import { caseMutation } from './case-mutation'

/** The steps about a case, whose permissions the schema names. */
export const paymentCaseMutations = {
  paymentCaseAssign: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseAssign' }, (tx, step) =>
      assignCase(tx, { ...step, assignee: input.assignee ?? null }),
    ),

  paymentCaseNote: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseNote' }, (tx, step) => noteCase(tx, { ...step, note: input.note })),

  paymentCaseAllocate: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseAllocate' }, (tx, step) =>
      allocateCase(tx, {
        ...step,
        violationIds: input.violationIds,
        note: input.note ?? '',
        consent: input.consent ?? '',
        drawNumbers: context.drawNumbers,
      }),
    ),

  paymentCaseAllocationRequest: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseAllocationRequest' }, (tx, step) =>
      requestAllocation(tx, { ...step, violationIds: input.violationIds, reason: input.reason }),
    ),

  paymentCaseRefundRequest: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseRefundRequest' }, (tx, step) =>
      requestRefund(tx, { ...step, amount: input.amount, reason: input.reason }),
    ),

  paymentCaseCloseRequest: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseCloseRequest' }, (tx, step) =>
      requestClosing(tx, { ...step, reason: input.reason }),
    ),

  paymentCaseReversalRequest: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseReversalRequest' }, (tx, step) =>
      requestReversal(tx, { ...step, reason: input.reason }),
    ),

  paymentCaseRequestDecide: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseRequestDecide' }, (tx, step) =>
      decideCaseRequest(tx, { ...step, decision: input.decision, note: input.note ?? '', drawNumbers: context.drawNumbers }),
    ),

  paymentCaseRequestWithdraw: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseRequestWithdraw' }, withdrawCaseRequest),

  paymentCaseAccountDecide: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseAccountDecide' }, (tx, step) =>
      decidePayeeAccount(tx, { ...step, decision: input.decision, note: input.note ?? '', sealKey: context.sealKey }),
    ),

  paymentCasePayoutRecord: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCasePayoutRecord' }, (tx, step) =>
      recordPayout(tx, { ...step, transferNumber: input.transferNumber }),
    ),

  paymentCaseReturnRecord: (_parent, { input }, context) =>
    caseMutation({ context, input, mutation: 'paymentCaseReturnRecord' }, (tx, step) =>
      recordReturned(tx, { ...step, requestId: input.requestId, note: input.note ?? '' }),
    ),
} satisfies MutationResolvers
