import type { Resolvers } from '../generated/resolvers'
import { ClearanceCertificate } from './ClearanceCertificate'
import { Dues } from './Dues'
import { License } from './License'
import { Message, MessageConnection } from './Message'
import { clearanceCertificateIssue } from './Mutation/clearance-certificate-issue'
import { clearanceCertificateOpen } from './Mutation/clearance-certificate-open'
import { clearanceCertificateShare } from './Mutation/clearance-certificate-share'
import { messageSend } from './Mutation/message-send'
import { paymentReferenceIssue } from './Mutation/payment-reference-issue'
import { PaymentReference } from './PaymentReference'
import { PlannedViolation } from './PlannedViolation'
import { documentCheck } from './Query/document-check'
import { license } from './Query/license'
import { messages } from './Query/messages'
import { paymentReference } from './Query/payment-reference'
import { licenseClasses, licensingCenters, violationTypes } from './Query/reference-data'
import { Receipt, ReceiptLine } from './Receipt'
import { Authority, LicenseClass, LicensingCenter, ViolationType } from './reference-data'
import { DateScalar, DateTime, Fils, PaymentNumber } from './scalars'
import { Violation } from './Violation'
import { ViolationConnection } from './ViolationConnection'

/** Every resolver, by type; fields without one read the property of their name. */
export const resolvers: Resolvers = {
  Query: { license, paymentReference, licensingCenters, licenseClasses, violationTypes, documentCheck, messages },
  Mutation: { paymentReferenceIssue, messageSend, clearanceCertificateIssue, clearanceCertificateShare, clearanceCertificateOpen },
  UserError: { __resolveType: () => 'InputRefusal' },
  License,
  Dues,
  Violation,
  ViolationConnection,
  PaymentReference,
  PlannedViolation,
  Receipt,
  ReceiptLine,
  ClearanceCertificate,
  Message,
  MessageConnection,
  Authority,
  LicenseClass,
  LicensingCenter,
  ViolationType,
  Date: DateScalar,
  DateTime,
  Fils,
  PaymentNumber,
}
