import type { Resolvers } from '../generated/resolvers'
import { Dues } from './Dues'
import { License } from './License'
import { Message, MessageConnection } from './Message'
import { messageSend } from './Mutation/message-send'
import { paymentCaseMutations } from './Mutation/payment-case'
import { paymentReferenceIssue } from './Mutation/payment-reference-issue'
import { CasePayment, PaymentCase, PaymentCaseConnection, PaymentCaseEvent, PaymentCaseRequest, PaymentReferenceCase } from './PaymentCase'
import { PaymentReference } from './PaymentReference'
import { PlannedViolation } from './PlannedViolation'
import { license } from './Query/license'
import { messages } from './Query/messages'
import { paymentCase, paymentCases } from './Query/payment-cases'
import { paymentReference } from './Query/payment-reference'
import { licenseClasses, licensingCenters, violationTypes } from './Query/reference-data'
import { Authority, LicenseClass, LicensingCenter, ViolationType } from './reference-data'
import { DateScalar, DateTime, Fils, PaymentNumber } from './scalars'
import { Violation } from './Violation'
import { ViolationConnection } from './ViolationConnection'

/** Every resolver, by type; fields without one read the property of their name. */
export const resolvers: Resolvers = {
  Query: { license, paymentReference, licensingCenters, licenseClasses, violationTypes, messages, paymentCases, paymentCase },
  Mutation: { paymentReferenceIssue, messageSend, ...paymentCaseMutations },
  UserError: { __resolveType: () => 'InputRefusal' },
  License,
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
  PlannedViolation,
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
