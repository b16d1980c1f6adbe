import type { Resolvers } from './resolvers'
import { countedConnection, uncountedConnection } from '../lib/connection'
import { LicenseLook as LicenseLookType } from '../access-log/LicenseLook'
import { Account as AccountType } from '../accounts/Account'
import { accountMutations } from '../accounts/mutation.accounts'
import { me, accounts } from '../accounts/query.accounts'
import { Announcement as AnnouncementType } from '../announcements/Announcement'
import { announcementMutations } from '../announcements/mutation.announcements'
import { announcements, announcementHistory } from '../announcements/query.announcements'
import { Approval as ApprovalType } from '../approvals/Approval'
import { approvalMutations } from '../approvals/mutation.approvals'
import { approvals, approval } from '../approvals/query.approvals'
import { AuditEntry as AuditEntryType } from '../audit/AuditEntry'
import { auditLog } from '../audit/query.audit-log'
import { Holiday as HolidayType } from '../calendar/Holiday'
import { holidayAdd } from '../calendar/mutation.holiday-add'
import { holidayRemove } from '../calendar/mutation.holiday-remove'
import { holidays } from '../calendar/query.holidays'
import { PaymentCase as PaymentCaseType, CasePayment as CasePaymentType, PaymentCaseEvent as PaymentCaseEventType, PaymentCaseRequest as PaymentCaseRequestType, PaymentReferenceCase as PaymentReferenceCaseType } from '../cases/PaymentCase'
import { paymentCaseMutations } from '../cases/mutation.payment-case'
import { paymentCases, paymentCase } from '../cases/query.payment-cases'
import { contactMutations } from '../contacts/mutation.contact-code'
import { CourtDecision as CourtDecisionType } from '../court-decisions/CourtDecision'
import { courtDecisionEnter } from '../court-decisions/mutation.court-decision-enter'
import { courtDecisions } from '../court-decisions/query.court-decisions'
import { DiscountRule as DiscountRuleType } from '../discount-rules/DiscountRule'
import { DiscountRuleDraft as DiscountRuleDraftType, DiscountRuleSimulation as DiscountRuleSimulationType, SimulationResult as SimulationResultType, SimulationPart as SimulationPartType, SimulatedLicense as SimulatedLicenseType } from '../discount-rules/DiscountRuleDraft'
import { DiscountRuleVersion as DiscountRuleVersionType, DiscountRuleOutcome as DiscountRuleOutcomeType, EarlierPayment as EarlierPaymentType } from '../discount-rules/DiscountRuleVersion'
import { discountRuleMutations } from '../discount-rules/mutation.discount-rules'
import { discountRules, discountRuleVersions, discountRuleVersion, discountRuleDrafts, discountRuleDraft, discountRuleSimulation } from '../discount-rules/query.discount-rules'
import { ClearanceCertificate as ClearanceCertificateType } from '../documents/ClearanceCertificate'
import { clearanceCertificateIssue } from '../documents/mutation.clearance-certificate-issue'
import { clearanceCertificateOpen } from '../documents/mutation.clearance-certificate-open'
import { clearanceCertificateShare } from '../documents/mutation.clearance-certificate-share'
import { documentCheck } from '../documents/query.document-check'
import { Message as MessageType, MessageProgress as MessageProgressType } from '../feedback/Message'
import { messageTake, messageAnswer } from '../feedback/mutation.message-answer'
import { messageSend } from '../feedback/mutation.message-send'
import { pageVote } from '../feedback/mutation.page-vote'
import { messages, message, messageProgress, pageVotes } from '../feedback/query.messages'
import { feedChange } from '../feeds/mutation.feed-change'
import { feeds } from '../feeds/query.feeds'
import { FileImport as FileImportType, FileImportOutcome as FileImportOutcomeType, FileImportPreview as FileImportPreviewType, FileImportDifference as FileImportDifferenceType, FileImportProblem as FileImportProblemType } from '../imports/FileImport'
import { FileImportUndoTotals as FileImportUndoTotalsType, FileImportUndoRow as FileImportUndoRowType } from '../imports/FileImportUndo'
import { fileImportStart } from '../imports/mutation.file-import-start'
import { fileImportUndo } from '../imports/mutation.file-import-undo'
import { fileImports, fileImport } from '../imports/query.file-imports'
import { UserError as UserErrorType } from '../lib/UserError'
import { License as LicenseType } from '../licenses/License'
import { license } from '../licenses/query.license'
import { sandboxMessages } from '../notices/query.sandbox-messages'
import { Objection as ObjectionType, LicenseObjection as LicenseObjectionType, ObjectionDecision as ObjectionDecisionType, ObjectionViolation as ObjectionViolationType, ObjectionStaffing as ObjectionStaffingType, ObjectionReason as ObjectionReasonType, ObjectionTerms as ObjectionTermsType, ObjectionEvent as ObjectionEventType, ObjectionHistoryEntry as ObjectionHistoryEntryType } from '../objections/Objection'
import { objectionCodeRequest } from '../objections/mutation.objection-code-request'
import { objectionDeputyName } from '../objections/mutation.objection-deputy-name'
import { objectionMakerMutations } from '../objections/mutation.objection-maker'
import { objectionStaffMutations } from '../objections/mutation.objection-staff'
import { objectionTermsChange } from '../objections/mutation.objection-terms-change'
import { objection, objectionReasons, objectionFilesSent, objectionTerms, objectionStaffing, staffObjection, staffObjections } from '../objections/query.objections'
import { Overview as OverviewType } from '../overview/Overview'
import { overview } from '../overview/query.overview'
import { Agency as AgencyType, Application as ApplicationType, ApiKey as ApiKeyType } from '../partners/Agency'
import { agencyBudgetChange } from '../partners/mutation.agency-budget-change'
import { agencyCreate } from '../partners/mutation.agency-create'
import { apiKeyCreate } from '../partners/mutation.api-key-create'
import { apiKeyRevoke } from '../partners/mutation.api-key-revoke'
import { apiKeyRotate } from '../partners/mutation.api-key-rotate'
import { applicationCreate } from '../partners/mutation.application-create'
import { applicationRestrict } from '../partners/mutation.application-restrict'
import { applicationSuspend } from '../partners/mutation.application-suspend'
import { operationRegister } from '../partners/mutation.operation-register'
import { agency, partnerAgency, agencies } from '../partners/query.agencies'
import { queryCost } from '../partners/query.query-cost'
import { PaymentCasePayee as PaymentCasePayeeType, PayoutFile as PayoutFileType, PayoutItem as PayoutItemType } from '../payouts/Payout'
import { paymentCaseAccountEnter } from '../payouts/mutation.payment-case-account-enter'
import { payoutMutations } from '../payouts/mutation.payouts'
import { refundEnter } from '../payouts/mutation.refund-enter'
import { payoutFiles, payoutFile, payoutsReady, refundLink } from '../payouts/query.payouts'
import { Dues as DuesType } from '../pricing/Dues'
import { Receipt as ReceiptType, ReceiptLine as ReceiptLineType } from '../receipts/Receipt'
import { DayClosing as DayClosingType } from '../reconciliation/DayClosing'
import { SettlementFile as SettlementFileType, SettlementFileSums as SettlementFileSumsType, SettlementFileResults as SettlementFileResultsType } from '../reconciliation/SettlementFile'
import { dayClose } from '../reconciliation/mutation.day-close'
import { dayClosing, dayClosings } from '../reconciliation/query.day-closings'
import { settlementFile, settlementFiles } from '../reconciliation/query.settlement-files'
import { Authority as AuthorityType, LicensingCenter as LicensingCenterType, LicenseClass as LicenseClassType, ViolationType as ViolationTypeType } from '../reference-data/ReferenceData'
import { ReferenceEntry as ReferenceEntryType } from '../reference-data/ReferenceEntry'
import { referenceMutations } from '../reference-data/mutation.reference-data'
import { licensingCenters, licenseClasses, violationTypes, sources } from '../reference-data/query.reference-data'
import { PaymentReference as PaymentReferenceType } from '../references/PaymentReference'
import { PlannedViolation as PlannedViolationType } from '../references/PlannedViolation'
import { paymentReferenceIssue } from '../references/mutation.payment-reference-issue'
import { paymentReference } from '../references/query.payment-reference'
import { FoundLicense as FoundLicenseType, FoundViolation as FoundViolationType, FoundPaymentNumber as FoundPaymentNumberType, FoundPayment as FoundPaymentType } from '../search/StaffSearch'
import { LicenseStory as LicenseStoryType, PaymentStory as PaymentStoryType, StoryLook as StoryLookType } from '../search/Story'
import { staffSearch } from '../search/query.staff-search'
import { licenseStory, paymentStory } from '../search/query.stories'
import { Fils as FilsType, PaymentNumber as PaymentNumberType, Date as DateType, DateTime as DateTimeType } from '../server/Scalars'
import { settings, referenceEntries } from '../settings/query.settings'
import { NoticeSubscription as NoticeSubscriptionType } from '../subscriptions/NoticeSubscription'
import { subscriptionMutations } from '../subscriptions/mutation.subscriptions'
import { ParkedViolation as ParkedViolationType } from '../violations/ParkedViolation'
import { Violation as ViolationType } from '../violations/Violation'
import { violationsRegister } from '../violations/mutation.violations-register'
import { parkedViolations } from '../violations/query.parked-violations'
import { registeredViolations } from '../violations/query.registered-violations'
import { StaffWork as StaffWorkType } from '../work/StaffWork'
import { staffWork } from '../work/query.staff-work'

