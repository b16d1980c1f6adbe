/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation ContactCodeRequest($input: ContactCodeRequestInput!) {\n    contactCodeRequest(input: $input) { confirmation maskedContact userErrors { code message { ar en } } }\n  }\n": typeof types.ContactCodeRequestDocument,
    "\n  mutation ContactCodeConfirm($input: ContactCodeConfirmInput!) {\n    contactCodeConfirm(input: $input) { confirmed userErrors { code message { ar en } } }\n  }\n": typeof types.ContactCodeConfirmDocument,
    "\n  mutation MessageSend($input: MessageSendInput!) {\n    messageSend(input: $input) { reference userErrors { code } }\n  }\n": typeof types.MessageSendDocument,
    "\n  mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code field message { ar en } } } }\n": typeof types.PasswordChangeDocument,
    "\n  query MyAgency {\n    agency {\n      ...AgencyParts\n    }\n  }\n  fragment AgencyParts on Agency {\n    id\n    code\n    name { ar en }\n    scopes\n    authority { name { ar en } }\n    createdAt\n    closedAt\n    budget\n    budgetLeft\n    mostApplications\n    guessedAt\n    applications {\n      id\n      name\n      budget\n      budgetLeft\n      registeredOnly\n      createdAt\n      suspendedAt\n      keys { id start scopes addresses state createdAt createdBy expiresAt revokedAt lastUsedAt }\n      operations { hash document registeredAt registeredBy }\n    }\n  }\n": typeof types.MyAgencyDocument,
    "\n  mutation ApiKeyRotate($input: ApiKeyRotateInput!) {\n    apiKeyRotate(input: $input) { secret userErrors { code field message { ar en } } }\n  }\n": typeof types.ApiKeyRotateDocument,
    "\n  mutation ApplicationSuspend($input: ApplicationSuspendInput!) {\n    applicationSuspend(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.ApplicationSuspendDocument,
    "\n  mutation ApplicationCreate($input: ApplicationCreateInput!) {\n    applicationCreate(input: $input) { application { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.ApplicationCreateDocument,
    "\n  mutation ApiKeyCreate($input: ApiKeyCreateInput!) {\n    apiKeyCreate(input: $input) { secret approval { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.ApiKeyCreateDocument,
    "\n  mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {\n    apiKeyRevoke(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.ApiKeyRevokeDocument,
    "\n  mutation OperationRegister($input: OperationRegisterInput!) {\n    operationRegister(input: $input) { hash userErrors { code field message { ar en } } }\n  }\n": typeof types.OperationRegisterDocument,
    "\n  mutation ApplicationRestrict($input: ApplicationRestrictInput!) {\n    applicationRestrict(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.ApplicationRestrictDocument,
    "\n  query PublicDiscounts {\n    discountRules {\n      id\n      version\n      title { ar en }\n      legalBasis { ar en }\n      percent\n      kind\n      withinDays\n      payFrom\n      payTo\n      offenceFrom\n      offenceTo\n      excludedTypes { id name { ar en } }\n      law { instrument issuerAr issuerEn number day textAr textEn gazette }\n    }\n  }\n": typeof types.PublicDiscountsDocument,
    "\n  query LetterProgress($reference: String!) {\n    messageProgress(reference: $reference) { reference sentAt state answer answeredAt }\n  }\n": typeof types.LetterProgressDocument,
    "\n  mutation NoticeSubscriptionStart($input: NoticeSubscriptionStartInput!) {\n    noticeSubscriptionStart(input: $input) { subscriptions { id } userErrors { code message { ar en } } }\n  }\n": typeof types.NoticeSubscriptionStartDocument,
    "\n  mutation NoticeSubscriptionEnd($input: NoticeSubscriptionEndInput!) {\n    noticeSubscriptionEnd(input: $input) { subscriptions { id } userErrors { code message { ar en } } }\n  }\n": typeof types.NoticeSubscriptionEndDocument,
    "\n  query NoticeSubscriptions($lookup: LicenseLookup!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License { noticeSubscriptions { id channel maskedContact startedAt } }\n    }\n  }\n": typeof types.NoticeSubscriptionsDocument,
    "\n  mutation NoticeSubscriptionStop($input: NoticeSubscriptionStopInput!) {\n    noticeSubscriptionStop(input: $input) { stopped userErrors { code } }\n  }\n": typeof types.NoticeSubscriptionStopDocument,
    "\n  query ObjectionForm($lookup: LicenseLookup!, $first: Int!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        violations(status: UNPAID, first: $first) {\n          nodes { id number description { ar en } fine occurredOn vehiclePlate payability authority { id name { ar en } } }\n        }\n      }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n    objectionReasons { code name { ar en } }\n    objectionTerms { authority { id } mostAtOnce withinDays }\n  }\n": typeof types.ObjectionFormDocument,
    "\n  mutation ObjectionSend($input: ObjectionSubmitInput!) {\n    objectionSubmit(input: $input) { objection { number } userErrors { code message { ar en } field } }\n  }\n": typeof types.ObjectionSendDocument,
    "\n  query FollowedObjection($number: String!, $proof: LicenseLookup!) {\n    objection(number: $number, proof: $proof) {\n      number\n      state\n      isFinal\n      turn\n      dueOn\n      authority { name { ar en } }\n      violations { id number type { name { ar en } } occurredOn vehiclePlate fine reducedFine }\n      reason { name { ar en } }\n      text\n      capacity\n      makerName\n      contactChannel\n      submittedAt\n      hearing { at place }\n      files { reference kind size takenAt }\n      decisions { outcome isAppeal article reason decidedAt signedText }\n      events { at action state by text }\n      steps\n    }\n  }\n": typeof types.FollowedObjectionDocument,
    "\n  mutation ObjectionCode($input: ObjectionCodeRequestInput!) {\n    objectionCodeRequest(input: $input) { confirmation maskedContact userErrors { code message { ar en } } }\n  }\n": typeof types.ObjectionCodeDocument,
    "\n  mutation ObjectionAddMore($input: ObjectionTextInput!) {\n    objectionAdd(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": typeof types.ObjectionAddMoreDocument,
    "\n  mutation ObjectionTakeBack($input: ObjectionStepInput!) {\n    objectionWithdraw(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": typeof types.ObjectionTakeBackDocument,
    "\n  mutation ObjectionAppealSend($input: ObjectionTextInput!) {\n    objectionAppeal(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": typeof types.ObjectionAppealSendDocument,
    "\n  mutation ObjectionGiveUp($input: ObjectionStepInput!) {\n    objectionAppealGiveUp(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": typeof types.ObjectionGiveUpDocument,
    "\n  mutation ObjectionPostpone($input: ObjectionStepInput!) {\n    objectionHearingPostpone(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": typeof types.ObjectionPostponeDocument,
    "\n  query ObjectionFilesSent($confirmation: String!) {\n    objectionFilesSent(confirmation: $confirmation) { reference kind size }\n  }\n": typeof types.ObjectionFilesSentDocument,
    "\n  query ObjectionsOfLicense($lookup: LicenseLookup!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        objections { number state submittedAt authority { name { ar en } } violations { id number type { name { ar en } } } }\n      }\n    }\n  }\n": typeof types.ObjectionsOfLicenseDocument,
    "\n  mutation ObjectionNotMine($input: ObjectionDisownInput!) {\n    objectionDisown(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": typeof types.ObjectionNotMineDocument,
    "\n  query ServiceStatus {\n    sources { authority { id name { ar en } } asOf stale }\n  }\n": typeof types.ServiceStatusDocument,
    "\n  query PaymentPage($number: PaymentNumber!, $proof: LicenseLookup, $first: Int!) {\n    paymentReference(number: $number, proof: $proof) {\n      number\n      kind\n      status\n      payable\n      count\n      total\n      underReview\n      priceCalendar { from until due }\n      paidAt\n      timeline { kind at amount }\n      cases { reference reason reasonText { ar en } state amount allocated refunded dueAt }\n      newer { number count total }\n      violations(first: $first) {\n        totalCount\n        nodes {\n          id\n          description { ar en }\n          fine\n          due\n          occurredOn\n          vehiclePlate\n          payability\n          payabilityReason { ar en }\n        }\n      }\n    }\n  }\n": typeof types.PaymentPageDocument,
    "\n  query NumberState($number: PaymentNumber!) {\n    paymentReference(number: $number) {\n      status\n      payable\n      underReview\n      timeline { kind amount }\n    }\n  }\n": typeof types.NumberStateDocument,
    "\n  query PaymentReceipts($number: PaymentNumber!, $proof: LicenseLookup!) {\n    paymentReference(number: $number, proof: $proof) {\n      receipts {\n        number\n        amount\n        issuedAt\n        paidAt\n        voidedAt\n        paymentNumber\n        transactionId\n        bankTransactionId\n        signedText\n        signedLines\n        corrections { kind at violationNumber fineAfter amount caseReference }\n        lines {\n          violationNumber\n          authority { name { ar en } }\n          type { name { ar en } }\n          occurredOn\n          vehiclePlate\n          fine\n          discount\n          amount\n          legalBasis { ar en }\n        }\n      }\n    }\n  }\n": typeof types.PaymentReceiptsDocument,
    "\n  mutation RefundEnter($input: RefundEnterInput!) { refundEnter(input: $input) { token userErrors { code message { ar en } } } }\n": typeof types.RefundEnterDocument,
    "\n  query RefundLink($token: String!) { refundLink(token: $token) { state caseReference approved amount expiresAt latinName } }\n": typeof types.RefundLinkDocument,
    "\n  mutation RefundAccount($input: RefundAccountGiveInput!) {\n    refundAccountGive(input: $input) { maskedIban caseReference userErrors { code message { ar en } field } }\n  }\n": typeof types.RefundAccountDocument,
    "\n  query SandboxMessages { sandboxMessages { id channel to subject text language sentAt } }\n": typeof types.SandboxMessagesDocument,
    "\n  query ObjectionStaffing {\n    objectionStaffing { authority { id name { ar en } } adjudicators open lacks }\n  }\n": typeof types.ObjectionStaffingDocument,
    "\n  query StaffWaiting {\n    staffWork { ownCases caseDecisions { count } approvals ownObjections freeObjections letters imports readyRefunds payoutFiles }\n  }\n": typeof types.StaffWaitingDocument,
    "\n  query StaffToday {\n    staffWork {\n      ownCases freeCases overdueCases dueCases\n      caseDecisions { state count }\n      approvals letters imports failedImports readyRefunds payoutFiles\n      ownObjections freeObjections overdueObjections\n      openDays daysWithoutFile parked\n      failingJobs { task count attempts }\n      isLedgerEven\n    }\n    sources { authority { id name { ar en } } asOf stale missingSince }\n  }\n": typeof types.StaffTodayDocument,
    "\n  query LicenseStoryPage($id: ID!, $timeline: String, $ledger: String, $messages: String, $looks: String) {\n    licenseStory(id: $id) {\n      id\n      mergedInto\n      license {\n        number holderName\n        licensingCenter { name { ar en } }\n        licenseClass { name { ar en } }\n        dues { count total paymentReference { number } }\n      }\n      timeline(first: 25, after: $timeline) { nodes { at kind subject amount actor } pageInfo { hasNextPage endCursor } }\n      ledger(first: 10, after: $ledger) { nodes { at debit credit amount transactionId caseReference } pageInfo { hasNextPage endCursor } }\n      messages(first: 5, after: $messages) { nodes { receivedAt kind format content httpStatus code } pageInfo { hasNextPage endCursor } }\n      looks(first: 10, after: $looks) { nodes { at by who purpose kind requestId } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": typeof types.LicenseStoryPageDocument,
    "\n  query PaymentStoryPage($transactionId: String!, $timeline: String, $ledger: String, $messages: String) {\n    paymentStory(transactionId: $transactionId) {\n      payment { transactionId reportedNumber currency amountText amount settled waiting paidOut reversed processedAt }\n      channel\n      licenseId\n      licenseNumber\n      cases { reference reasonText { ar en } waiting }\n      timeline(first: 25, after: $timeline) { nodes { at kind subject amount actor } pageInfo { hasNextPage endCursor } }\n      ledger(first: 10, after: $ledger) { nodes { at debit credit amount transactionId caseReference } pageInfo { hasNextPage endCursor } }\n      messages(first: 5, after: $messages) { nodes { receivedAt kind format content httpStatus code } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": typeof types.PaymentStoryPageDocument,
    "\n  mutation AccountCreate($input: AccountCreateInput!) {\n    accountCreate(input: $input) {\n      password\n      account { userName }\n      approval { id }\n      userErrors { code field message { ar en } }\n    }\n  }\n": typeof types.AccountCreateDocument,
    "\n  mutation AccountChange($input: AccountChangeInput!) {\n    accountChange(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.AccountChangeDocument,
    "\n  mutation AccountReset($input: AccountResetInput!) {\n    accountReset(input: $input) {\n      password\n      account { userName }\n      approval { id }\n      userErrors { code field message { ar en } }\n    }\n  }\n": typeof types.AccountResetDocument,
    "\n  mutation AccountSessionsEnd($input: AccountSessionsEndInput!) {\n    accountSessionsEnd(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.AccountSessionsEndDocument,
    "\n  query Accounts($search: String, $role: AccountRole, $first: Int!, $after: String) {\n    me { userName role }\n    accounts(search: $search, role: $role, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id userName displayName role employeeNumber mustChangePassword hasSecondFactor createdAt disabledAt\n        agency { name { ar en } }\n        authority { name { ar en } }\n      }\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  query StaffAgencies {\n    me { role }\n    agencies {\n      id\n      code\n      name { ar en }\n      authority { name { ar en } }\n      closedAt\n      applications { budget budgetLeft suspendedAt keys { state lastUsedAt } }\n    }\n    sources { authority { id name { ar en } } }\n  }\n": typeof types.StaffAgenciesDocument,
    "\n  query StaffAgency($id: ID!) {\n    me { role }\n    partnerAgency(id: $id) { ...AgencyParts }\n  }\n": typeof types.StaffAgencyDocument,
    "\n  mutation AgencyCreate($input: AgencyCreateInput!) { agencyCreate(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n": typeof types.AgencyCreateDocument,
    "\n  mutation AgencyBudgetChange($input: AgencyBudgetChangeInput!) { agencyBudgetChange(input: $input) { userErrors { code field message { ar en } } } }\n": typeof types.AgencyBudgetChangeDocument,
    "\n  mutation AnnouncementCreate($input: AnnouncementCreateInput!) {\n    announcementCreate(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.AnnouncementCreateDocument,
    "\n  mutation AnnouncementEnd($input: AnnouncementEndInput!) {\n    announcementEnd(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.AnnouncementEndDocument,
    "\n  query AnnouncementHistory($state: AnnouncementState, $first: Int!, $after: String) {\n    me { role }\n    announcementHistory(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id kind text { ar en } from until unavailableUntil state writtenBy writtenAt endedAt endedBy }\n    }\n  }\n": typeof types.AnnouncementHistoryDocument,
    "\n  mutation ApprovalDecide($input: ApprovalDecideInput!) {\n    approvalDecide(input: $input) {\n      password\n      approval { title { ar en } }\n      userErrors { code field message { ar en } }\n    }\n  }\n": typeof types.ApprovalDecideDocument,
    "\n  mutation ApprovalWithdraw($input: ApprovalWithdrawInput!) {\n    approvalWithdraw(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.ApprovalWithdrawDocument,
    "\n  query Approvals($state: ApprovalState!, $after: String) {\n    me { role }\n    approvals(state: $state, first: 10, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind title { ar en } path\n        changes { name { ar en } before { ar en } after { ar en } }\n        consequences { ar en }\n        reason requestedBy requestedAt state decidedBy decidedAt note\n        refusal { ar en }\n        mayWithdraw\n        simulation { ...ShownSimulation }\n      }\n    }\n  }\n": typeof types.ApprovalsDocument,
    "\n  query AuditLog($first: Int!, $after: String, $filter: AuditFilter) {\n    auditLog(first: $first, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id at actor actorName action text { ar en } subject values { name before after } }\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  mutation HolidayAdd($input: HolidayAddInput!) { holidayAdd(input: $input) { userErrors { code field message { ar en } } } }\n": typeof types.HolidayAddDocument,
    "\n  mutation HolidayRemove($input: HolidayRemoveInput!) {\n    holidayRemove(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.HolidayRemoveDocument,
    "\n  mutation ObjectionDeputyName($input: ObjectionDeputyNameInput!) {\n    objectionDeputyName(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.ObjectionDeputyNameDocument,
    "\n  mutation ObjectionTermsChange($input: ObjectionTermsChangeInput!) {\n    objectionTermsChange(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.ObjectionTermsChangeDocument,
    "\n  query StaffHolidays {\n    me { role } holidays { day name { ar en } addedBy }\n    objectionTerms { authority { id name { ar en } } mostAtOnce withinDays reduceArticle }\n  }\n": typeof types.StaffHolidaysDocument,
    "\n  query Cases($state: PaymentCaseState, $reason: PaymentCaseReason, $assignee: String, $overdue: Boolean, $order: PaymentCaseOrder, $first: Int!, $after: String) {\n    me { userName role }\n    paymentCases(state: $state, reason: $reason, assignee: $assignee, overdue: $overdue, order: $order, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference revision reason reasonText { ar en } state amount waiting concernedText openedAt dueAt overdue assignee missingDelivery { authority { name { ar en } } } }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  query Case($reference: String!, $lookup: LicenseLookup) {\n    me { userName role }\n    paymentCase(reference: $reference) {\n      reference revision reason reasonText { ar en } state amount waiting concernedText openedAt dueAt overdue closedAt assignee transactionId\n      corrections { kind at violationNumber receiptNumber fineBefore fineAfter amount caseReference }\n      missingDelivery { authority { id name { ar en } } from to }\n      payment {\n        transactionId bankTransactionId bankCode reportedNumber referenceNumber currency amountText amount settled waiting paidOut reversed\n        processedAt receivedAt reconciledAt\n      }\n      events { at actor action amount note assignee consent allocated { id license violation receipt amount } }\n      requests { id kind state amount reason requestedBy requestedAt decidedBy decidedAt transferNumber paidOutAt returnedAt }\n      proposal {\n        request { kind reason requestedBy requestedAt }\n        amount from { ar en } to { ar en } maskedIban payeeName holderName\n        changes { name { ar en } before { ar en } after { ar en } }\n        consequences { ar en } refusal { ar en } approvalRefusal { ar en } mayWithdraw\n      }\n      reports { stands amountText currency number processed processedAt receivedAt problems { ar en } message }\n      otherCases { reference reason state }\n      payee { maskedContact linkMadeBy linkMadeAt linkExpiresAt linkUsed maskedIban givenAt counter { enteredBy documentKind documentEnds } payoutFile payeeName bankName holderName signs { ar en } approvedBy approvedAt refusal { ar en } approvalRefusal { ar en } }\n      candidates(lookup: $lookup, first: 50) {\n        totalCount twoPeople\n        nodes { ofNumber due dueTogether violation { id number occurredOn description { ar en } vehiclePlate } }\n      }\n    }\n  }\n": typeof types.CaseDocument,
    "\n  mutation CaseAssign($input: PaymentCaseAssignInput!) { paymentCaseAssign(input: $input) { userErrors { code message { ar en } } } }\n": typeof types.CaseAssignDocument,
    "\n  mutation CaseNote($input: PaymentCaseNoteInput!) { paymentCaseNote(input: $input) { userErrors { code message { ar en } } } }\n": typeof types.CaseNoteDocument,
    "\n  mutation CaseAllocate($input: PaymentCaseAllocateInput!) { paymentCaseAllocate(input: $input) { userErrors { code message { ar en } } } }\n": typeof types.CaseAllocateDocument,
    "\n  mutation CaseAllocationRequest($input: PaymentCaseAllocationRequestInput!) {\n    paymentCaseAllocationRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.CaseAllocationRequestDocument,
    "\n  mutation CaseRefundRequest($input: PaymentCaseRefundRequestInput!) {\n    paymentCaseRefundRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.CaseRefundRequestDocument,
    "\n  mutation CaseCloseRequest($input: PaymentCaseCloseRequestInput!) {\n    paymentCaseCloseRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.CaseCloseRequestDocument,
    "\n  mutation CaseReversalRequest($input: PaymentCaseReversalRequestInput!) {\n    paymentCaseReversalRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.CaseReversalRequestDocument,
    "\n  mutation CaseDecide($input: PaymentCaseRequestDecideInput!) {\n    paymentCaseRequestDecide(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.CaseDecideDocument,
    "\n  mutation CaseWithdraw($input: PaymentCaseRequestWithdrawInput!) {\n    paymentCaseRequestWithdraw(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.CaseWithdrawDocument,
    "\n  mutation CaseAccountDecide($input: PaymentCaseAccountDecideInput!) {\n    paymentCaseAccountDecide(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.CaseAccountDecideDocument,
    "\n  mutation CasePayout($input: PaymentCasePayoutRecordInput!) {\n    paymentCasePayoutRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.CasePayoutDocument,
    "\n  mutation CaseAccountEnter($input: PaymentCaseAccountEnterInput!) {\n    paymentCaseAccountEnter(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.CaseAccountEnterDocument,
    "\n  mutation CasePayeeLink($input: PaymentCasePayeeLinkSendInput!) {\n    paymentCasePayeeLinkSend(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.CasePayeeLinkDocument,
    "\n  mutation CaseReturn($input: PaymentCaseReturnRecordInput!) {\n    paymentCaseReturnRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.CaseReturnDocument,
    "\n  query StaffCourtDecisions($first: Int!, $after: String) {\n    me { role }\n    objectionTerms { authority { id name { ar en } } }\n    courtDecisions(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id court number decidedOn authority { name { ar en } } violationNumber licenseNumber fineBefore fine document enteredBy comparedBy recordedAt }\n    }\n  }\n": typeof types.StaffCourtDecisionsDocument,
    "\n  mutation CourtDecisionEnter($input: CourtDecisionEnterInput!) {\n    courtDecisionEnter(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.CourtDecisionEnterDocument,
    "\n  mutation DiscountRuleDraftSave($input: DiscountRuleDraftSaveInput!) {\n    discountRuleDraftSave(input: $input) { draft { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.DiscountRuleDraftSaveDocument,
    "\n  mutation DiscountRuleDraftDiscard($input: DiscountRuleDraftDiscardInput!) {\n    discountRuleDraftDiscard(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.DiscountRuleDraftDiscardDocument,
    "\n  mutation DiscountRulePropose($input: DiscountRuleProposeInput!) {\n    discountRulePropose(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.DiscountRuleProposeDocument,
    "\n  mutation DiscountRuleEndPropose($input: DiscountRuleEndProposeInput!) {\n    discountRuleEndPropose(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.DiscountRuleEndProposeDocument,
    "\n  mutation DiscountRuleSimulate($input: DiscountRuleSimulateInput!) {\n    discountRuleSimulate(input: $input) { simulation { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.DiscountRuleSimulateDocument,
    "\n  mutation DiscountRuleSimulationCancel($input: DiscountRuleSimulationCancelInput!) {\n    discountRuleSimulationCancel(input: $input) { simulation { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.DiscountRuleSimulationCancelDocument,
    "\n  query DiscountRulesPage {\n    me { role }\n    discountRuleVersions {\n      state\n      approvedPayTo\n      approvedBy\n      approvedAt\n      rule { id version title { ar en } legalBasis { ar en } percent kind payFrom payTo offenceFrom offenceTo withinDays }\n    }\n    discountRuleDrafts { id state changedBy changedAt content { ruleId titleAr titleEn percent payFrom payTo } }\n  }\n": typeof types.DiscountRulesPageDocument,
    "\n  query DiscountRuleDraftPage($id: ID!) {\n    me { role }\n    violationTypes { id name { ar en } }\n    discountRuleDraft(id: $id) {\n      id\n      state\n      changedBy\n      changedAt\n      content {\n        ruleId titleAr titleEn legalBasisAr legalBasisEn percent kind payFrom payTo offenceFrom offenceTo withinDays excludedTypes\n        countsObjectionDays instrument issuerAr issuerEn instrumentNumber instrumentDay lawTextAr lawTextEn gazette lawFrom\n        announcementAr announcementEn\n      }\n      simulation { ...ShownSimulation }\n      approval { id state reason note requestedBy requestedAt decidedBy decidedAt refusal { ar en } mayWithdraw }\n    }\n  }\n  fragment ShownSimulation on DiscountRuleSimulation {\n    id\n    state\n    progress\n    requestedAt\n    isFresh\n    result {\n      asOf\n      day\n      violations\n      licenses\n      numbers\n      quotes\n      before\n      after\n      byAuthority { code name { ar en } violations before after }\n      byType { code name { ar en } violations before after }\n      largest { license violations before after }\n      milliseconds\n    }\n  }\n": typeof types.DiscountRuleDraftPageDocument,
    "\n  query NewDiscountRulePage { me { role } violationTypes { id name { ar en } } discountRuleDrafts { id } }\n": typeof types.NewDiscountRulePageDocument,
    "\n  query DiscountRuleEndSimulation($id: ID!) { discountRuleSimulation(id: $id) { ...ShownSimulation } }\n": typeof types.DiscountRuleEndSimulationDocument,
    "\n  query DiscountRuleBegun($rule: ID!, $version: Int!, $after: String) {\n    discountRuleVersion(rule: $rule, version: $version) {\n      forecast { asOf violations licenses before after }\n      outcome { comparedAt result { violations licenses before after } causes { kind violations amount } }\n      earlierPayments(first: 50, after: $after) {\n        totalCount\n        overpaid\n        pageInfo { hasNextPage endCursor }\n        nodes { receiptNumber transactionId paidAt violationNumber authority { name { ar en } } paid overpaid }\n      }\n    }\n  }\n": typeof types.DiscountRuleBegunDocument,
    "\n  query OverviewPage($filter: OverviewFilter) {\n    overview(filter: $filter) {\n      asOf\n      periods {\n        name from to beforeFrom\n        outstanding { count fils countBefore filsBefore change }\n        registered { count fils countBefore filsBefore change }\n        paid { count fils countBefore filsBefore change }\n        discounted { fils filsBefore change }\n        refunded { count fils countBefore filsBefore change }\n        cancelled { count fils countBefore filsBefore change }\n        takenBack { count fils countBefore filsBefore change }\n        released { count fils countBefore filsBefore change }\n      }\n      months { month registered { count fils } paid { count fils } }\n      cohorts { month offences { count fils } outstanding { count fils } collected { count fils } rate }\n      ageing { age outstanding { count fils } }\n      timesToPayment { time paid { count fils } }\n      byAuthority { ...OverviewShareParts }\n      byType { ...OverviewShareParts }\n      byCenter { ...OverviewShareParts }\n      byChannel { channel paid { count fils } discounted }\n      feeds { authority { id name { ar en } } asOf stale missingSince }\n      parked { count fils oldestAt }\n      cases { age count overdue waiting }\n      failingJobs { task count attempts nextAt }\n    }\n    violationTypes { id name { ar en } }\n    licensingCenters { id name { ar en } }\n  }\n  fragment OverviewShareParts on OverviewShare {\n    code\n    name { ar en }\n    outstanding { count fils }\n    registered { count fils }\n    paid { count fils }\n  }\n": typeof types.OverviewPageDocument,
    "\n  query FileImports($first: Int!, $after: String) {\n    me { role }\n    fileImports(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name kind state receivedAt receivedBy outcome { read { rows fils } refused { rows } } }\n    }\n  }\n": typeof types.FileImportsDocument,
    "\n  query FileImport($id: ID!, $after: Int!) {\n    me { role }\n    fileImport(id: $id) {\n      id name kind state size receivedAt receivedBy startedAt startedBy finishedAt rowsDone rowsOf resumed errorFilePath\n      refusal { ar en }\n      preview {\n        read { rows fils } tried authorities statementDay outsideRange { rows fils } onlyInFile { rows fils } complete { authority since asOf } holds { reason text { ar en } }\n        problems { line column value reason { ar en } }\n        outcome {\n          read { rows fils } registered { rows fils } unchanged { rows fils } amended { rows fils } parked { rows fils } refused { rows fils }\n        }\n      }\n      outcome {\n        read { rows fils } registered { rows fils } unchanged { rows fils } amended { rows fils } parked { rows fils } refused { rows fils }\n      }\n      differenceTotals { kind text { ar en } tally { rows fils } lowers }\n      differences(first: 25, after: $after) {\n        line text { ar en } name licenseNumber lowers outsideRange\n        changes { name { ar en } before { ar en } after { ar en } }\n      }\n      approvals { id kind state requestedBy requestedAt decidedBy decidedAt reason note }\n      undo { id state } undoes { id name } reason\n      undoTotals { ...UndoTotalsParts }\n      settlementFile { id statementDay lineCount total results { agrees repeated differs onlyHere } ...SettlementHeadline }\n      caseReferences\n    }\n  }\n  fragment UndoTotalsParts on FileImportUndoTotals {\n    all { rows fils } undone { rows fils } left { rows fils } waiting { rows fils }\n    reasons { reason text { ar en } tally { rows fils } }\n  }\n": typeof types.FileImportDocument,
    "\n  mutation FileImportStart($input: FileImportStartInput!) { fileImportStart(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n": typeof types.FileImportStartDocument,
    "\n  query FileImportUndoPreview($id: ID!) {\n    me { role }\n    fileImport(id: $id) { id name undoPreview { ...UndoTotalsParts } }\n  }\n": typeof types.FileImportUndoPreviewDocument,
    "\n  query FileImportUndoLeft($id: ID!, $first: Int!, $after: Int) {\n    fileImport(id: $id) { undoLeft(first: $first, after: $after) { line authority sourceKey number fine reason text { ar en } } }\n  }\n": typeof types.FileImportUndoLeftDocument,
    "\n  mutation FileImportUndo($input: FileImportUndoInput!) {\n    fileImportUndo(input: $input) { approval { id } userErrors { code message { ar en } field } }\n  }\n": typeof types.FileImportUndoDocument,
    "\n  query ParkedViolations($first: Int!, $after: String, $authority: String, $licenseNumber: String) {\n    sources { authority { id name { ar en } } }\n    parkedViolations(first: $first, after: $after, authority: $authority, licenseNumber: $licenseNumber) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        authority { id name { ar en } } sourceKey number licenseNumber center { id name { ar en } } class { id name { ar en } } sameDigits\n        type { id name { ar en } } fine occurredOn parkedAt\n      }\n    }\n  }\n": typeof types.ParkedViolationsDocument,
    "\n  query Inbox($first: Int!, $after: String, $kind: MessageKind) {\n    pageVotes { page useful useless }\n    messages(first: $first, after: $after, kind: $kind) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference kind rating text contact language sentAt state assignee answer answeredBy answeredAt }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query Letter($reference: String!) {\n    message(reference: $reference) { reference kind rating text contact language sentAt state assignee answer answeredBy answeredAt }\n  }\n": typeof types.LetterDocument,
    "\n  mutation MessageTake($input: MessageTakeInput!) {\n    messageTake(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.MessageTakeDocument,
    "\n  mutation MessageAnswer($input: MessageAnswerInput!) {\n    messageAnswer(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.MessageAnswerDocument,
    "\n  mutation ObjectionTake($input: ObjectionTakeInput!) { objectionTake(input: $input) { userErrors { code field message { ar en } } } }\n": typeof types.ObjectionTakeDocument,
    "\n  mutation ObjectionMoreAsk($input: ObjectionMoreAskInput!) { objectionMoreAsk(input: $input) { userErrors { code field message { ar en } } } }\n": typeof types.ObjectionMoreAskDocument,
    "\n  mutation ObjectionHearingSet($input: ObjectionHearingSetInput!) {\n    objectionHearingSet(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.ObjectionHearingSetDocument,
    "\n  mutation ObjectionHearingRecord($input: ObjectionHearingRecordInput!) {\n    objectionHearingRecord(input: $input) { userErrors { code field message { ar en } } }\n  }\n": typeof types.ObjectionHearingRecordDocument,
    "\n  mutation ObjectionSplit($input: ObjectionSplitInput!) { objectionSplit(input: $input) { userErrors { code field message { ar en } } } }\n": typeof types.ObjectionSplitDocument,
    "\n  mutation ObjectionDecide($input: ObjectionDecideInput!) {\n    objectionDecide(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": typeof types.ObjectionDecideDocument,
    "\n  query StaffObjections($state: ObjectionState, $assignee: String, $open: Boolean, $overdue: Boolean, $first: Int!, $after: String) {\n    staffObjections(state: $state, assignee: $assignee, open: $open, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        number state isFinal turn dueOn isOverdue assignee submittedAt\n        authority { id name { ar en } }\n        reason { name { ar en } }\n        violations { id number }\n      }\n    }\n  }\n": typeof types.StaffObjectionsDocument,
    "\n  query StaffObjection($number: String!) {\n    me { role userName }\n    staffObjection(number: $number) {\n      number state isFinal turn dueOn isOverdue assignee submittedAt splitFrom revision text capacity makerName contactChannel\n      licenseNumber licenseId holderName mayReduce\n      authority { id name { ar en } }\n      reason { name { ar en } }\n      violations { id number type { name { ar en } } occurredOn vehiclePlate fine reducedFine extraDays payability }\n      hearing { at place }\n      evidence { reference kind size takenAt path }\n      decisions { outcome isAppeal article reason decidedAt signedText }\n      history { at action state by actor text }\n      approval { id requestedBy requestedAt reason refusal { ar en } changes { name { ar en } before { ar en } after { ar en } } consequences { ar en } }\n      staffSteps\n      refusal { ar en }\n    }\n  }\n": typeof types.StaffObjectionDocument,
    "\n  query PayoutFiles($first: Int!, $after: String) {\n    me { role }\n    payoutsReady { refunds total unconfirmed toApprove withoutAccount items { caseReference amount maskedIban payeeName bankName confirmed } }\n    payoutFiles(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference madeBy madeAt refunds total filed paidOut returned cancelled }\n    }\n  }\n": typeof types.PayoutFilesDocument,
    "\n  query PayoutFile($reference: String!) {\n    me { userName role }\n    payoutFile(reference: $reference) {\n      reference madeBy madeAt refunds total filed paidOut returned cancelled taken xmlSha256 csvSha256 xmlPath csvPath\n      items { endToEndId caseReference amount maskedIban state transferNumber paidOutAt returnedAt }\n    }\n  }\n": typeof types.PayoutFileDocument,
    "\n  mutation PayoutMake($input: PayoutFileMakeInput!) {\n    payoutFileMake(input: $input) { payoutFile { reference } userErrors { code message { ar en } } }\n  }\n": typeof types.PayoutMakeDocument,
    "\n  mutation PayoutCancel($input: PayoutFileCancelInput!) {\n    payoutFileCancel(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.PayoutCancelDocument,
    "\n  mutation PayoutPaidOut($input: PayoutFilePaidOutRecordInput!) {\n    payoutFilePaidOutRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.PayoutPaidOutDocument,
    "\n  mutation PayoutReturned($input: PayoutFileReturnRecordInput!) {\n    payoutFileReturnRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n": typeof types.PayoutReturnedDocument,
    "\n  mutation ReferenceAdd($input: ReferenceAddInput!) { referenceAdd(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n": typeof types.ReferenceAddDocument,
    "\n  mutation ReferenceChange($input: ReferenceChangeInput!) { referenceChange(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n": typeof types.ReferenceChangeDocument,
    "\n  query ReferenceEntries($kind: ReferenceKind!) {\n    me { role }\n    referenceEntries(kind: $kind) {\n      code\n      decidedByCourt\n      collectedHere\n      versions {\n        validFrom\n        validUntil\n        neverHeld\n        isCurrent\n        name { ar en }\n        fine\n        fineMax\n        legalBasis { ar en }\n        meaning { ar en }\n        points\n        isInForce\n        writtenBy\n      }\n    }\n  }\n": typeof types.ReferenceEntriesDocument,
    "\n  query StaffSearch($text: String!) {\n    staffSearch(text: $text) {\n      licenses { id number holderName mergedInto licensingCenter { name { ar en } } licenseClass { name { ar en } } }\n      violations { id licenseId licenseNumber number sourceKey status fine occurredOn type { name { ar en } } authority { name { ar en } } }\n      paymentNumbers { number status licenseId licenseNumber }\n      payments { transactionId amount amountText currency receivedAt reportedNumber }\n      cases { reference reason state concernedText openedAt }\n      receipts { number amount issuedAt isVoid transactionId licenseNumber }\n      payoutFiles { reference refunds total madeAt madeBy }\n      objections { number state submittedAt licenseNumber reason { name { ar en } } }\n      letters { reference kind sentAt text language }\n      hasMore\n      isMistypedNumber\n    }\n  }\n": typeof types.StaffSearchDocument,
    "\n  query StaffSearcher { me { role } }\n": typeof types.StaffSearcherDocument,
    "\n  mutation FeedChange($input: FeedChangeInput!) { feedChange(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n": typeof types.FeedChangeDocument,
    "\n  query SettingsInForce {\n    me { role }\n    settings { name value isSet isSecret }\n    feeds { authority { id name { ar en } } asOf completeUntil stale missingSince staleAfterHours acceptsUndated initialLoadUntil }\n  }\n": typeof types.SettingsInForceDocument,
    "\n  query SettlementPage($first: Int!, $afterFile: String, $afterDay: String) {\n    me { role }\n    settlementFiles(first: $first, after: $afterFile) {\n      pageInfo { hasNextPage endCursor }\n      nodes { ...SettlementFileLine }\n    }\n    dayClosings(first: $first, after: $afterDay) {\n      pageInfo { hasNextPage endCursor }\n      nodes { day payments reported settled suspense paidOut unmatched balanced }\n    }\n  }\n  fragment SettlementFileLine on SettlementFile {\n    id name format statementDay lineCount total receivedAt receivedBy ...SettlementHeadline\n  }\n  fragment SettlementHeadline on SettlementFile {\n    compared\n    sums { differs { count fils } onlyHere { count fils } repeated { count fils } reversals { count fils } notBooked { count fils } }\n    coverage { payments { count fils } lacking { count fils } isOver }\n  }\n": typeof types.SettlementPageDocument,
    "\n  query SettlementFilePage($id: ID!, $first: Int!, $after: Int) {\n    settlementFile(id: $id) {\n      ...SettlementFileLine\n      sums { agrees { count fils } debits { count fils } lacking { count fils } }\n      differences(first: $first, after: $after) { line result transactionId number amount caseReference status }\n      lacking { transactionId paid caseReference }\n    }\n  }\n": typeof types.SettlementFilePageDocument,
    "\n  query SettledDay($day: Date!) {\n    dayClosing(day: $day) {\n      day closedAt closedBy payments reported settled suspense paidOut reversed unmatched balanced\n      settlementFiles { ...SettlementFileLine }\n    }\n  }\n": typeof types.SettledDayDocument,
    "\n  mutation DayClose($input: DayCloseInput!) { dayClose(input: $input) { userErrors { code message { ar en } } } }\n": typeof types.DayCloseDocument,
    "\n  mutation PageVote($input: PageVoteInput!) { pageVote(input: $input) { counted userErrors { code } } }\n": typeof types.PageVoteDocument,
    "\n  query CheckDocument($input: DocumentCheckInput!) {\n    documentCheck(input: $input) {\n      verdict\n      message { ar en }\n      number\n      issuedAt\n      keyId\n      voidedAt\n      corrections { kind at violationNumber fineAfter amount caseReference }\n      receipt {\n        licenseEnd\n        amount\n        paymentNumber\n        transactionId\n        bankTransactionId\n        count\n        lines { violationNumber fine discount }\n      }\n      certificate { licenseNumber asOf }\n      decision { isAppeal outcome authority licenseEnd violations { number fine } }\n    }\n  }\n": typeof types.CheckDocumentDocument,
    "\n  mutation OpenShareCode($input: ClearanceCertificateOpenInput!) {\n    clearanceCertificateOpen(input: $input) { signedText userErrors { code message { ar en } } }\n  }\n": typeof types.OpenShareCodeDocument,
    "\n  query Catalogue {\n    violationTypes {\n      id\n      name { ar en }\n      fine\n      fineMax\n      decidedByCourt\n      legalBasis { ar en }\n      meaning { ar en }\n      points\n      discountRules { id percent kind withinDays }\n    }\n  }\n": typeof types.CatalogueDocument,
    "\n  query LicenseInquiry(\n    $lookup: LicenseLookup!\n    $status: ViolationStatus!\n    $payable: Boolean\n    $sort: ViolationSort!\n    $first: Int!\n    $after: String\n  ) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        licensingCenter { name { ar en } }\n        licenseClass { name { ar en } }\n        sources { authority { name { ar en } } asOf stale }\n        dues {\n          asOf\n          count\n          payableCount\n          fine\n          discount\n          total\n          priceCalendar { from until due }\n          paymentReference { number }\n        }\n        violations(status: $status, payable: $payable, sort: $sort, first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes {\n            id\n            number\n            description { ar en }\n            type { meaning { ar en } }\n            fine\n            due\n            discount { amount lastDay rule { id percent kind withinDays title { ar en } legalBasis { ar en } } }\n            noDiscount { reason endedOn }\n            priceCalendar { until due }\n            paidAt\n            occurredOn\n            authority { name { ar en } }\n            vehiclePlate\n            payability\n            payabilityReason { ar en }\n            paymentReference { number }\n            paidWith { receiptNumber paymentNumber }\n            cancelledAt\n            corrections { kind at violationNumber fineAfter amount caseReference }\n          }\n        }\n      }\n      ... on MoreDetailsNeeded { missing }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n  }\n": typeof types.LicenseInquiryDocument,
    "\n  query FormLists {\n    licensingCenters { id name { ar en } }\n    licenseClasses { id name { ar en } }\n  }\n": typeof types.FormListsDocument,
    "\n  mutation IssueCertificate($input: ClearanceCertificateIssueInput!) {\n    clearanceCertificateIssue(input: $input) { certificate { number } userErrors { code message { ar en } } }\n  }\n": typeof types.IssueCertificateDocument,
    "\n  mutation ShareCertificate($input: ClearanceCertificateShareInput!) {\n    clearanceCertificateShare(input: $input) { shareCode expiresAt userErrors { code } }\n  }\n": typeof types.ShareCertificateDocument,
    "\n  query LicenseCertificate($lookup: LicenseLookup!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        sources { authority { name { ar en } } asOf }\n        clearanceCertificate { number asOf issuedAt licenseNumber signedText }\n      }\n    }\n  }\n": typeof types.LicenseCertificateDocument,
    "\n  query ChoosingInquiry(\n    $lookup: LicenseLookup!\n    $first: Int!\n    $ids: [ID!]!\n    $hasChoice: Boolean!\n    $budget: Fils!\n    $hasBudget: Boolean!\n  ) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        dues { asOf payableCount total discount paymentReference { number } }\n        violations(payable: true, first: $first) {\n          nodes {\n            id\n            number\n            description { ar en }\n            fine\n            due\n            discount { lastDay rule { percent kind } }\n            occurredOn\n            authority { name { ar en } }\n            vehiclePlate\n          }\n        }\n        choicePrice(violationIds: $ids) @include(if: $hasChoice) {\n          count\n          fine\n          discount\n          total\n          lostDiscount\n          all { count total }\n        }\n        paymentPlan(budget: $budget) @include(if: $hasBudget) {\n          __typename\n          ... on PaymentPlan {\n            budget\n            count\n            total\n            saved\n            left\n            items { due saved violation { id description { ar en } occurredOn } }\n          }\n          ... on PaymentPlanRefused { code }\n        }\n      }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n  }\n": typeof types.ChoosingInquiryDocument,
    "\n  mutation IssueChoice($input: PaymentReferenceIssueInput!) {\n    paymentReferenceIssue(input: $input) {\n      paymentReference { number }\n      userErrors { code }\n    }\n  }\n": typeof types.IssueChoiceDocument,
    "\n  query LicenseLooks($lookup: LicenseLookup!, $first: Int!, $after: String) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        wrongProofs { count lastOn }\n        accessLog(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes { at by agency { ar en } purpose kind }\n        }\n      }\n      ... on MoreDetailsNeeded { missing }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n  }\n": typeof types.LicenseLooksDocument,
    "\n  query CurrentAnnouncements {\n    announcements { id kind text { ar en } unavailableUntil }\n  }\n": typeof types.CurrentAnnouncementsDocument,
};
const documents: Documents = {
    "\n  mutation ContactCodeRequest($input: ContactCodeRequestInput!) {\n    contactCodeRequest(input: $input) { confirmation maskedContact userErrors { code message { ar en } } }\n  }\n": types.ContactCodeRequestDocument,
    "\n  mutation ContactCodeConfirm($input: ContactCodeConfirmInput!) {\n    contactCodeConfirm(input: $input) { confirmed userErrors { code message { ar en } } }\n  }\n": types.ContactCodeConfirmDocument,
    "\n  mutation MessageSend($input: MessageSendInput!) {\n    messageSend(input: $input) { reference userErrors { code } }\n  }\n": types.MessageSendDocument,
    "\n  mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code field message { ar en } } } }\n": types.PasswordChangeDocument,
    "\n  query MyAgency {\n    agency {\n      ...AgencyParts\n    }\n  }\n  fragment AgencyParts on Agency {\n    id\n    code\n    name { ar en }\n    scopes\n    authority { name { ar en } }\n    createdAt\n    closedAt\n    budget\n    budgetLeft\n    mostApplications\n    guessedAt\n    applications {\n      id\n      name\n      budget\n      budgetLeft\n      registeredOnly\n      createdAt\n      suspendedAt\n      keys { id start scopes addresses state createdAt createdBy expiresAt revokedAt lastUsedAt }\n      operations { hash document registeredAt registeredBy }\n    }\n  }\n": types.MyAgencyDocument,
    "\n  mutation ApiKeyRotate($input: ApiKeyRotateInput!) {\n    apiKeyRotate(input: $input) { secret userErrors { code field message { ar en } } }\n  }\n": types.ApiKeyRotateDocument,
    "\n  mutation ApplicationSuspend($input: ApplicationSuspendInput!) {\n    applicationSuspend(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.ApplicationSuspendDocument,
    "\n  mutation ApplicationCreate($input: ApplicationCreateInput!) {\n    applicationCreate(input: $input) { application { id } userErrors { code field message { ar en } } }\n  }\n": types.ApplicationCreateDocument,
    "\n  mutation ApiKeyCreate($input: ApiKeyCreateInput!) {\n    apiKeyCreate(input: $input) { secret approval { id } userErrors { code field message { ar en } } }\n  }\n": types.ApiKeyCreateDocument,
    "\n  mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {\n    apiKeyRevoke(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.ApiKeyRevokeDocument,
    "\n  mutation OperationRegister($input: OperationRegisterInput!) {\n    operationRegister(input: $input) { hash userErrors { code field message { ar en } } }\n  }\n": types.OperationRegisterDocument,
    "\n  mutation ApplicationRestrict($input: ApplicationRestrictInput!) {\n    applicationRestrict(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.ApplicationRestrictDocument,
    "\n  query PublicDiscounts {\n    discountRules {\n      id\n      version\n      title { ar en }\n      legalBasis { ar en }\n      percent\n      kind\n      withinDays\n      payFrom\n      payTo\n      offenceFrom\n      offenceTo\n      excludedTypes { id name { ar en } }\n      law { instrument issuerAr issuerEn number day textAr textEn gazette }\n    }\n  }\n": types.PublicDiscountsDocument,
    "\n  query LetterProgress($reference: String!) {\n    messageProgress(reference: $reference) { reference sentAt state answer answeredAt }\n  }\n": types.LetterProgressDocument,
    "\n  mutation NoticeSubscriptionStart($input: NoticeSubscriptionStartInput!) {\n    noticeSubscriptionStart(input: $input) { subscriptions { id } userErrors { code message { ar en } } }\n  }\n": types.NoticeSubscriptionStartDocument,
    "\n  mutation NoticeSubscriptionEnd($input: NoticeSubscriptionEndInput!) {\n    noticeSubscriptionEnd(input: $input) { subscriptions { id } userErrors { code message { ar en } } }\n  }\n": types.NoticeSubscriptionEndDocument,
    "\n  query NoticeSubscriptions($lookup: LicenseLookup!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License { noticeSubscriptions { id channel maskedContact startedAt } }\n    }\n  }\n": types.NoticeSubscriptionsDocument,
    "\n  mutation NoticeSubscriptionStop($input: NoticeSubscriptionStopInput!) {\n    noticeSubscriptionStop(input: $input) { stopped userErrors { code } }\n  }\n": types.NoticeSubscriptionStopDocument,
    "\n  query ObjectionForm($lookup: LicenseLookup!, $first: Int!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        violations(status: UNPAID, first: $first) {\n          nodes { id number description { ar en } fine occurredOn vehiclePlate payability authority { id name { ar en } } }\n        }\n      }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n    objectionReasons { code name { ar en } }\n    objectionTerms { authority { id } mostAtOnce withinDays }\n  }\n": types.ObjectionFormDocument,
    "\n  mutation ObjectionSend($input: ObjectionSubmitInput!) {\n    objectionSubmit(input: $input) { objection { number } userErrors { code message { ar en } field } }\n  }\n": types.ObjectionSendDocument,
    "\n  query FollowedObjection($number: String!, $proof: LicenseLookup!) {\n    objection(number: $number, proof: $proof) {\n      number\n      state\n      isFinal\n      turn\n      dueOn\n      authority { name { ar en } }\n      violations { id number type { name { ar en } } occurredOn vehiclePlate fine reducedFine }\n      reason { name { ar en } }\n      text\n      capacity\n      makerName\n      contactChannel\n      submittedAt\n      hearing { at place }\n      files { reference kind size takenAt }\n      decisions { outcome isAppeal article reason decidedAt signedText }\n      events { at action state by text }\n      steps\n    }\n  }\n": types.FollowedObjectionDocument,
    "\n  mutation ObjectionCode($input: ObjectionCodeRequestInput!) {\n    objectionCodeRequest(input: $input) { confirmation maskedContact userErrors { code message { ar en } } }\n  }\n": types.ObjectionCodeDocument,
    "\n  mutation ObjectionAddMore($input: ObjectionTextInput!) {\n    objectionAdd(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": types.ObjectionAddMoreDocument,
    "\n  mutation ObjectionTakeBack($input: ObjectionStepInput!) {\n    objectionWithdraw(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": types.ObjectionTakeBackDocument,
    "\n  mutation ObjectionAppealSend($input: ObjectionTextInput!) {\n    objectionAppeal(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": types.ObjectionAppealSendDocument,
    "\n  mutation ObjectionGiveUp($input: ObjectionStepInput!) {\n    objectionAppealGiveUp(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": types.ObjectionGiveUpDocument,
    "\n  mutation ObjectionPostpone($input: ObjectionStepInput!) {\n    objectionHearingPostpone(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": types.ObjectionPostponeDocument,
    "\n  query ObjectionFilesSent($confirmation: String!) {\n    objectionFilesSent(confirmation: $confirmation) { reference kind size }\n  }\n": types.ObjectionFilesSentDocument,
    "\n  query ObjectionsOfLicense($lookup: LicenseLookup!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        objections { number state submittedAt authority { name { ar en } } violations { id number type { name { ar en } } } }\n      }\n    }\n  }\n": types.ObjectionsOfLicenseDocument,
    "\n  mutation ObjectionNotMine($input: ObjectionDisownInput!) {\n    objectionDisown(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n": types.ObjectionNotMineDocument,
    "\n  query ServiceStatus {\n    sources { authority { id name { ar en } } asOf stale }\n  }\n": types.ServiceStatusDocument,
    "\n  query PaymentPage($number: PaymentNumber!, $proof: LicenseLookup, $first: Int!) {\n    paymentReference(number: $number, proof: $proof) {\n      number\n      kind\n      status\n      payable\n      count\n      total\n      underReview\n      priceCalendar { from until due }\n      paidAt\n      timeline { kind at amount }\n      cases { reference reason reasonText { ar en } state amount allocated refunded dueAt }\n      newer { number count total }\n      violations(first: $first) {\n        totalCount\n        nodes {\n          id\n          description { ar en }\n          fine\n          due\n          occurredOn\n          vehiclePlate\n          payability\n          payabilityReason { ar en }\n        }\n      }\n    }\n  }\n": types.PaymentPageDocument,
    "\n  query NumberState($number: PaymentNumber!) {\n    paymentReference(number: $number) {\n      status\n      payable\n      underReview\n      timeline { kind amount }\n    }\n  }\n": types.NumberStateDocument,
    "\n  query PaymentReceipts($number: PaymentNumber!, $proof: LicenseLookup!) {\n    paymentReference(number: $number, proof: $proof) {\n      receipts {\n        number\n        amount\n        issuedAt\n        paidAt\n        voidedAt\n        paymentNumber\n        transactionId\n        bankTransactionId\n        signedText\n        signedLines\n        corrections { kind at violationNumber fineAfter amount caseReference }\n        lines {\n          violationNumber\n          authority { name { ar en } }\n          type { name { ar en } }\n          occurredOn\n          vehiclePlate\n          fine\n          discount\n          amount\n          legalBasis { ar en }\n        }\n      }\n    }\n  }\n": types.PaymentReceiptsDocument,
    "\n  mutation RefundEnter($input: RefundEnterInput!) { refundEnter(input: $input) { token userErrors { code message { ar en } } } }\n": types.RefundEnterDocument,
    "\n  query RefundLink($token: String!) { refundLink(token: $token) { state caseReference approved amount expiresAt latinName } }\n": types.RefundLinkDocument,
    "\n  mutation RefundAccount($input: RefundAccountGiveInput!) {\n    refundAccountGive(input: $input) { maskedIban caseReference userErrors { code message { ar en } field } }\n  }\n": types.RefundAccountDocument,
    "\n  query SandboxMessages { sandboxMessages { id channel to subject text language sentAt } }\n": types.SandboxMessagesDocument,
    "\n  query ObjectionStaffing {\n    objectionStaffing { authority { id name { ar en } } adjudicators open lacks }\n  }\n": types.ObjectionStaffingDocument,
    "\n  query StaffWaiting {\n    staffWork { ownCases caseDecisions { count } approvals ownObjections freeObjections letters imports readyRefunds payoutFiles }\n  }\n": types.StaffWaitingDocument,
    "\n  query StaffToday {\n    staffWork {\n      ownCases freeCases overdueCases dueCases\n      caseDecisions { state count }\n      approvals letters imports failedImports readyRefunds payoutFiles\n      ownObjections freeObjections overdueObjections\n      openDays daysWithoutFile parked\n      failingJobs { task count attempts }\n      isLedgerEven\n    }\n    sources { authority { id name { ar en } } asOf stale missingSince }\n  }\n": types.StaffTodayDocument,
    "\n  query LicenseStoryPage($id: ID!, $timeline: String, $ledger: String, $messages: String, $looks: String) {\n    licenseStory(id: $id) {\n      id\n      mergedInto\n      license {\n        number holderName\n        licensingCenter { name { ar en } }\n        licenseClass { name { ar en } }\n        dues { count total paymentReference { number } }\n      }\n      timeline(first: 25, after: $timeline) { nodes { at kind subject amount actor } pageInfo { hasNextPage endCursor } }\n      ledger(first: 10, after: $ledger) { nodes { at debit credit amount transactionId caseReference } pageInfo { hasNextPage endCursor } }\n      messages(first: 5, after: $messages) { nodes { receivedAt kind format content httpStatus code } pageInfo { hasNextPage endCursor } }\n      looks(first: 10, after: $looks) { nodes { at by who purpose kind requestId } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": types.LicenseStoryPageDocument,
    "\n  query PaymentStoryPage($transactionId: String!, $timeline: String, $ledger: String, $messages: String) {\n    paymentStory(transactionId: $transactionId) {\n      payment { transactionId reportedNumber currency amountText amount settled waiting paidOut reversed processedAt }\n      channel\n      licenseId\n      licenseNumber\n      cases { reference reasonText { ar en } waiting }\n      timeline(first: 25, after: $timeline) { nodes { at kind subject amount actor } pageInfo { hasNextPage endCursor } }\n      ledger(first: 10, after: $ledger) { nodes { at debit credit amount transactionId caseReference } pageInfo { hasNextPage endCursor } }\n      messages(first: 5, after: $messages) { nodes { receivedAt kind format content httpStatus code } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": types.PaymentStoryPageDocument,
    "\n  mutation AccountCreate($input: AccountCreateInput!) {\n    accountCreate(input: $input) {\n      password\n      account { userName }\n      approval { id }\n      userErrors { code field message { ar en } }\n    }\n  }\n": types.AccountCreateDocument,
    "\n  mutation AccountChange($input: AccountChangeInput!) {\n    accountChange(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": types.AccountChangeDocument,
    "\n  mutation AccountReset($input: AccountResetInput!) {\n    accountReset(input: $input) {\n      password\n      account { userName }\n      approval { id }\n      userErrors { code field message { ar en } }\n    }\n  }\n": types.AccountResetDocument,
    "\n  mutation AccountSessionsEnd($input: AccountSessionsEndInput!) {\n    accountSessionsEnd(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.AccountSessionsEndDocument,
    "\n  query Accounts($search: String, $role: AccountRole, $first: Int!, $after: String) {\n    me { userName role }\n    accounts(search: $search, role: $role, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id userName displayName role employeeNumber mustChangePassword hasSecondFactor createdAt disabledAt\n        agency { name { ar en } }\n        authority { name { ar en } }\n      }\n    }\n  }\n": types.AccountsDocument,
    "\n  query StaffAgencies {\n    me { role }\n    agencies {\n      id\n      code\n      name { ar en }\n      authority { name { ar en } }\n      closedAt\n      applications { budget budgetLeft suspendedAt keys { state lastUsedAt } }\n    }\n    sources { authority { id name { ar en } } }\n  }\n": types.StaffAgenciesDocument,
    "\n  query StaffAgency($id: ID!) {\n    me { role }\n    partnerAgency(id: $id) { ...AgencyParts }\n  }\n": types.StaffAgencyDocument,
    "\n  mutation AgencyCreate($input: AgencyCreateInput!) { agencyCreate(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n": types.AgencyCreateDocument,
    "\n  mutation AgencyBudgetChange($input: AgencyBudgetChangeInput!) { agencyBudgetChange(input: $input) { userErrors { code field message { ar en } } } }\n": types.AgencyBudgetChangeDocument,
    "\n  mutation AnnouncementCreate($input: AnnouncementCreateInput!) {\n    announcementCreate(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.AnnouncementCreateDocument,
    "\n  mutation AnnouncementEnd($input: AnnouncementEndInput!) {\n    announcementEnd(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.AnnouncementEndDocument,
    "\n  query AnnouncementHistory($state: AnnouncementState, $first: Int!, $after: String) {\n    me { role }\n    announcementHistory(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id kind text { ar en } from until unavailableUntil state writtenBy writtenAt endedAt endedBy }\n    }\n  }\n": types.AnnouncementHistoryDocument,
    "\n  mutation ApprovalDecide($input: ApprovalDecideInput!) {\n    approvalDecide(input: $input) {\n      password\n      approval { title { ar en } }\n      userErrors { code field message { ar en } }\n    }\n  }\n": types.ApprovalDecideDocument,
    "\n  mutation ApprovalWithdraw($input: ApprovalWithdrawInput!) {\n    approvalWithdraw(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.ApprovalWithdrawDocument,
    "\n  query Approvals($state: ApprovalState!, $after: String) {\n    me { role }\n    approvals(state: $state, first: 10, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind title { ar en } path\n        changes { name { ar en } before { ar en } after { ar en } }\n        consequences { ar en }\n        reason requestedBy requestedAt state decidedBy decidedAt note\n        refusal { ar en }\n        mayWithdraw\n        simulation { ...ShownSimulation }\n      }\n    }\n  }\n": types.ApprovalsDocument,
    "\n  query AuditLog($first: Int!, $after: String, $filter: AuditFilter) {\n    auditLog(first: $first, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id at actor actorName action text { ar en } subject values { name before after } }\n    }\n  }\n": types.AuditLogDocument,
    "\n  mutation HolidayAdd($input: HolidayAddInput!) { holidayAdd(input: $input) { userErrors { code field message { ar en } } } }\n": types.HolidayAddDocument,
    "\n  mutation HolidayRemove($input: HolidayRemoveInput!) {\n    holidayRemove(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": types.HolidayRemoveDocument,
    "\n  mutation ObjectionDeputyName($input: ObjectionDeputyNameInput!) {\n    objectionDeputyName(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": types.ObjectionDeputyNameDocument,
    "\n  mutation ObjectionTermsChange($input: ObjectionTermsChangeInput!) {\n    objectionTermsChange(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": types.ObjectionTermsChangeDocument,
    "\n  query StaffHolidays {\n    me { role } holidays { day name { ar en } addedBy }\n    objectionTerms { authority { id name { ar en } } mostAtOnce withinDays reduceArticle }\n  }\n": types.StaffHolidaysDocument,
    "\n  query Cases($state: PaymentCaseState, $reason: PaymentCaseReason, $assignee: String, $overdue: Boolean, $order: PaymentCaseOrder, $first: Int!, $after: String) {\n    me { userName role }\n    paymentCases(state: $state, reason: $reason, assignee: $assignee, overdue: $overdue, order: $order, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference revision reason reasonText { ar en } state amount waiting concernedText openedAt dueAt overdue assignee missingDelivery { authority { name { ar en } } } }\n    }\n  }\n": types.CasesDocument,
    "\n  query Case($reference: String!, $lookup: LicenseLookup) {\n    me { userName role }\n    paymentCase(reference: $reference) {\n      reference revision reason reasonText { ar en } state amount waiting concernedText openedAt dueAt overdue closedAt assignee transactionId\n      corrections { kind at violationNumber receiptNumber fineBefore fineAfter amount caseReference }\n      missingDelivery { authority { id name { ar en } } from to }\n      payment {\n        transactionId bankTransactionId bankCode reportedNumber referenceNumber currency amountText amount settled waiting paidOut reversed\n        processedAt receivedAt reconciledAt\n      }\n      events { at actor action amount note assignee consent allocated { id license violation receipt amount } }\n      requests { id kind state amount reason requestedBy requestedAt decidedBy decidedAt transferNumber paidOutAt returnedAt }\n      proposal {\n        request { kind reason requestedBy requestedAt }\n        amount from { ar en } to { ar en } maskedIban payeeName holderName\n        changes { name { ar en } before { ar en } after { ar en } }\n        consequences { ar en } refusal { ar en } approvalRefusal { ar en } mayWithdraw\n      }\n      reports { stands amountText currency number processed processedAt receivedAt problems { ar en } message }\n      otherCases { reference reason state }\n      payee { maskedContact linkMadeBy linkMadeAt linkExpiresAt linkUsed maskedIban givenAt counter { enteredBy documentKind documentEnds } payoutFile payeeName bankName holderName signs { ar en } approvedBy approvedAt refusal { ar en } approvalRefusal { ar en } }\n      candidates(lookup: $lookup, first: 50) {\n        totalCount twoPeople\n        nodes { ofNumber due dueTogether violation { id number occurredOn description { ar en } vehiclePlate } }\n      }\n    }\n  }\n": types.CaseDocument,
    "\n  mutation CaseAssign($input: PaymentCaseAssignInput!) { paymentCaseAssign(input: $input) { userErrors { code message { ar en } } } }\n": types.CaseAssignDocument,
    "\n  mutation CaseNote($input: PaymentCaseNoteInput!) { paymentCaseNote(input: $input) { userErrors { code message { ar en } } } }\n": types.CaseNoteDocument,
    "\n  mutation CaseAllocate($input: PaymentCaseAllocateInput!) { paymentCaseAllocate(input: $input) { userErrors { code message { ar en } } } }\n": types.CaseAllocateDocument,
    "\n  mutation CaseAllocationRequest($input: PaymentCaseAllocationRequestInput!) {\n    paymentCaseAllocationRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.CaseAllocationRequestDocument,
    "\n  mutation CaseRefundRequest($input: PaymentCaseRefundRequestInput!) {\n    paymentCaseRefundRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.CaseRefundRequestDocument,
    "\n  mutation CaseCloseRequest($input: PaymentCaseCloseRequestInput!) {\n    paymentCaseCloseRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.CaseCloseRequestDocument,
    "\n  mutation CaseReversalRequest($input: PaymentCaseReversalRequestInput!) {\n    paymentCaseReversalRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.CaseReversalRequestDocument,
    "\n  mutation CaseDecide($input: PaymentCaseRequestDecideInput!) {\n    paymentCaseRequestDecide(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.CaseDecideDocument,
    "\n  mutation CaseWithdraw($input: PaymentCaseRequestWithdrawInput!) {\n    paymentCaseRequestWithdraw(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.CaseWithdrawDocument,
    "\n  mutation CaseAccountDecide($input: PaymentCaseAccountDecideInput!) {\n    paymentCaseAccountDecide(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.CaseAccountDecideDocument,
    "\n  mutation CasePayout($input: PaymentCasePayoutRecordInput!) {\n    paymentCasePayoutRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.CasePayoutDocument,
    "\n  mutation CaseAccountEnter($input: PaymentCaseAccountEnterInput!) {\n    paymentCaseAccountEnter(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.CaseAccountEnterDocument,
    "\n  mutation CasePayeeLink($input: PaymentCasePayeeLinkSendInput!) {\n    paymentCasePayeeLinkSend(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.CasePayeeLinkDocument,
    "\n  mutation CaseReturn($input: PaymentCaseReturnRecordInput!) {\n    paymentCaseReturnRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.CaseReturnDocument,
    "\n  query StaffCourtDecisions($first: Int!, $after: String) {\n    me { role }\n    objectionTerms { authority { id name { ar en } } }\n    courtDecisions(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id court number decidedOn authority { name { ar en } } violationNumber licenseNumber fineBefore fine document enteredBy comparedBy recordedAt }\n    }\n  }\n": types.StaffCourtDecisionsDocument,
    "\n  mutation CourtDecisionEnter($input: CourtDecisionEnterInput!) {\n    courtDecisionEnter(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": types.CourtDecisionEnterDocument,
    "\n  mutation DiscountRuleDraftSave($input: DiscountRuleDraftSaveInput!) {\n    discountRuleDraftSave(input: $input) { draft { id } userErrors { code field message { ar en } } }\n  }\n": types.DiscountRuleDraftSaveDocument,
    "\n  mutation DiscountRuleDraftDiscard($input: DiscountRuleDraftDiscardInput!) {\n    discountRuleDraftDiscard(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.DiscountRuleDraftDiscardDocument,
    "\n  mutation DiscountRulePropose($input: DiscountRuleProposeInput!) {\n    discountRulePropose(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": types.DiscountRuleProposeDocument,
    "\n  mutation DiscountRuleEndPropose($input: DiscountRuleEndProposeInput!) {\n    discountRuleEndPropose(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": types.DiscountRuleEndProposeDocument,
    "\n  mutation DiscountRuleSimulate($input: DiscountRuleSimulateInput!) {\n    discountRuleSimulate(input: $input) { simulation { id } userErrors { code field message { ar en } } }\n  }\n": types.DiscountRuleSimulateDocument,
    "\n  mutation DiscountRuleSimulationCancel($input: DiscountRuleSimulationCancelInput!) {\n    discountRuleSimulationCancel(input: $input) { simulation { id } userErrors { code field message { ar en } } }\n  }\n": types.DiscountRuleSimulationCancelDocument,
    "\n  query DiscountRulesPage {\n    me { role }\n    discountRuleVersions {\n      state\n      approvedPayTo\n      approvedBy\n      approvedAt\n      rule { id version title { ar en } legalBasis { ar en } percent kind payFrom payTo offenceFrom offenceTo withinDays }\n    }\n    discountRuleDrafts { id state changedBy changedAt content { ruleId titleAr titleEn percent payFrom payTo } }\n  }\n": types.DiscountRulesPageDocument,
    "\n  query DiscountRuleDraftPage($id: ID!) {\n    me { role }\n    violationTypes { id name { ar en } }\n    discountRuleDraft(id: $id) {\n      id\n      state\n      changedBy\n      changedAt\n      content {\n        ruleId titleAr titleEn legalBasisAr legalBasisEn percent kind payFrom payTo offenceFrom offenceTo withinDays excludedTypes\n        countsObjectionDays instrument issuerAr issuerEn instrumentNumber instrumentDay lawTextAr lawTextEn gazette lawFrom\n        announcementAr announcementEn\n      }\n      simulation { ...ShownSimulation }\n      approval { id state reason note requestedBy requestedAt decidedBy decidedAt refusal { ar en } mayWithdraw }\n    }\n  }\n  fragment ShownSimulation on DiscountRuleSimulation {\n    id\n    state\n    progress\n    requestedAt\n    isFresh\n    result {\n      asOf\n      day\n      violations\n      licenses\n      numbers\n      quotes\n      before\n      after\n      byAuthority { code name { ar en } violations before after }\n      byType { code name { ar en } violations before after }\n      largest { license violations before after }\n      milliseconds\n    }\n  }\n": types.DiscountRuleDraftPageDocument,
    "\n  query NewDiscountRulePage { me { role } violationTypes { id name { ar en } } discountRuleDrafts { id } }\n": types.NewDiscountRulePageDocument,
    "\n  query DiscountRuleEndSimulation($id: ID!) { discountRuleSimulation(id: $id) { ...ShownSimulation } }\n": types.DiscountRuleEndSimulationDocument,
    "\n  query DiscountRuleBegun($rule: ID!, $version: Int!, $after: String) {\n    discountRuleVersion(rule: $rule, version: $version) {\n      forecast { asOf violations licenses before after }\n      outcome { comparedAt result { violations licenses before after } causes { kind violations amount } }\n      earlierPayments(first: 50, after: $after) {\n        totalCount\n        overpaid\n        pageInfo { hasNextPage endCursor }\n        nodes { receiptNumber transactionId paidAt violationNumber authority { name { ar en } } paid overpaid }\n      }\n    }\n  }\n": types.DiscountRuleBegunDocument,
    "\n  query OverviewPage($filter: OverviewFilter) {\n    overview(filter: $filter) {\n      asOf\n      periods {\n        name from to beforeFrom\n        outstanding { count fils countBefore filsBefore change }\n        registered { count fils countBefore filsBefore change }\n        paid { count fils countBefore filsBefore change }\n        discounted { fils filsBefore change }\n        refunded { count fils countBefore filsBefore change }\n        cancelled { count fils countBefore filsBefore change }\n        takenBack { count fils countBefore filsBefore change }\n        released { count fils countBefore filsBefore change }\n      }\n      months { month registered { count fils } paid { count fils } }\n      cohorts { month offences { count fils } outstanding { count fils } collected { count fils } rate }\n      ageing { age outstanding { count fils } }\n      timesToPayment { time paid { count fils } }\n      byAuthority { ...OverviewShareParts }\n      byType { ...OverviewShareParts }\n      byCenter { ...OverviewShareParts }\n      byChannel { channel paid { count fils } discounted }\n      feeds { authority { id name { ar en } } asOf stale missingSince }\n      parked { count fils oldestAt }\n      cases { age count overdue waiting }\n      failingJobs { task count attempts nextAt }\n    }\n    violationTypes { id name { ar en } }\n    licensingCenters { id name { ar en } }\n  }\n  fragment OverviewShareParts on OverviewShare {\n    code\n    name { ar en }\n    outstanding { count fils }\n    registered { count fils }\n    paid { count fils }\n  }\n": types.OverviewPageDocument,
    "\n  query FileImports($first: Int!, $after: String) {\n    me { role }\n    fileImports(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name kind state receivedAt receivedBy outcome { read { rows fils } refused { rows } } }\n    }\n  }\n": types.FileImportsDocument,
    "\n  query FileImport($id: ID!, $after: Int!) {\n    me { role }\n    fileImport(id: $id) {\n      id name kind state size receivedAt receivedBy startedAt startedBy finishedAt rowsDone rowsOf resumed errorFilePath\n      refusal { ar en }\n      preview {\n        read { rows fils } tried authorities statementDay outsideRange { rows fils } onlyInFile { rows fils } complete { authority since asOf } holds { reason text { ar en } }\n        problems { line column value reason { ar en } }\n        outcome {\n          read { rows fils } registered { rows fils } unchanged { rows fils } amended { rows fils } parked { rows fils } refused { rows fils }\n        }\n      }\n      outcome {\n        read { rows fils } registered { rows fils } unchanged { rows fils } amended { rows fils } parked { rows fils } refused { rows fils }\n      }\n      differenceTotals { kind text { ar en } tally { rows fils } lowers }\n      differences(first: 25, after: $after) {\n        line text { ar en } name licenseNumber lowers outsideRange\n        changes { name { ar en } before { ar en } after { ar en } }\n      }\n      approvals { id kind state requestedBy requestedAt decidedBy decidedAt reason note }\n      undo { id state } undoes { id name } reason\n      undoTotals { ...UndoTotalsParts }\n      settlementFile { id statementDay lineCount total results { agrees repeated differs onlyHere } ...SettlementHeadline }\n      caseReferences\n    }\n  }\n  fragment UndoTotalsParts on FileImportUndoTotals {\n    all { rows fils } undone { rows fils } left { rows fils } waiting { rows fils }\n    reasons { reason text { ar en } tally { rows fils } }\n  }\n": types.FileImportDocument,
    "\n  mutation FileImportStart($input: FileImportStartInput!) { fileImportStart(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n": types.FileImportStartDocument,
    "\n  query FileImportUndoPreview($id: ID!) {\n    me { role }\n    fileImport(id: $id) { id name undoPreview { ...UndoTotalsParts } }\n  }\n": types.FileImportUndoPreviewDocument,
    "\n  query FileImportUndoLeft($id: ID!, $first: Int!, $after: Int) {\n    fileImport(id: $id) { undoLeft(first: $first, after: $after) { line authority sourceKey number fine reason text { ar en } } }\n  }\n": types.FileImportUndoLeftDocument,
    "\n  mutation FileImportUndo($input: FileImportUndoInput!) {\n    fileImportUndo(input: $input) { approval { id } userErrors { code message { ar en } field } }\n  }\n": types.FileImportUndoDocument,
    "\n  query ParkedViolations($first: Int!, $after: String, $authority: String, $licenseNumber: String) {\n    sources { authority { id name { ar en } } }\n    parkedViolations(first: $first, after: $after, authority: $authority, licenseNumber: $licenseNumber) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        authority { id name { ar en } } sourceKey number licenseNumber center { id name { ar en } } class { id name { ar en } } sameDigits\n        type { id name { ar en } } fine occurredOn parkedAt\n      }\n    }\n  }\n": types.ParkedViolationsDocument,
    "\n  query Inbox($first: Int!, $after: String, $kind: MessageKind) {\n    pageVotes { page useful useless }\n    messages(first: $first, after: $after, kind: $kind) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference kind rating text contact language sentAt state assignee answer answeredBy answeredAt }\n    }\n  }\n": types.InboxDocument,
    "\n  query Letter($reference: String!) {\n    message(reference: $reference) { reference kind rating text contact language sentAt state assignee answer answeredBy answeredAt }\n  }\n": types.LetterDocument,
    "\n  mutation MessageTake($input: MessageTakeInput!) {\n    messageTake(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.MessageTakeDocument,
    "\n  mutation MessageAnswer($input: MessageAnswerInput!) {\n    messageAnswer(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.MessageAnswerDocument,
    "\n  mutation ObjectionTake($input: ObjectionTakeInput!) { objectionTake(input: $input) { userErrors { code field message { ar en } } } }\n": types.ObjectionTakeDocument,
    "\n  mutation ObjectionMoreAsk($input: ObjectionMoreAskInput!) { objectionMoreAsk(input: $input) { userErrors { code field message { ar en } } } }\n": types.ObjectionMoreAskDocument,
    "\n  mutation ObjectionHearingSet($input: ObjectionHearingSetInput!) {\n    objectionHearingSet(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.ObjectionHearingSetDocument,
    "\n  mutation ObjectionHearingRecord($input: ObjectionHearingRecordInput!) {\n    objectionHearingRecord(input: $input) { userErrors { code field message { ar en } } }\n  }\n": types.ObjectionHearingRecordDocument,
    "\n  mutation ObjectionSplit($input: ObjectionSplitInput!) { objectionSplit(input: $input) { userErrors { code field message { ar en } } } }\n": types.ObjectionSplitDocument,
    "\n  mutation ObjectionDecide($input: ObjectionDecideInput!) {\n    objectionDecide(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n": types.ObjectionDecideDocument,
    "\n  query StaffObjections($state: ObjectionState, $assignee: String, $open: Boolean, $overdue: Boolean, $first: Int!, $after: String) {\n    staffObjections(state: $state, assignee: $assignee, open: $open, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        number state isFinal turn dueOn isOverdue assignee submittedAt\n        authority { id name { ar en } }\n        reason { name { ar en } }\n        violations { id number }\n      }\n    }\n  }\n": types.StaffObjectionsDocument,
    "\n  query StaffObjection($number: String!) {\n    me { role userName }\n    staffObjection(number: $number) {\n      number state isFinal turn dueOn isOverdue assignee submittedAt splitFrom revision text capacity makerName contactChannel\n      licenseNumber licenseId holderName mayReduce\n      authority { id name { ar en } }\n      reason { name { ar en } }\n      violations { id number type { name { ar en } } occurredOn vehiclePlate fine reducedFine extraDays payability }\n      hearing { at place }\n      evidence { reference kind size takenAt path }\n      decisions { outcome isAppeal article reason decidedAt signedText }\n      history { at action state by actor text }\n      approval { id requestedBy requestedAt reason refusal { ar en } changes { name { ar en } before { ar en } after { ar en } } consequences { ar en } }\n      staffSteps\n      refusal { ar en }\n    }\n  }\n": types.StaffObjectionDocument,
    "\n  query PayoutFiles($first: Int!, $after: String) {\n    me { role }\n    payoutsReady { refunds total unconfirmed toApprove withoutAccount items { caseReference amount maskedIban payeeName bankName confirmed } }\n    payoutFiles(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference madeBy madeAt refunds total filed paidOut returned cancelled }\n    }\n  }\n": types.PayoutFilesDocument,
    "\n  query PayoutFile($reference: String!) {\n    me { userName role }\n    payoutFile(reference: $reference) {\n      reference madeBy madeAt refunds total filed paidOut returned cancelled taken xmlSha256 csvSha256 xmlPath csvPath\n      items { endToEndId caseReference amount maskedIban state transferNumber paidOutAt returnedAt }\n    }\n  }\n": types.PayoutFileDocument,
    "\n  mutation PayoutMake($input: PayoutFileMakeInput!) {\n    payoutFileMake(input: $input) { payoutFile { reference } userErrors { code message { ar en } } }\n  }\n": types.PayoutMakeDocument,
    "\n  mutation PayoutCancel($input: PayoutFileCancelInput!) {\n    payoutFileCancel(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.PayoutCancelDocument,
    "\n  mutation PayoutPaidOut($input: PayoutFilePaidOutRecordInput!) {\n    payoutFilePaidOutRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.PayoutPaidOutDocument,
    "\n  mutation PayoutReturned($input: PayoutFileReturnRecordInput!) {\n    payoutFileReturnRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n": types.PayoutReturnedDocument,
    "\n  mutation ReferenceAdd($input: ReferenceAddInput!) { referenceAdd(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n": types.ReferenceAddDocument,
    "\n  mutation ReferenceChange($input: ReferenceChangeInput!) { referenceChange(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n": types.ReferenceChangeDocument,
    "\n  query ReferenceEntries($kind: ReferenceKind!) {\n    me { role }\n    referenceEntries(kind: $kind) {\n      code\n      decidedByCourt\n      collectedHere\n      versions {\n        validFrom\n        validUntil\n        neverHeld\n        isCurrent\n        name { ar en }\n        fine\n        fineMax\n        legalBasis { ar en }\n        meaning { ar en }\n        points\n        isInForce\n        writtenBy\n      }\n    }\n  }\n": types.ReferenceEntriesDocument,
    "\n  query StaffSearch($text: String!) {\n    staffSearch(text: $text) {\n      licenses { id number holderName mergedInto licensingCenter { name { ar en } } licenseClass { name { ar en } } }\n      violations { id licenseId licenseNumber number sourceKey status fine occurredOn type { name { ar en } } authority { name { ar en } } }\n      paymentNumbers { number status licenseId licenseNumber }\n      payments { transactionId amount amountText currency receivedAt reportedNumber }\n      cases { reference reason state concernedText openedAt }\n      receipts { number amount issuedAt isVoid transactionId licenseNumber }\n      payoutFiles { reference refunds total madeAt madeBy }\n      objections { number state submittedAt licenseNumber reason { name { ar en } } }\n      letters { reference kind sentAt text language }\n      hasMore\n      isMistypedNumber\n    }\n  }\n": types.StaffSearchDocument,
    "\n  query StaffSearcher { me { role } }\n": types.StaffSearcherDocument,
    "\n  mutation FeedChange($input: FeedChangeInput!) { feedChange(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n": types.FeedChangeDocument,
    "\n  query SettingsInForce {\n    me { role }\n    settings { name value isSet isSecret }\n    feeds { authority { id name { ar en } } asOf completeUntil stale missingSince staleAfterHours acceptsUndated initialLoadUntil }\n  }\n": types.SettingsInForceDocument,
    "\n  query SettlementPage($first: Int!, $afterFile: String, $afterDay: String) {\n    me { role }\n    settlementFiles(first: $first, after: $afterFile) {\n      pageInfo { hasNextPage endCursor }\n      nodes { ...SettlementFileLine }\n    }\n    dayClosings(first: $first, after: $afterDay) {\n      pageInfo { hasNextPage endCursor }\n      nodes { day payments reported settled suspense paidOut unmatched balanced }\n    }\n  }\n  fragment SettlementFileLine on SettlementFile {\n    id name format statementDay lineCount total receivedAt receivedBy ...SettlementHeadline\n  }\n  fragment SettlementHeadline on SettlementFile {\n    compared\n    sums { differs { count fils } onlyHere { count fils } repeated { count fils } reversals { count fils } notBooked { count fils } }\n    coverage { payments { count fils } lacking { count fils } isOver }\n  }\n": types.SettlementPageDocument,
    "\n  query SettlementFilePage($id: ID!, $first: Int!, $after: Int) {\n    settlementFile(id: $id) {\n      ...SettlementFileLine\n      sums { agrees { count fils } debits { count fils } lacking { count fils } }\n      differences(first: $first, after: $after) { line result transactionId number amount caseReference status }\n      lacking { transactionId paid caseReference }\n    }\n  }\n": types.SettlementFilePageDocument,
    "\n  query SettledDay($day: Date!) {\n    dayClosing(day: $day) {\n      day closedAt closedBy payments reported settled suspense paidOut reversed unmatched balanced\n      settlementFiles { ...SettlementFileLine }\n    }\n  }\n": types.SettledDayDocument,
    "\n  mutation DayClose($input: DayCloseInput!) { dayClose(input: $input) { userErrors { code message { ar en } } } }\n": types.DayCloseDocument,
    "\n  mutation PageVote($input: PageVoteInput!) { pageVote(input: $input) { counted userErrors { code } } }\n": types.PageVoteDocument,
    "\n  query CheckDocument($input: DocumentCheckInput!) {\n    documentCheck(input: $input) {\n      verdict\n      message { ar en }\n      number\n      issuedAt\n      keyId\n      voidedAt\n      corrections { kind at violationNumber fineAfter amount caseReference }\n      receipt {\n        licenseEnd\n        amount\n        paymentNumber\n        transactionId\n        bankTransactionId\n        count\n        lines { violationNumber fine discount }\n      }\n      certificate { licenseNumber asOf }\n      decision { isAppeal outcome authority licenseEnd violations { number fine } }\n    }\n  }\n": types.CheckDocumentDocument,
    "\n  mutation OpenShareCode($input: ClearanceCertificateOpenInput!) {\n    clearanceCertificateOpen(input: $input) { signedText userErrors { code message { ar en } } }\n  }\n": types.OpenShareCodeDocument,
    "\n  query Catalogue {\n    violationTypes {\n      id\n      name { ar en }\n      fine\n      fineMax\n      decidedByCourt\n      legalBasis { ar en }\n      meaning { ar en }\n      points\n      discountRules { id percent kind withinDays }\n    }\n  }\n": types.CatalogueDocument,
    "\n  query LicenseInquiry(\n    $lookup: LicenseLookup!\n    $status: ViolationStatus!\n    $payable: Boolean\n    $sort: ViolationSort!\n    $first: Int!\n    $after: String\n  ) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        licensingCenter { name { ar en } }\n        licenseClass { name { ar en } }\n        sources { authority { name { ar en } } asOf stale }\n        dues {\n          asOf\n          count\n          payableCount\n          fine\n          discount\n          total\n          priceCalendar { from until due }\n          paymentReference { number }\n        }\n        violations(status: $status, payable: $payable, sort: $sort, first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes {\n            id\n            number\n            description { ar en }\n            type { meaning { ar en } }\n            fine\n            due\n            discount { amount lastDay rule { id percent kind withinDays title { ar en } legalBasis { ar en } } }\n            noDiscount { reason endedOn }\n            priceCalendar { until due }\n            paidAt\n            occurredOn\n            authority { name { ar en } }\n            vehiclePlate\n            payability\n            payabilityReason { ar en }\n            paymentReference { number }\n            paidWith { receiptNumber paymentNumber }\n            cancelledAt\n            corrections { kind at violationNumber fineAfter amount caseReference }\n          }\n        }\n      }\n      ... on MoreDetailsNeeded { missing }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n  }\n": types.LicenseInquiryDocument,
    "\n  query FormLists {\n    licensingCenters { id name { ar en } }\n    licenseClasses { id name { ar en } }\n  }\n": types.FormListsDocument,
    "\n  mutation IssueCertificate($input: ClearanceCertificateIssueInput!) {\n    clearanceCertificateIssue(input: $input) { certificate { number } userErrors { code message { ar en } } }\n  }\n": types.IssueCertificateDocument,
    "\n  mutation ShareCertificate($input: ClearanceCertificateShareInput!) {\n    clearanceCertificateShare(input: $input) { shareCode expiresAt userErrors { code } }\n  }\n": types.ShareCertificateDocument,
    "\n  query LicenseCertificate($lookup: LicenseLookup!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        sources { authority { name { ar en } } asOf }\n        clearanceCertificate { number asOf issuedAt licenseNumber signedText }\n      }\n    }\n  }\n": types.LicenseCertificateDocument,
    "\n  query ChoosingInquiry(\n    $lookup: LicenseLookup!\n    $first: Int!\n    $ids: [ID!]!\n    $hasChoice: Boolean!\n    $budget: Fils!\n    $hasBudget: Boolean!\n  ) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        dues { asOf payableCount total discount paymentReference { number } }\n        violations(payable: true, first: $first) {\n          nodes {\n            id\n            number\n            description { ar en }\n            fine\n            due\n            discount { lastDay rule { percent kind } }\n            occurredOn\n            authority { name { ar en } }\n            vehiclePlate\n          }\n        }\n        choicePrice(violationIds: $ids) @include(if: $hasChoice) {\n          count\n          fine\n          discount\n          total\n          lostDiscount\n          all { count total }\n        }\n        paymentPlan(budget: $budget) @include(if: $hasBudget) {\n          __typename\n          ... on PaymentPlan {\n            budget\n            count\n            total\n            saved\n            left\n            items { due saved violation { id description { ar en } occurredOn } }\n          }\n          ... on PaymentPlanRefused { code }\n        }\n      }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n  }\n": types.ChoosingInquiryDocument,
    "\n  mutation IssueChoice($input: PaymentReferenceIssueInput!) {\n    paymentReferenceIssue(input: $input) {\n      paymentReference { number }\n      userErrors { code }\n    }\n  }\n": types.IssueChoiceDocument,
    "\n  query LicenseLooks($lookup: LicenseLookup!, $first: Int!, $after: String) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        wrongProofs { count lastOn }\n        accessLog(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes { at by agency { ar en } purpose kind }\n        }\n      }\n      ... on MoreDetailsNeeded { missing }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n  }\n": types.LicenseLooksDocument,
    "\n  query CurrentAnnouncements {\n    announcements { id kind text { ar en } unavailableUntil }\n  }\n": types.CurrentAnnouncementsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ContactCodeRequest($input: ContactCodeRequestInput!) {\n    contactCodeRequest(input: $input) { confirmation maskedContact userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').ContactCodeRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ContactCodeConfirm($input: ContactCodeConfirmInput!) {\n    contactCodeConfirm(input: $input) { confirmed userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').ContactCodeConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MessageSend($input: MessageSendInput!) {\n    messageSend(input: $input) { reference userErrors { code } }\n  }\n"): typeof import('./graphql').MessageSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').PasswordChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyAgency {\n    agency {\n      ...AgencyParts\n    }\n  }\n  fragment AgencyParts on Agency {\n    id\n    code\n    name { ar en }\n    scopes\n    authority { name { ar en } }\n    createdAt\n    closedAt\n    budget\n    budgetLeft\n    mostApplications\n    guessedAt\n    applications {\n      id\n      name\n      budget\n      budgetLeft\n      registeredOnly\n      createdAt\n      suspendedAt\n      keys { id start scopes addresses state createdAt createdBy expiresAt revokedAt lastUsedAt }\n      operations { hash document registeredAt registeredBy }\n    }\n  }\n"): typeof import('./graphql').MyAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiKeyRotate($input: ApiKeyRotateInput!) {\n    apiKeyRotate(input: $input) { secret userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ApiKeyRotateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationSuspend($input: ApplicationSuspendInput!) {\n    applicationSuspend(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ApplicationSuspendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationCreate($input: ApplicationCreateInput!) {\n    applicationCreate(input: $input) { application { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ApplicationCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiKeyCreate($input: ApiKeyCreateInput!) {\n    apiKeyCreate(input: $input) { secret approval { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ApiKeyCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApiKeyRevoke($input: ApiKeyRevokeInput!) {\n    apiKeyRevoke(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ApiKeyRevokeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OperationRegister($input: OperationRegisterInput!) {\n    operationRegister(input: $input) { hash userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').OperationRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplicationRestrict($input: ApplicationRestrictInput!) {\n    applicationRestrict(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ApplicationRestrictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicDiscounts {\n    discountRules {\n      id\n      version\n      title { ar en }\n      legalBasis { ar en }\n      percent\n      kind\n      withinDays\n      payFrom\n      payTo\n      offenceFrom\n      offenceTo\n      excludedTypes { id name { ar en } }\n      law { instrument issuerAr issuerEn number day textAr textEn gazette }\n    }\n  }\n"): typeof import('./graphql').PublicDiscountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterProgress($reference: String!) {\n    messageProgress(reference: $reference) { reference sentAt state answer answeredAt }\n  }\n"): typeof import('./graphql').LetterProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticeSubscriptionStart($input: NoticeSubscriptionStartInput!) {\n    noticeSubscriptionStart(input: $input) { subscriptions { id } userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').NoticeSubscriptionStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticeSubscriptionEnd($input: NoticeSubscriptionEndInput!) {\n    noticeSubscriptionEnd(input: $input) { subscriptions { id } userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').NoticeSubscriptionEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeSubscriptions($lookup: LicenseLookup!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License { noticeSubscriptions { id channel maskedContact startedAt } }\n    }\n  }\n"): typeof import('./graphql').NoticeSubscriptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoticeSubscriptionStop($input: NoticeSubscriptionStopInput!) {\n    noticeSubscriptionStop(input: $input) { stopped userErrors { code } }\n  }\n"): typeof import('./graphql').NoticeSubscriptionStopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObjectionForm($lookup: LicenseLookup!, $first: Int!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        violations(status: UNPAID, first: $first) {\n          nodes { id number description { ar en } fine occurredOn vehiclePlate payability authority { id name { ar en } } }\n        }\n      }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n    objectionReasons { code name { ar en } }\n    objectionTerms { authority { id } mostAtOnce withinDays }\n  }\n"): typeof import('./graphql').ObjectionFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionSend($input: ObjectionSubmitInput!) {\n    objectionSubmit(input: $input) { objection { number } userErrors { code message { ar en } field } }\n  }\n"): typeof import('./graphql').ObjectionSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowedObjection($number: String!, $proof: LicenseLookup!) {\n    objection(number: $number, proof: $proof) {\n      number\n      state\n      isFinal\n      turn\n      dueOn\n      authority { name { ar en } }\n      violations { id number type { name { ar en } } occurredOn vehiclePlate fine reducedFine }\n      reason { name { ar en } }\n      text\n      capacity\n      makerName\n      contactChannel\n      submittedAt\n      hearing { at place }\n      files { reference kind size takenAt }\n      decisions { outcome isAppeal article reason decidedAt signedText }\n      events { at action state by text }\n      steps\n    }\n  }\n"): typeof import('./graphql').FollowedObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionCode($input: ObjectionCodeRequestInput!) {\n    objectionCodeRequest(input: $input) { confirmation maskedContact userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionAddMore($input: ObjectionTextInput!) {\n    objectionAdd(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionAddMoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionTakeBack($input: ObjectionStepInput!) {\n    objectionWithdraw(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionTakeBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionAppealSend($input: ObjectionTextInput!) {\n    objectionAppeal(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionAppealSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionGiveUp($input: ObjectionStepInput!) {\n    objectionAppealGiveUp(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionGiveUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionPostpone($input: ObjectionStepInput!) {\n    objectionHearingPostpone(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionPostponeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObjectionFilesSent($confirmation: String!) {\n    objectionFilesSent(confirmation: $confirmation) { reference kind size }\n  }\n"): typeof import('./graphql').ObjectionFilesSentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObjectionsOfLicense($lookup: LicenseLookup!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        objections { number state submittedAt authority { name { ar en } } violations { id number type { name { ar en } } } }\n      }\n    }\n  }\n"): typeof import('./graphql').ObjectionsOfLicenseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionNotMine($input: ObjectionDisownInput!) {\n    objectionDisown(input: $input) { objection { number } userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionNotMineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceStatus {\n    sources { authority { id name { ar en } } asOf stale }\n  }\n"): typeof import('./graphql').ServiceStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaymentPage($number: PaymentNumber!, $proof: LicenseLookup, $first: Int!) {\n    paymentReference(number: $number, proof: $proof) {\n      number\n      kind\n      status\n      payable\n      count\n      total\n      underReview\n      priceCalendar { from until due }\n      paidAt\n      timeline { kind at amount }\n      cases { reference reason reasonText { ar en } state amount allocated refunded dueAt }\n      newer { number count total }\n      violations(first: $first) {\n        totalCount\n        nodes {\n          id\n          description { ar en }\n          fine\n          due\n          occurredOn\n          vehiclePlate\n          payability\n          payabilityReason { ar en }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PaymentPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NumberState($number: PaymentNumber!) {\n    paymentReference(number: $number) {\n      status\n      payable\n      underReview\n      timeline { kind amount }\n    }\n  }\n"): typeof import('./graphql').NumberStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaymentReceipts($number: PaymentNumber!, $proof: LicenseLookup!) {\n    paymentReference(number: $number, proof: $proof) {\n      receipts {\n        number\n        amount\n        issuedAt\n        paidAt\n        voidedAt\n        paymentNumber\n        transactionId\n        bankTransactionId\n        signedText\n        signedLines\n        corrections { kind at violationNumber fineAfter amount caseReference }\n        lines {\n          violationNumber\n          authority { name { ar en } }\n          type { name { ar en } }\n          occurredOn\n          vehiclePlate\n          fine\n          discount\n          amount\n          legalBasis { ar en }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PaymentReceiptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefundEnter($input: RefundEnterInput!) { refundEnter(input: $input) { token userErrors { code message { ar en } } } }\n"): typeof import('./graphql').RefundEnterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RefundLink($token: String!) { refundLink(token: $token) { state caseReference approved amount expiresAt latinName } }\n"): typeof import('./graphql').RefundLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefundAccount($input: RefundAccountGiveInput!) {\n    refundAccountGive(input: $input) { maskedIban caseReference userErrors { code message { ar en } field } }\n  }\n"): typeof import('./graphql').RefundAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SandboxMessages { sandboxMessages { id channel to subject text language sentAt } }\n"): typeof import('./graphql').SandboxMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObjectionStaffing {\n    objectionStaffing { authority { id name { ar en } } adjudicators open lacks }\n  }\n"): typeof import('./graphql').ObjectionStaffingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffWaiting {\n    staffWork { ownCases caseDecisions { count } approvals ownObjections freeObjections letters imports readyRefunds payoutFiles }\n  }\n"): typeof import('./graphql').StaffWaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffToday {\n    staffWork {\n      ownCases freeCases overdueCases dueCases\n      caseDecisions { state count }\n      approvals letters imports failedImports readyRefunds payoutFiles\n      ownObjections freeObjections overdueObjections\n      openDays daysWithoutFile parked\n      failingJobs { task count attempts }\n      isLedgerEven\n    }\n    sources { authority { id name { ar en } } asOf stale missingSince }\n  }\n"): typeof import('./graphql').StaffTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LicenseStoryPage($id: ID!, $timeline: String, $ledger: String, $messages: String, $looks: String) {\n    licenseStory(id: $id) {\n      id\n      mergedInto\n      license {\n        number holderName\n        licensingCenter { name { ar en } }\n        licenseClass { name { ar en } }\n        dues { count total paymentReference { number } }\n      }\n      timeline(first: 25, after: $timeline) { nodes { at kind subject amount actor } pageInfo { hasNextPage endCursor } }\n      ledger(first: 10, after: $ledger) { nodes { at debit credit amount transactionId caseReference } pageInfo { hasNextPage endCursor } }\n      messages(first: 5, after: $messages) { nodes { receivedAt kind format content httpStatus code } pageInfo { hasNextPage endCursor } }\n      looks(first: 10, after: $looks) { nodes { at by who purpose kind requestId } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"): typeof import('./graphql').LicenseStoryPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaymentStoryPage($transactionId: String!, $timeline: String, $ledger: String, $messages: String) {\n    paymentStory(transactionId: $transactionId) {\n      payment { transactionId reportedNumber currency amountText amount settled waiting paidOut reversed processedAt }\n      channel\n      licenseId\n      licenseNumber\n      cases { reference reasonText { ar en } waiting }\n      timeline(first: 25, after: $timeline) { nodes { at kind subject amount actor } pageInfo { hasNextPage endCursor } }\n      ledger(first: 10, after: $ledger) { nodes { at debit credit amount transactionId caseReference } pageInfo { hasNextPage endCursor } }\n      messages(first: 5, after: $messages) { nodes { receivedAt kind format content httpStatus code } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"): typeof import('./graphql').PaymentStoryPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountCreate($input: AccountCreateInput!) {\n    accountCreate(input: $input) {\n      password\n      account { userName }\n      approval { id }\n      userErrors { code field message { ar en } }\n    }\n  }\n"): typeof import('./graphql').AccountCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountChange($input: AccountChangeInput!) {\n    accountChange(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').AccountChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountReset($input: AccountResetInput!) {\n    accountReset(input: $input) {\n      password\n      account { userName }\n      approval { id }\n      userErrors { code field message { ar en } }\n    }\n  }\n"): typeof import('./graphql').AccountResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountSessionsEnd($input: AccountSessionsEndInput!) {\n    accountSessionsEnd(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').AccountSessionsEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($search: String, $role: AccountRole, $first: Int!, $after: String) {\n    me { userName role }\n    accounts(search: $search, role: $role, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id userName displayName role employeeNumber mustChangePassword hasSecondFactor createdAt disabledAt\n        agency { name { ar en } }\n        authority { name { ar en } }\n      }\n    }\n  }\n"): typeof import('./graphql').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffAgencies {\n    me { role }\n    agencies {\n      id\n      code\n      name { ar en }\n      authority { name { ar en } }\n      closedAt\n      applications { budget budgetLeft suspendedAt keys { state lastUsedAt } }\n    }\n    sources { authority { id name { ar en } } }\n  }\n"): typeof import('./graphql').StaffAgenciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffAgency($id: ID!) {\n    me { role }\n    partnerAgency(id: $id) { ...AgencyParts }\n  }\n"): typeof import('./graphql').StaffAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgencyCreate($input: AgencyCreateInput!) { agencyCreate(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').AgencyCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgencyBudgetChange($input: AgencyBudgetChangeInput!) { agencyBudgetChange(input: $input) { userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').AgencyBudgetChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnouncementCreate($input: AnnouncementCreateInput!) {\n    announcementCreate(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').AnnouncementCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnouncementEnd($input: AnnouncementEndInput!) {\n    announcementEnd(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').AnnouncementEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnnouncementHistory($state: AnnouncementState, $first: Int!, $after: String) {\n    me { role }\n    announcementHistory(state: $state, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id kind text { ar en } from until unavailableUntil state writtenBy writtenAt endedAt endedBy }\n    }\n  }\n"): typeof import('./graphql').AnnouncementHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApprovalDecide($input: ApprovalDecideInput!) {\n    approvalDecide(input: $input) {\n      password\n      approval { title { ar en } }\n      userErrors { code field message { ar en } }\n    }\n  }\n"): typeof import('./graphql').ApprovalDecideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApprovalWithdraw($input: ApprovalWithdrawInput!) {\n    approvalWithdraw(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ApprovalWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Approvals($state: ApprovalState!, $after: String) {\n    me { role }\n    approvals(state: $state, first: 10, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        id kind title { ar en } path\n        changes { name { ar en } before { ar en } after { ar en } }\n        consequences { ar en }\n        reason requestedBy requestedAt state decidedBy decidedAt note\n        refusal { ar en }\n        mayWithdraw\n        simulation { ...ShownSimulation }\n      }\n    }\n  }\n"): typeof import('./graphql').ApprovalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog($first: Int!, $after: String, $filter: AuditFilter) {\n    auditLog(first: $first, after: $after, filter: $filter) {\n      pageInfo { hasNextPage endCursor }\n      nodes { id at actor actorName action text { ar en } subject values { name before after } }\n    }\n  }\n"): typeof import('./graphql').AuditLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HolidayAdd($input: HolidayAddInput!) { holidayAdd(input: $input) { userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').HolidayAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HolidayRemove($input: HolidayRemoveInput!) {\n    holidayRemove(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').HolidayRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionDeputyName($input: ObjectionDeputyNameInput!) {\n    objectionDeputyName(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionDeputyNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionTermsChange($input: ObjectionTermsChangeInput!) {\n    objectionTermsChange(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionTermsChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffHolidays {\n    me { role } holidays { day name { ar en } addedBy }\n    objectionTerms { authority { id name { ar en } } mostAtOnce withinDays reduceArticle }\n  }\n"): typeof import('./graphql').StaffHolidaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($state: PaymentCaseState, $reason: PaymentCaseReason, $assignee: String, $overdue: Boolean, $order: PaymentCaseOrder, $first: Int!, $after: String) {\n    me { userName role }\n    paymentCases(state: $state, reason: $reason, assignee: $assignee, overdue: $overdue, order: $order, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference revision reason reasonText { ar en } state amount waiting concernedText openedAt dueAt overdue assignee missingDelivery { authority { name { ar en } } } }\n    }\n  }\n"): typeof import('./graphql').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Case($reference: String!, $lookup: LicenseLookup) {\n    me { userName role }\n    paymentCase(reference: $reference) {\n      reference revision reason reasonText { ar en } state amount waiting concernedText openedAt dueAt overdue closedAt assignee transactionId\n      corrections { kind at violationNumber receiptNumber fineBefore fineAfter amount caseReference }\n      missingDelivery { authority { id name { ar en } } from to }\n      payment {\n        transactionId bankTransactionId bankCode reportedNumber referenceNumber currency amountText amount settled waiting paidOut reversed\n        processedAt receivedAt reconciledAt\n      }\n      events { at actor action amount note assignee consent allocated { id license violation receipt amount } }\n      requests { id kind state amount reason requestedBy requestedAt decidedBy decidedAt transferNumber paidOutAt returnedAt }\n      proposal {\n        request { kind reason requestedBy requestedAt }\n        amount from { ar en } to { ar en } maskedIban payeeName holderName\n        changes { name { ar en } before { ar en } after { ar en } }\n        consequences { ar en } refusal { ar en } approvalRefusal { ar en } mayWithdraw\n      }\n      reports { stands amountText currency number processed processedAt receivedAt problems { ar en } message }\n      otherCases { reference reason state }\n      payee { maskedContact linkMadeBy linkMadeAt linkExpiresAt linkUsed maskedIban givenAt counter { enteredBy documentKind documentEnds } payoutFile payeeName bankName holderName signs { ar en } approvedBy approvedAt refusal { ar en } approvalRefusal { ar en } }\n      candidates(lookup: $lookup, first: 50) {\n        totalCount twoPeople\n        nodes { ofNumber due dueTogether violation { id number occurredOn description { ar en } vehiclePlate } }\n      }\n    }\n  }\n"): typeof import('./graphql').CaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseAssign($input: PaymentCaseAssignInput!) { paymentCaseAssign(input: $input) { userErrors { code message { ar en } } } }\n"): typeof import('./graphql').CaseAssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseNote($input: PaymentCaseNoteInput!) { paymentCaseNote(input: $input) { userErrors { code message { ar en } } } }\n"): typeof import('./graphql').CaseNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseAllocate($input: PaymentCaseAllocateInput!) { paymentCaseAllocate(input: $input) { userErrors { code message { ar en } } } }\n"): typeof import('./graphql').CaseAllocateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseAllocationRequest($input: PaymentCaseAllocationRequestInput!) {\n    paymentCaseAllocationRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').CaseAllocationRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseRefundRequest($input: PaymentCaseRefundRequestInput!) {\n    paymentCaseRefundRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').CaseRefundRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseCloseRequest($input: PaymentCaseCloseRequestInput!) {\n    paymentCaseCloseRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').CaseCloseRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseReversalRequest($input: PaymentCaseReversalRequestInput!) {\n    paymentCaseReversalRequest(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').CaseReversalRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseDecide($input: PaymentCaseRequestDecideInput!) {\n    paymentCaseRequestDecide(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').CaseDecideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseWithdraw($input: PaymentCaseRequestWithdrawInput!) {\n    paymentCaseRequestWithdraw(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').CaseWithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseAccountDecide($input: PaymentCaseAccountDecideInput!) {\n    paymentCaseAccountDecide(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').CaseAccountDecideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CasePayout($input: PaymentCasePayoutRecordInput!) {\n    paymentCasePayoutRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').CasePayoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseAccountEnter($input: PaymentCaseAccountEnterInput!) {\n    paymentCaseAccountEnter(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').CaseAccountEnterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CasePayeeLink($input: PaymentCasePayeeLinkSendInput!) {\n    paymentCasePayeeLinkSend(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').CasePayeeLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CaseReturn($input: PaymentCaseReturnRecordInput!) {\n    paymentCaseReturnRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').CaseReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffCourtDecisions($first: Int!, $after: String) {\n    me { role }\n    objectionTerms { authority { id name { ar en } } }\n    courtDecisions(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id court number decidedOn authority { name { ar en } } violationNumber licenseNumber fineBefore fine document enteredBy comparedBy recordedAt }\n    }\n  }\n"): typeof import('./graphql').StaffCourtDecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CourtDecisionEnter($input: CourtDecisionEnterInput!) {\n    courtDecisionEnter(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').CourtDecisionEnterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscountRuleDraftSave($input: DiscountRuleDraftSaveInput!) {\n    discountRuleDraftSave(input: $input) { draft { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').DiscountRuleDraftSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscountRuleDraftDiscard($input: DiscountRuleDraftDiscardInput!) {\n    discountRuleDraftDiscard(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').DiscountRuleDraftDiscardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscountRulePropose($input: DiscountRuleProposeInput!) {\n    discountRulePropose(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').DiscountRuleProposeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscountRuleEndPropose($input: DiscountRuleEndProposeInput!) {\n    discountRuleEndPropose(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').DiscountRuleEndProposeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscountRuleSimulate($input: DiscountRuleSimulateInput!) {\n    discountRuleSimulate(input: $input) { simulation { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').DiscountRuleSimulateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscountRuleSimulationCancel($input: DiscountRuleSimulationCancelInput!) {\n    discountRuleSimulationCancel(input: $input) { simulation { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').DiscountRuleSimulationCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DiscountRulesPage {\n    me { role }\n    discountRuleVersions {\n      state\n      approvedPayTo\n      approvedBy\n      approvedAt\n      rule { id version title { ar en } legalBasis { ar en } percent kind payFrom payTo offenceFrom offenceTo withinDays }\n    }\n    discountRuleDrafts { id state changedBy changedAt content { ruleId titleAr titleEn percent payFrom payTo } }\n  }\n"): typeof import('./graphql').DiscountRulesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DiscountRuleDraftPage($id: ID!) {\n    me { role }\n    violationTypes { id name { ar en } }\n    discountRuleDraft(id: $id) {\n      id\n      state\n      changedBy\n      changedAt\n      content {\n        ruleId titleAr titleEn legalBasisAr legalBasisEn percent kind payFrom payTo offenceFrom offenceTo withinDays excludedTypes\n        countsObjectionDays instrument issuerAr issuerEn instrumentNumber instrumentDay lawTextAr lawTextEn gazette lawFrom\n        announcementAr announcementEn\n      }\n      simulation { ...ShownSimulation }\n      approval { id state reason note requestedBy requestedAt decidedBy decidedAt refusal { ar en } mayWithdraw }\n    }\n  }\n  fragment ShownSimulation on DiscountRuleSimulation {\n    id\n    state\n    progress\n    requestedAt\n    isFresh\n    result {\n      asOf\n      day\n      violations\n      licenses\n      numbers\n      quotes\n      before\n      after\n      byAuthority { code name { ar en } violations before after }\n      byType { code name { ar en } violations before after }\n      largest { license violations before after }\n      milliseconds\n    }\n  }\n"): typeof import('./graphql').DiscountRuleDraftPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewDiscountRulePage { me { role } violationTypes { id name { ar en } } discountRuleDrafts { id } }\n"): typeof import('./graphql').NewDiscountRulePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DiscountRuleEndSimulation($id: ID!) { discountRuleSimulation(id: $id) { ...ShownSimulation } }\n"): typeof import('./graphql').DiscountRuleEndSimulationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DiscountRuleBegun($rule: ID!, $version: Int!, $after: String) {\n    discountRuleVersion(rule: $rule, version: $version) {\n      forecast { asOf violations licenses before after }\n      outcome { comparedAt result { violations licenses before after } causes { kind violations amount } }\n      earlierPayments(first: 50, after: $after) {\n        totalCount\n        overpaid\n        pageInfo { hasNextPage endCursor }\n        nodes { receiptNumber transactionId paidAt violationNumber authority { name { ar en } } paid overpaid }\n      }\n    }\n  }\n"): typeof import('./graphql').DiscountRuleBegunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewPage($filter: OverviewFilter) {\n    overview(filter: $filter) {\n      asOf\n      periods {\n        name from to beforeFrom\n        outstanding { count fils countBefore filsBefore change }\n        registered { count fils countBefore filsBefore change }\n        paid { count fils countBefore filsBefore change }\n        discounted { fils filsBefore change }\n        refunded { count fils countBefore filsBefore change }\n        cancelled { count fils countBefore filsBefore change }\n        takenBack { count fils countBefore filsBefore change }\n        released { count fils countBefore filsBefore change }\n      }\n      months { month registered { count fils } paid { count fils } }\n      cohorts { month offences { count fils } outstanding { count fils } collected { count fils } rate }\n      ageing { age outstanding { count fils } }\n      timesToPayment { time paid { count fils } }\n      byAuthority { ...OverviewShareParts }\n      byType { ...OverviewShareParts }\n      byCenter { ...OverviewShareParts }\n      byChannel { channel paid { count fils } discounted }\n      feeds { authority { id name { ar en } } asOf stale missingSince }\n      parked { count fils oldestAt }\n      cases { age count overdue waiting }\n      failingJobs { task count attempts nextAt }\n    }\n    violationTypes { id name { ar en } }\n    licensingCenters { id name { ar en } }\n  }\n  fragment OverviewShareParts on OverviewShare {\n    code\n    name { ar en }\n    outstanding { count fils }\n    registered { count fils }\n    paid { count fils }\n  }\n"): typeof import('./graphql').OverviewPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FileImports($first: Int!, $after: String) {\n    me { role }\n    fileImports(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { id name kind state receivedAt receivedBy outcome { read { rows fils } refused { rows } } }\n    }\n  }\n"): typeof import('./graphql').FileImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FileImport($id: ID!, $after: Int!) {\n    me { role }\n    fileImport(id: $id) {\n      id name kind state size receivedAt receivedBy startedAt startedBy finishedAt rowsDone rowsOf resumed errorFilePath\n      refusal { ar en }\n      preview {\n        read { rows fils } tried authorities statementDay outsideRange { rows fils } onlyInFile { rows fils } complete { authority since asOf } holds { reason text { ar en } }\n        problems { line column value reason { ar en } }\n        outcome {\n          read { rows fils } registered { rows fils } unchanged { rows fils } amended { rows fils } parked { rows fils } refused { rows fils }\n        }\n      }\n      outcome {\n        read { rows fils } registered { rows fils } unchanged { rows fils } amended { rows fils } parked { rows fils } refused { rows fils }\n      }\n      differenceTotals { kind text { ar en } tally { rows fils } lowers }\n      differences(first: 25, after: $after) {\n        line text { ar en } name licenseNumber lowers outsideRange\n        changes { name { ar en } before { ar en } after { ar en } }\n      }\n      approvals { id kind state requestedBy requestedAt decidedBy decidedAt reason note }\n      undo { id state } undoes { id name } reason\n      undoTotals { ...UndoTotalsParts }\n      settlementFile { id statementDay lineCount total results { agrees repeated differs onlyHere } ...SettlementHeadline }\n      caseReferences\n    }\n  }\n  fragment UndoTotalsParts on FileImportUndoTotals {\n    all { rows fils } undone { rows fils } left { rows fils } waiting { rows fils }\n    reasons { reason text { ar en } tally { rows fils } }\n  }\n"): typeof import('./graphql').FileImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileImportStart($input: FileImportStartInput!) { fileImportStart(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').FileImportStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FileImportUndoPreview($id: ID!) {\n    me { role }\n    fileImport(id: $id) { id name undoPreview { ...UndoTotalsParts } }\n  }\n"): typeof import('./graphql').FileImportUndoPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FileImportUndoLeft($id: ID!, $first: Int!, $after: Int) {\n    fileImport(id: $id) { undoLeft(first: $first, after: $after) { line authority sourceKey number fine reason text { ar en } } }\n  }\n"): typeof import('./graphql').FileImportUndoLeftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileImportUndo($input: FileImportUndoInput!) {\n    fileImportUndo(input: $input) { approval { id } userErrors { code message { ar en } field } }\n  }\n"): typeof import('./graphql').FileImportUndoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParkedViolations($first: Int!, $after: String, $authority: String, $licenseNumber: String) {\n    sources { authority { id name { ar en } } }\n    parkedViolations(first: $first, after: $after, authority: $authority, licenseNumber: $licenseNumber) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        authority { id name { ar en } } sourceKey number licenseNumber center { id name { ar en } } class { id name { ar en } } sameDigits\n        type { id name { ar en } } fine occurredOn parkedAt\n      }\n    }\n  }\n"): typeof import('./graphql').ParkedViolationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($first: Int!, $after: String, $kind: MessageKind) {\n    pageVotes { page useful useless }\n    messages(first: $first, after: $after, kind: $kind) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference kind rating text contact language sentAt state assignee answer answeredBy answeredAt }\n    }\n  }\n"): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Letter($reference: String!) {\n    message(reference: $reference) { reference kind rating text contact language sentAt state assignee answer answeredBy answeredAt }\n  }\n"): typeof import('./graphql').LetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MessageTake($input: MessageTakeInput!) {\n    messageTake(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').MessageTakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MessageAnswer($input: MessageAnswerInput!) {\n    messageAnswer(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').MessageAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionTake($input: ObjectionTakeInput!) { objectionTake(input: $input) { userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').ObjectionTakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionMoreAsk($input: ObjectionMoreAskInput!) { objectionMoreAsk(input: $input) { userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').ObjectionMoreAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionHearingSet($input: ObjectionHearingSetInput!) {\n    objectionHearingSet(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionHearingSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionHearingRecord($input: ObjectionHearingRecordInput!) {\n    objectionHearingRecord(input: $input) { userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionHearingRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionSplit($input: ObjectionSplitInput!) { objectionSplit(input: $input) { userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').ObjectionSplitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectionDecide($input: ObjectionDecideInput!) {\n    objectionDecide(input: $input) { approval { id } userErrors { code field message { ar en } } }\n  }\n"): typeof import('./graphql').ObjectionDecideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffObjections($state: ObjectionState, $assignee: String, $open: Boolean, $overdue: Boolean, $first: Int!, $after: String) {\n    staffObjections(state: $state, assignee: $assignee, open: $open, overdue: $overdue, first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes {\n        number state isFinal turn dueOn isOverdue assignee submittedAt\n        authority { id name { ar en } }\n        reason { name { ar en } }\n        violations { id number }\n      }\n    }\n  }\n"): typeof import('./graphql').StaffObjectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffObjection($number: String!) {\n    me { role userName }\n    staffObjection(number: $number) {\n      number state isFinal turn dueOn isOverdue assignee submittedAt splitFrom revision text capacity makerName contactChannel\n      licenseNumber licenseId holderName mayReduce\n      authority { id name { ar en } }\n      reason { name { ar en } }\n      violations { id number type { name { ar en } } occurredOn vehiclePlate fine reducedFine extraDays payability }\n      hearing { at place }\n      evidence { reference kind size takenAt path }\n      decisions { outcome isAppeal article reason decidedAt signedText }\n      history { at action state by actor text }\n      approval { id requestedBy requestedAt reason refusal { ar en } changes { name { ar en } before { ar en } after { ar en } } consequences { ar en } }\n      staffSteps\n      refusal { ar en }\n    }\n  }\n"): typeof import('./graphql').StaffObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PayoutFiles($first: Int!, $after: String) {\n    me { role }\n    payoutsReady { refunds total unconfirmed toApprove withoutAccount items { caseReference amount maskedIban payeeName bankName confirmed } }\n    payoutFiles(first: $first, after: $after) {\n      totalCount\n      pageInfo { hasNextPage endCursor }\n      nodes { reference madeBy madeAt refunds total filed paidOut returned cancelled }\n    }\n  }\n"): typeof import('./graphql').PayoutFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PayoutFile($reference: String!) {\n    me { userName role }\n    payoutFile(reference: $reference) {\n      reference madeBy madeAt refunds total filed paidOut returned cancelled taken xmlSha256 csvSha256 xmlPath csvPath\n      items { endToEndId caseReference amount maskedIban state transferNumber paidOutAt returnedAt }\n    }\n  }\n"): typeof import('./graphql').PayoutFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayoutMake($input: PayoutFileMakeInput!) {\n    payoutFileMake(input: $input) { payoutFile { reference } userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').PayoutMakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayoutCancel($input: PayoutFileCancelInput!) {\n    payoutFileCancel(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').PayoutCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayoutPaidOut($input: PayoutFilePaidOutRecordInput!) {\n    payoutFilePaidOutRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').PayoutPaidOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayoutReturned($input: PayoutFileReturnRecordInput!) {\n    payoutFileReturnRecord(input: $input) { userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').PayoutReturnedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReferenceAdd($input: ReferenceAddInput!) { referenceAdd(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').ReferenceAddDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReferenceChange($input: ReferenceChangeInput!) { referenceChange(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').ReferenceChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferenceEntries($kind: ReferenceKind!) {\n    me { role }\n    referenceEntries(kind: $kind) {\n      code\n      decidedByCourt\n      collectedHere\n      versions {\n        validFrom\n        validUntil\n        neverHeld\n        isCurrent\n        name { ar en }\n        fine\n        fineMax\n        legalBasis { ar en }\n        meaning { ar en }\n        points\n        isInForce\n        writtenBy\n      }\n    }\n  }\n"): typeof import('./graphql').ReferenceEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffSearch($text: String!) {\n    staffSearch(text: $text) {\n      licenses { id number holderName mergedInto licensingCenter { name { ar en } } licenseClass { name { ar en } } }\n      violations { id licenseId licenseNumber number sourceKey status fine occurredOn type { name { ar en } } authority { name { ar en } } }\n      paymentNumbers { number status licenseId licenseNumber }\n      payments { transactionId amount amountText currency receivedAt reportedNumber }\n      cases { reference reason state concernedText openedAt }\n      receipts { number amount issuedAt isVoid transactionId licenseNumber }\n      payoutFiles { reference refunds total madeAt madeBy }\n      objections { number state submittedAt licenseNumber reason { name { ar en } } }\n      letters { reference kind sentAt text language }\n      hasMore\n      isMistypedNumber\n    }\n  }\n"): typeof import('./graphql').StaffSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffSearcher { me { role } }\n"): typeof import('./graphql').StaffSearcherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FeedChange($input: FeedChangeInput!) { feedChange(input: $input) { approval { id } userErrors { code field message { ar en } } } }\n"): typeof import('./graphql').FeedChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingsInForce {\n    me { role }\n    settings { name value isSet isSecret }\n    feeds { authority { id name { ar en } } asOf completeUntil stale missingSince staleAfterHours acceptsUndated initialLoadUntil }\n  }\n"): typeof import('./graphql').SettingsInForceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettlementPage($first: Int!, $afterFile: String, $afterDay: String) {\n    me { role }\n    settlementFiles(first: $first, after: $afterFile) {\n      pageInfo { hasNextPage endCursor }\n      nodes { ...SettlementFileLine }\n    }\n    dayClosings(first: $first, after: $afterDay) {\n      pageInfo { hasNextPage endCursor }\n      nodes { day payments reported settled suspense paidOut unmatched balanced }\n    }\n  }\n  fragment SettlementFileLine on SettlementFile {\n    id name format statementDay lineCount total receivedAt receivedBy ...SettlementHeadline\n  }\n  fragment SettlementHeadline on SettlementFile {\n    compared\n    sums { differs { count fils } onlyHere { count fils } repeated { count fils } reversals { count fils } notBooked { count fils } }\n    coverage { payments { count fils } lacking { count fils } isOver }\n  }\n"): typeof import('./graphql').SettlementPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettlementFilePage($id: ID!, $first: Int!, $after: Int) {\n    settlementFile(id: $id) {\n      ...SettlementFileLine\n      sums { agrees { count fils } debits { count fils } lacking { count fils } }\n      differences(first: $first, after: $after) { line result transactionId number amount caseReference status }\n      lacking { transactionId paid caseReference }\n    }\n  }\n"): typeof import('./graphql').SettlementFilePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettledDay($day: Date!) {\n    dayClosing(day: $day) {\n      day closedAt closedBy payments reported settled suspense paidOut reversed unmatched balanced\n      settlementFiles { ...SettlementFileLine }\n    }\n  }\n"): typeof import('./graphql').SettledDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DayClose($input: DayCloseInput!) { dayClose(input: $input) { userErrors { code message { ar en } } } }\n"): typeof import('./graphql').DayCloseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PageVote($input: PageVoteInput!) { pageVote(input: $input) { counted userErrors { code } } }\n"): typeof import('./graphql').PageVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckDocument($input: DocumentCheckInput!) {\n    documentCheck(input: $input) {\n      verdict\n      message { ar en }\n      number\n      issuedAt\n      keyId\n      voidedAt\n      corrections { kind at violationNumber fineAfter amount caseReference }\n      receipt {\n        licenseEnd\n        amount\n        paymentNumber\n        transactionId\n        bankTransactionId\n        count\n        lines { violationNumber fine discount }\n      }\n      certificate { licenseNumber asOf }\n      decision { isAppeal outcome authority licenseEnd violations { number fine } }\n    }\n  }\n"): typeof import('./graphql').CheckDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenShareCode($input: ClearanceCertificateOpenInput!) {\n    clearanceCertificateOpen(input: $input) { signedText userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').OpenShareCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Catalogue {\n    violationTypes {\n      id\n      name { ar en }\n      fine\n      fineMax\n      decidedByCourt\n      legalBasis { ar en }\n      meaning { ar en }\n      points\n      discountRules { id percent kind withinDays }\n    }\n  }\n"): typeof import('./graphql').CatalogueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LicenseInquiry(\n    $lookup: LicenseLookup!\n    $status: ViolationStatus!\n    $payable: Boolean\n    $sort: ViolationSort!\n    $first: Int!\n    $after: String\n  ) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        licensingCenter { name { ar en } }\n        licenseClass { name { ar en } }\n        sources { authority { name { ar en } } asOf stale }\n        dues {\n          asOf\n          count\n          payableCount\n          fine\n          discount\n          total\n          priceCalendar { from until due }\n          paymentReference { number }\n        }\n        violations(status: $status, payable: $payable, sort: $sort, first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes {\n            id\n            number\n            description { ar en }\n            type { meaning { ar en } }\n            fine\n            due\n            discount { amount lastDay rule { id percent kind withinDays title { ar en } legalBasis { ar en } } }\n            noDiscount { reason endedOn }\n            priceCalendar { until due }\n            paidAt\n            occurredOn\n            authority { name { ar en } }\n            vehiclePlate\n            payability\n            payabilityReason { ar en }\n            paymentReference { number }\n            paidWith { receiptNumber paymentNumber }\n            cancelledAt\n            corrections { kind at violationNumber fineAfter amount caseReference }\n          }\n        }\n      }\n      ... on MoreDetailsNeeded { missing }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n  }\n"): typeof import('./graphql').LicenseInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormLists {\n    licensingCenters { id name { ar en } }\n    licenseClasses { id name { ar en } }\n  }\n"): typeof import('./graphql').FormListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueCertificate($input: ClearanceCertificateIssueInput!) {\n    clearanceCertificateIssue(input: $input) { certificate { number } userErrors { code message { ar en } } }\n  }\n"): typeof import('./graphql').IssueCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareCertificate($input: ClearanceCertificateShareInput!) {\n    clearanceCertificateShare(input: $input) { shareCode expiresAt userErrors { code } }\n  }\n"): typeof import('./graphql').ShareCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LicenseCertificate($lookup: LicenseLookup!) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        sources { authority { name { ar en } } asOf }\n        clearanceCertificate { number asOf issuedAt licenseNumber signedText }\n      }\n    }\n  }\n"): typeof import('./graphql').LicenseCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChoosingInquiry(\n    $lookup: LicenseLookup!\n    $first: Int!\n    $ids: [ID!]!\n    $hasChoice: Boolean!\n    $budget: Fils!\n    $hasBudget: Boolean!\n  ) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        dues { asOf payableCount total discount paymentReference { number } }\n        violations(payable: true, first: $first) {\n          nodes {\n            id\n            number\n            description { ar en }\n            fine\n            due\n            discount { lastDay rule { percent kind } }\n            occurredOn\n            authority { name { ar en } }\n            vehiclePlate\n          }\n        }\n        choicePrice(violationIds: $ids) @include(if: $hasChoice) {\n          count\n          fine\n          discount\n          total\n          lostDiscount\n          all { count total }\n        }\n        paymentPlan(budget: $budget) @include(if: $hasBudget) {\n          __typename\n          ... on PaymentPlan {\n            budget\n            count\n            total\n            saved\n            left\n            items { due saved violation { id description { ar en } occurredOn } }\n          }\n          ... on PaymentPlanRefused { code }\n        }\n      }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n  }\n"): typeof import('./graphql').ChoosingInquiryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueChoice($input: PaymentReferenceIssueInput!) {\n    paymentReferenceIssue(input: $input) {\n      paymentReference { number }\n      userErrors { code }\n    }\n  }\n"): typeof import('./graphql').IssueChoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LicenseLooks($lookup: LicenseLookup!, $first: Int!, $after: String) {\n    license(lookup: $lookup) {\n      __typename\n      ... on License {\n        number\n        wrongProofs { count lastOn }\n        accessLog(first: $first, after: $after) {\n          totalCount\n          pageInfo { hasNextPage endCursor }\n          nodes { at by agency { ar en } purpose kind }\n        }\n      }\n      ... on MoreDetailsNeeded { missing }\n      ... on SourceUnavailable { lastKnownAsOf until }\n    }\n  }\n"): typeof import('./graphql').LicenseLooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CurrentAnnouncements {\n    announcements { id kind text { ar en } unavailableUntil }\n  }\n"): typeof import('./graphql').CurrentAnnouncementsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
