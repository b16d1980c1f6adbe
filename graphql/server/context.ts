import type { GraphQLError } from 'graphql'
import type { Db } from '@/db/client/client'
import type { AccessLogQueries } from '@/db/queries/access-log'
import type { AccountQueries } from '@/db/queries/accounts'
import type { AnnouncementQueries } from '@/db/queries/announcements'
import type { ApiKeyQueries } from '@/db/queries/api-keys'
import type { ApprovalQueries } from '@/db/queries/approvals'
import type { AuditQueries } from '@/db/queries/audit'
import type { PaymentCaseQueries } from '@/db/queries/cases'
import type { CertificateQueries } from '@/db/queries/certificates'
import type { CourtDecisionQueries } from '@/db/queries/court-decisions'
import type { DiscountRuleQueries } from '@/db/queries/discount-rules'
import type { MessageQueries } from '@/db/queries/feedback'
import type { ImportDifferenceQueries } from '@/db/queries/import-differences'
import type { ImportUndoQueries } from '@/db/queries/import-undos'
import type { FileImportQueries } from '@/db/queries/imports'
import type { LicenseQueries } from '@/db/queries/licenses'
import type { NoticeQueries } from '@/db/queries/notices'
import type { ObjectionQueries } from '@/db/queries/objections'
import type { ParkedViolationQueries } from '@/db/queries/parked-violations'
import type { PayoutQueries } from '@/db/queries/payouts'
import type { ReceiptQueries } from '@/db/queries/receipts'
import type { ReconciliationQueries } from '@/db/queries/reconciliation'
import type { ReferenceData } from '@/db/queries/reference-data'
import type { PaymentReferenceQueries } from '@/db/queries/references'
import type { RegisteredOperationQueries } from '@/db/queries/registered-operations'
import type { RegisteredViolationQueries } from '@/db/queries/registered-violations'
import type { StoryQueries } from '@/db/queries/stories'
import type { SubscriptionQueries } from '@/db/queries/subscriptions'
import type { ViolationQueries } from '@/db/queries/violations'
import type { Keyring } from '@/documents/keyring'
import type { Channel } from '@/domain/contacts/contact'
import type { HolderLetters } from '@/domain/payouts/account-holder'
import type { PayoutAccount } from '@/domain/payouts/payout-file'
import type { CalendarDay } from '@/domain/values/calendar-day'
import type { Charge } from '@/graphql/admission/charge'
import type { Limited } from '@/graphql/admission/limited'
import type { PriceOf } from '@/graphql/pricing/price-of'
import type { AppendLook } from '@/services/access-log/append-looks'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import type { DocumentOf } from './persisted'
import type { SimulateReply } from './simulated-replies'
import type { Viewer } from './viewer'

type Queries = {
  licenses: LicenseQueries
  violations: ViolationQueries
  paymentReferences: PaymentReferenceQueries
  paymentCases: PaymentCaseQueries
  accounts: AccountQueries
  approvals: ApprovalQueries
  discountRules: DiscountRuleQueries
  apiKeys: ApiKeyQueries
  accessLog: AccessLogQueries
  registeredOperations: RegisteredOperationQueries
  registeredViolations: RegisteredViolationQueries
  messages: MessageQueries
  announcements: AnnouncementQueries
  fileImports: FileImportQueries
  audit: AuditQueries
  parkedViolations: ParkedViolationQueries
  importDifferences: ImportDifferenceQueries
  importUndos: ImportUndoQueries
  courtDecisions: CourtDecisionQueries
  reconciliation: ReconciliationQueries
  receipts: ReceiptQueries
  certificates: CertificateQueries
  notices: NoticeQueries
  objections: ObjectionQueries
  subscriptions: SubscriptionQueries
  payouts: PayoutQueries
  stories: StoryQueries
}

/** What every resolver of one operation shares: one instant, one day, one caller. */
export type Context = {
  readonly db: Db
  readonly queries: Queries
  readonly reference: ReferenceData
  readonly now: Date
  readonly today: CalendarDay
  readonly drawNumbers: DrawNumbers
  /** Has this process know at once what was changed of the reference data or announced. */
  readonly refreshReference: () => Promise<void>
  /** The key that a partner's program brought; null without one. */
  readonly apiKey: string | null
  /** Throws for a key that does not hold. */
  readonly keys: Keyring
  /** What accounts of payees are kept encrypted with: NEXTAUTH_SECRET. */
  readonly sealKey: string
  /** The account that refunds are paid out of; null where none is set. */
  readonly payoutFrom: PayoutAccount | null
  /** Which letters names in a file for the bank may have. */
  readonly payoutLetters: HolderLetters
  /** By which ways somebody can be reached. */
  readonly sendable: readonly Channel[]
  /** Whether messages without a way out are shown on a page: in a demo. */
  readonly keepsMessages: boolean
  readonly viewer: () => Promise<Viewer>
  /** Whether a page of this process asks. */
  readonly isPage: boolean
  readonly appendLook: AppendLook
  /** What is known of this operation once it was let through or refused. `maxAge`: seconds for which caches may keep its answer. */
  readonly admitted: { charge: Charge | null; isCharged: boolean; refusal: GraphQLError | null; maxAge: number }
  readonly documentOf: DocumentOf
  readonly priceOf: PriceOf
  readonly limited: Limited
  readonly simulateReply: SimulateReply
}
