import type { Resolvers } from '../generated/resolvers'
import { DayClosingConnection } from './DayClosingConnection'
import { Dues } from './Dues'
import { License } from './License'
import { Message, MessageConnection } from './Message'
import { messageSend } from './Mutation/message-send'
import { paymentReferenceIssue } from './Mutation/payment-reference-issue'
import { PaymentReference } from './PaymentReference'
import { PlannedViolation } from './PlannedViolation'
import { dayClosings } from './Query/day-closings'
import { license } from './Query/license'
import { messages } from './Query/messages'
import { paymentReference } from './Query/payment-reference'
import { licenseClasses, licensingCenters, violationTypes } from './Query/reference-data'
import { settlementFiles } from './Query/settlement-files'
import { Authority, LicenseClass, LicensingCenter, ViolationType } from './reference-data'
import { SettlementFile, SettlementFileConnection } from './SettlementFile'
import { DateScalar, DateTime, Fils, PaymentNumber } from './scalars'
import { Violation } from './Violation'
import { ViolationConnection } from './ViolationConnection'

/** Every resolver, by type; fields without one read the property of their name. */
export const resolvers: Resolvers = {
  Query: { license, paymentReference, licensingCenters, licenseClasses, violationTypes, messages, settlementFiles, dayClosings },
  Mutation: { paymentReferenceIssue, messageSend },
  UserError: { __resolveType: () => 'InputRefusal' },
  License,
  Dues,
  Violation,
  ViolationConnection,
  PaymentReference,
  PlannedViolation,
  Message,
  MessageConnection,
  SettlementFile,
  SettlementFileConnection,
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