/** Every resolver, by type; fields without one read the property of their name. */
export const resolvers: Resolvers = {
  Query: {
    me,
    accounts,
    announcements,
    announcementHistory,
    approvals,
    approval,
    auditLog,
    holidays,
    paymentCases,
    paymentCase,
    courtDecisions,
    discountRules,
    discountRuleVersions,
    discountRuleVersion,
    discountRuleDrafts,
    discountRuleDraft,
    discountRuleSimulation,
    documentCheck,
    messages,
    message,
    messageProgress,
    pageVotes,
    feeds,
    fileImports,
    fileImport,
    license,
    sandboxMessages,
    objection,
    objectionReasons,
    objectionFilesSent,
    objectionTerms,
    objectionStaffing,
    staffObjection,
    staffObjections,
    overview,
    agency,
    partnerAgency,
    agencies,
    queryCost,
    payoutFiles,
    payoutFile,
    payoutsReady,
    refundLink,
    dayClosing,
    dayClosings,
    settlementFile,
    settlementFiles,
    licensingCenters,
    licenseClasses,
    violationTypes,
    sources,
    paymentReference,
    staffSearch,
    licenseStory,
    paymentStory,
    settings,
    referenceEntries,
    parkedViolations,
    registeredViolations,
    staffWork,
  },
  Mutation: {
    ...accountMutations,
    ...announcementMutations,
    ...approvalMutations,
    holidayAdd,
    holidayRemove,
    ...paymentCaseMutations,
    ...contactMutations,
    courtDecisionEnter,
    ...discountRuleMutations,
    clearanceCertificateIssue,
    clearanceCertificateOpen,
    clearanceCertificateShare,
    messageTake,
    messageAnswer,
    messageSend,
    pageVote,
    feedChange,
    fileImportStart,
    fileImportUndo,
    objectionCodeRequest,
    objectionDeputyName,
    ...objectionMakerMutations,
    ...objectionStaffMutations,
    objectionTermsChange,
    agencyBudgetChange,
    agencyCreate,
    apiKeyCreate,
    apiKeyRevoke,
    apiKeyRotate,
    applicationCreate,
    applicationRestrict,
    applicationSuspend,
    operationRegister,
    paymentCaseAccountEnter,
    ...payoutMutations,
    refundEnter,
    dayClose,
    ...referenceMutations,
    paymentReferenceIssue,
    ...subscriptionMutations,
    violationsRegister,
  },
  AccountConnection: countedConnection,
  AnnouncementConnection: countedConnection,
  ApprovalConnection: countedConnection,
  AuditEntryConnection: uncountedConnection,
  CourtDecisionConnection: countedConnection,
  DayClosingConnection: countedConnection,
  EarlierPaymentConnection: countedConnection,
  FileImportConnection: countedConnection,
  LicenseLookConnection: countedConnection,
  MessageConnection: countedConnection,
  ObjectionConnection: countedConnection,
  ParkedViolationConnection: countedConnection,
  PaymentCaseConnection: countedConnection,
  PayoutFileConnection: countedConnection,
  SettlementFileConnection: countedConnection,
  StoryEventConnection: uncountedConnection,
  StoryLedgerEntryConnection: uncountedConnection,
  StoryLookConnection: uncountedConnection,
  StoryMessageConnection: uncountedConnection,
  ViolationConnection: countedConnection,
  LicenseLook: LicenseLookType,
  Account: AccountType,
  Announcement: AnnouncementType,
  Approval: ApprovalType,
  AuditEntry: AuditEntryType,
  Holiday: HolidayType,
  PaymentCase: PaymentCaseType,
  CasePayment: CasePaymentType,
  PaymentCaseEvent: PaymentCaseEventType,
  PaymentCaseRequest: PaymentCaseRequestType,
  PaymentReferenceCase: PaymentReferenceCaseType,
  CourtDecision: CourtDecisionType,
  DiscountRule: DiscountRuleType,
  DiscountRuleDraft: DiscountRuleDraftType,
  DiscountRuleSimulation: DiscountRuleSimulationType,
  SimulationResult: SimulationResultType,
  SimulationPart: SimulationPartType,
  SimulatedLicense: SimulatedLicenseType,
  DiscountRuleVersion: DiscountRuleVersionType,
  DiscountRuleOutcome: DiscountRuleOutcomeType,
  EarlierPayment: EarlierPaymentType,
  ClearanceCertificate: ClearanceCertificateType,
  Message: MessageType,
  MessageProgress: MessageProgressType,
  FileImport: FileImportType,
  FileImportOutcome: FileImportOutcomeType,
  FileImportPreview: FileImportPreviewType,
  FileImportDifference: FileImportDifferenceType,
  FileImportProblem: FileImportProblemType,
  FileImportUndoTotals: FileImportUndoTotalsType,
  FileImportUndoRow: FileImportUndoRowType,
  UserError: UserErrorType,
  License: LicenseType,
  Objection: ObjectionType,
  LicenseObjection: LicenseObjectionType,
  ObjectionDecision: ObjectionDecisionType,
  ObjectionViolation: ObjectionViolationType,
  ObjectionStaffing: ObjectionStaffingType,
  ObjectionReason: ObjectionReasonType,
  ObjectionTerms: ObjectionTermsType,
  ObjectionEvent: ObjectionEventType,
  ObjectionHistoryEntry: ObjectionHistoryEntryType,
  Overview: OverviewType,
  Agency: AgencyType,
  Application: ApplicationType,
  ApiKey: ApiKeyType,
  PaymentCasePayee: PaymentCasePayeeType,
  PayoutFile: PayoutFileType,
  PayoutItem: PayoutItemType,
  Dues: DuesType,
  Receipt: ReceiptType,
  ReceiptLine: ReceiptLineType,
  DayClosing: DayClosingType,
  SettlementFile: SettlementFileType,
  SettlementFileSums: SettlementFileSumsType,
  SettlementFileResults: SettlementFileResultsType,
  Authority: AuthorityType,
  LicensingCenter: LicensingCenterType,
  LicenseClass: LicenseClassType,
  ViolationType: ViolationTypeType,
  ReferenceEntry: ReferenceEntryType,
  PaymentReference: PaymentReferenceType,
  PlannedViolation: PlannedViolationType,
  FoundLicense: FoundLicenseType,
  FoundViolation: FoundViolationType,
  FoundPaymentNumber: FoundPaymentNumberType,
  FoundPayment: FoundPaymentType,
  LicenseStory: LicenseStoryType,
  PaymentStory: PaymentStoryType,
  StoryLook: StoryLookType,
  Fils: FilsType,
  PaymentNumber: PaymentNumberType,
  Date: DateType,
  DateTime: DateTimeType,
  NoticeSubscription: NoticeSubscriptionType,
  ParkedViolation: ParkedViolationType,
  Violation: ViolationType,
  StaffWork: StaffWorkType,
}
