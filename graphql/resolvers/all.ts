import type { Resolvers } from '../generated/resolvers'
import { Account, AccountConnection } from './Account'
import { Agency, ApiKey, Application } from './Agency'
import { Announcement, AnnouncementConnection } from './Announcement'
import { Approval, ApprovalConnection } from './Approval'
import { ClearanceCertificate } from './ClearanceCertificate'
import { DayClosing, DayClosingConnection } from './DayClosingConnection'
import { Dues } from './Dues'
import {
  FileImport,
  FileImportConnection,
  FileImportDifference,
  FileImportOutcome,
  FileImportPreview,
  FileImportProblem,
} from './FileImport'
import { FileImportUndoRow, FileImportUndoTotals } from './FileImportUndo'
import { License } from './License'
import { LicenseLook, LicenseLookConnection } from './LicenseLook'
import { Message, MessageConnection } from './Message'
import { accountMutations } from './Mutation/accounts'
import { agencyCreate } from './Mutation/agency-create'
import { announcementMutations } from './Mutation/announcements'
import { apiKeyCreate } from './Mutation/api-key-create'
import { apiKeyRevoke } from './Mutation/api-key-revoke'
import { apiKeyRotate } from './Mutation/api-key-rotate'
import { applicationCreate } from './Mutation/application-create'
import { applicationRestrict } from './Mutation/application-restrict'
import { applicationSuspend } from './Mutation/application-suspend'
import { approvalMutations } from './Mutation/approvals'
import { clearanceCertificateIssue } from './Mutation/clearance-certificate-issue'
import { clearanceCertificateOpen } from './Mutation/clearance-certificate-open'
import { clearanceCertificateShare } from './Mutation/clearance-certificate-share'
import { dayClose } from './Mutation/day-close'
import { fileImportStart } from './Mutation/file-import-start'
import { fileImportUndo } from './Mutation/file-import-undo'
import { messageSend } from './Mutation/message-send'
import { operationRegister } from './Mutation/operation-register'
import { paymentCaseMutations } from './Mutation/payment-case'
import { paymentReferenceIssue } from './Mutation/payment-reference-issue'
import { payoutMutations } from './Mutation/payouts'
import { referenceMutations } from './Mutation/reference-data'
import { violationsRegister } from './Mutation/violations-register'
import { Overview } from './Overview'
import { CasePayment, PaymentCase, PaymentCaseConnection, PaymentCaseEvent, PaymentCaseRequest, PaymentReferenceCase } from './PaymentCase'
import { PaymentReference } from './PaymentReference'
import { PaymentCasePayee, PayoutFile, PayoutFileConnection, PayoutItem } from './Payout'
import { PlannedViolation } from './PlannedViolation'
import { accounts, me } from './Query/accounts'
import { agencies, agency, partnerAgency } from './Query/agencies'
import { announcementHistory, announcements } from './Query/announcements'
import { approval, approvals } from './Query/approvals'
import { dayClosing, dayClosings } from './Query/day-closings'
import { documentCheck } from './Query/document-check'
import { fileImport, fileImports } from './Query/file-imports'
import { license } from './Query/license'
import { messages } from './Query/messages'
import { overview } from './Query/overview'
import { paymentCase, paymentCases } from './Query/payment-cases'
import { paymentReference } from './Query/payment-reference'
import { payoutFile, payoutFiles, payoutsReady, refundLink } from './Query/payouts'
import { queryCost } from './Query/query-cost'
import { licenseClasses, licensingCenters, sources, violationTypes } from './Query/reference-data'
import { registeredViolations } from './Query/registered-violations'
import { referenceEntries, settings } from './Query/settings'
import { settlementFile, settlementFiles } from './Query/settlement-files'
import { staffSearch } from './Query/staff-search'
import { licenseStory, paymentStory } from './Query/stories'
import { Receipt, ReceiptLine } from './Receipt'
import { ReferenceEntry } from './ReferenceEntry'
import { Authority, LicenseClass, LicensingCenter, ViolationType } from './reference-data'
import { SettlementFile, SettlementFileConnection, SettlementFileResults, SettlementFileSums } from './SettlementFile'
import { FoundLicense, FoundPayment, FoundPaymentNumber, FoundViolation } from './StaffSearch'
import { LicenseStory, PaymentStory, StoryLook } from './Story'
import { DateScalar, DateTime, Fils, PaymentNumber } from './scalars'
import { Violation } from './Violation'
import { ViolationConnection } from './ViolationConnection'

/** Every resolver, by type; fields without one read the property of their name. */
export const resolvers: Resolvers = {
  Query: {
    license,
    paymentReference,
    licensingCenters,
    licenseClasses,
    violationTypes,
    sources,
    messages,
    agency,
    agencies,
    partnerAgency,
    announcements,
    announcementHistory,
    referenceEntries,
    settings,
    queryCost,
    settlementFile,
    settlementFiles,
    dayClosing,
    dayClosings,
    fileImports,
    fileImport,
    paymentCases,
    paymentCase,
    documentCheck,
    refundLink,
    payoutFiles,
    payoutFile,
    payoutsReady,
    me,
    accounts,
    approvals,
    approval,
    registeredViolations,
    overview,
    staffSearch,
    licenseStory,
    paymentStory,
  },
  Mutation: {
    ...accountMutations,
    ...approvalMutations,
    ...paymentCaseMutations,
    ...payoutMutations,
    paymentReferenceIssue,
    messageSend,
    fileImportStart,
    fileImportUndo,
    dayClose,
    agencyCreate,
    applicationCreate,
    apiKeyCreate,
    apiKeyRevoke,
    apiKeyRotate,
    applicationSuspend,
    ...announcementMutations,
    ...referenceMutations,
    operationRegister,
    applicationRestrict,
    clearanceCertificateIssue,
    clearanceCertificateShare,
    clearanceCertificateOpen,
    violationsRegister,
  },
  UserError: { __resolveType: () => 'InputRefusal' },
  Account,
  AccountConnection,
  Approval,
  ApprovalConnection,
  License,
  LicenseLook,
  LicenseLookConnection,
  Agency,
  Application,
  Announcement,
  AnnouncementConnection,
  ReferenceEntry,
  ApiKey,
  Dues,
  Violation,
  ViolationConnection,
  PaymentReference,
  PaymentReferenceCase,
  PaymentCase,
  PaymentCaseConnection,
  PaymentCaseEvent,
  PaymentCaseRequest,
  CasePayment,
  PaymentCasePayee,
  PayoutFile,
  PayoutFileConnection,
  PayoutItem,
  Overview,
  FoundLicense,
  FoundViolation,
  FoundPaymentNumber,
  FoundPayment,
  LicenseStory,
  PaymentStory,
  StoryLook,
  PlannedViolation,
  Receipt,
  ReceiptLine,
  ClearanceCertificate,
  Message,
  MessageConnection,
  FileImport,
  FileImportConnection,
  FileImportOutcome,
  FileImportPreview,
  FileImportProblem,
  FileImportDifference,
  FileImportUndoRow,
  FileImportUndoTotals,
  SettlementFile,
  SettlementFileConnection,
  SettlementFileResults,
  SettlementFileSums,
  DayClosing,
  DayClosingConnection,
  Authority,
  LicenseClass,
  LicensingCenter,
  ViolationType,
  Date: DateScalar,
  DateTime,
  Fils,
  PaymentNumber,
}
