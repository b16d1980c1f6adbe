import { graphql } from '@/graphql/generated/client'

export const Cases = graphql(`
  query Cases($state: PaymentCaseState, $reason: PaymentCaseReason, $assignee: String, $overdue: Boolean, $order: PaymentCaseOrder, $first: Int!, $after: String) {
    me { userName role }
    paymentCases(state: $state, reason: $reason, assignee: $assignee, overdue: $overdue, order: $order, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { reference revision reason reasonText { ar en } state amount waiting concernedText openedAt dueAt overdue assignee missingDelivery { authority { name { ar en } } } }
    }
  }
`)

export const Case = graphql(`
  query Case($reference: String!, $lookup: LicenseLookup) {
    me { userName role }
    paymentCase(reference: $reference) {
      reference revision reason reasonText { ar en } state amount waiting concernedText openedAt dueAt overdue closedAt assignee transactionId
      corrections { kind at violationNumber receiptNumber fineBefore fineAfter amount caseReference }
      missingDelivery { authority { id name { ar en } } from to }
      payment {
        transactionId bankTransactionId bankCode reportedNumber referenceNumber currency amountText amount settled waiting paidOut reversed
        processedAt receivedAt reconciledAt
      }
      events { at actor action amount note assignee consent allocated { id license violation receipt amount } }
      requests { id kind state amount reason requestedBy requestedAt decidedBy decidedAt transferNumber paidOutAt returnedAt }
      proposal {
        request { kind reason requestedBy requestedAt }
        amount from { ar en } to { ar en } maskedIban payeeName holderName
        changes { name { ar en } before { ar en } after { ar en } }
        consequences { ar en } refusal { ar en } approvalRefusal { ar en } mayWithdraw
      }
      reports { stands amountText currency number processed processedAt receivedAt problems { ar en } message }
      otherCases { reference reason state }
      payee { maskedContact linkMadeBy linkMadeAt linkExpiresAt linkUsed maskedIban givenAt counter { enteredBy documentKind documentEnds } payoutFile payeeName bankName holderName signs { ar en } approvedBy approvedAt refusal { ar en } approvalRefusal { ar en } }
      candidates(lookup: $lookup, first: 50) {
        totalCount twoPeople
        nodes { ofNumber due dueTogether violation { id number occurredOn description { ar en } vehiclePlate } }
      }
    }
  }
`)

export const CaseAssign = graphql(`
  mutation CaseAssign($input: PaymentCaseAssignInput!) { paymentCaseAssign(input: $input) { userErrors { code message { ar en } } } }
`)

export const CaseNote = graphql(`
  mutation CaseNote($input: PaymentCaseNoteInput!) { paymentCaseNote(input: $input) { userErrors { code message { ar en } } } }
`)

export const CaseAllocate = graphql(`
  mutation CaseAllocate($input: PaymentCaseAllocateInput!) { paymentCaseAllocate(input: $input) { userErrors { code message { ar en } } } }
`)

export const CaseAllocationRequest = graphql(`
  mutation CaseAllocationRequest($input: PaymentCaseAllocationRequestInput!) {
    paymentCaseAllocationRequest(input: $input) { userErrors { code message { ar en } } }
  }
`)

export const CaseRefundRequest = graphql(`
  mutation CaseRefundRequest($input: PaymentCaseRefundRequestInput!) {
    paymentCaseRefundRequest(input: $input) { userErrors { code message { ar en } } }
  }
`)

export const CaseCloseRequest = graphql(`
  mutation CaseCloseRequest($input: PaymentCaseCloseRequestInput!) {
    paymentCaseCloseRequest(input: $input) { userErrors { code message { ar en } } }
  }
`)

export const CaseReversalRequest = graphql(`
  mutation CaseReversalRequest($input: PaymentCaseReversalRequestInput!) {
    paymentCaseReversalRequest(input: $input) { userErrors { code message { ar en } } }
  }
`)

export const CaseDecide = graphql(`
  mutation CaseDecide($input: PaymentCaseRequestDecideInput!) {
    paymentCaseRequestDecide(input: $input) { userErrors { code message { ar en } } }
  }
`)

export const CaseWithdraw = graphql(`
  mutation CaseWithdraw($input: PaymentCaseRequestWithdrawInput!) {
    paymentCaseRequestWithdraw(input: $input) { userErrors { code message { ar en } } }
  }
`)

export const CaseAccountDecide = graphql(`
  mutation CaseAccountDecide($input: PaymentCaseAccountDecideInput!) {
    paymentCaseAccountDecide(input: $input) { userErrors { code message { ar en } } }
  }
`)

export const CasePayout = graphql(`
  mutation CasePayout($input: PaymentCasePayoutRecordInput!) {
    paymentCasePayoutRecord(input: $input) { userErrors { code message { ar en } } }
  }
`)

export const CaseAccountEnter = graphql(`
  mutation CaseAccountEnter($input: PaymentCaseAccountEnterInput!) {
    paymentCaseAccountEnter(input: $input) { userErrors { code field message { ar en } } }
  }
`)

export const CasePayeeLink = graphql(`
  mutation CasePayeeLink($input: PaymentCasePayeeLinkSendInput!) {
    paymentCasePayeeLinkSend(input: $input) { userErrors { code message { ar en } } }
  }
`)

export const CaseReturn = graphql(`
  mutation CaseReturn($input: PaymentCaseReturnRecordInput!) {
    paymentCaseReturnRecord(input: $input) { userErrors { code message { ar en } } }
  }
`)
