import type { LookRow } from '@/db/queries/access-log'
import type { AccountRow } from '@/db/queries/accounts'
import type { AnnouncementRow } from '@/db/queries/announcements'
import type { CaseOrder, CaseRow, ReferenceCaseRow } from '@/db/queries/cases'
import type { MessageRow } from '@/db/queries/feedback'
import type { FileImportRow } from '@/db/queries/imports'
import type { LicenseInquiryRow, UnpaidViolation } from '@/db/queries/licenses'
import type { PaymentEventRow } from '@/db/queries/payment-events'
import type { PayoutFileRow } from '@/db/queries/payouts'
import type { ReceiptLineRow, ReceiptRow } from '@/db/queries/receipts'
import type { DayClosingRow, SettlementFileRow } from '@/db/queries/reconciliation'
import type { ReferenceRow } from '@/db/queries/references'
import type { PagePosition, ViolationRow } from '@/db/queries/violations'
import type { Dues, LicenseViolation } from '@/domain/pricing/dues'
import type { Price } from '@/domain/pricing/price'
import type { PriceStep } from '@/domain/pricing/price-calendar'
import type { Fils } from '@/domain/values/money'
import type { ApprovalModel } from '@/graphql/approvals/approval-model'

/** A licence as read, and what is unpaid on it. */
export type LicenseModel = {
  readonly __typename: 'License'
  readonly row: LicenseInquiryRow
  readonly readAt: Date
  /** Whether the look-up gave the expiry date that is printed on the card. */
  readonly proven: boolean
  readonly unpaid: () => Promise<Unpaid>
}

/** Unpaid violations, one by one or in groups where there are hundreds, with the open reference that one and the same statement read. */
export type Unpaid = { readonly violations: readonly LicenseViolation[]; readonly openReference: ReferenceModel | null }

export type ViolationModel = (ViolationRow | UnpaidViolation) & { readonly openReference: () => Promise<ReferenceModel | null> }

export type ViolationPage = {
  readonly violations: readonly ViolationModel[]
  readonly hasNextPage: boolean
  readonly cursorOf: (violation: ViolationModel) => string
  readonly totalCount: () => Promise<number>
}

/** A violation of a plan with its price in it. */
export type PlannedViolationModel = { readonly violation: ViolationModel; readonly price: Price }

/** One page of files for the bank. */
export type PayoutFilePage = {
  readonly files: readonly PayoutFileRow[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}

export type DuesModel = Dues & { readonly license: LicenseModel; readonly openReference: ReferenceModel | null }

/** What of a reference can be paid now, and what that costs today. */
type ReferencePrice = { readonly count: number; readonly total: Fils }

/** A reference. Several fields of one operation may ask it the same: it reads and computes each thing once. `proven`: the caller may see its violations. */
export type ReferenceModel = Pick<
  ReferenceRow,
  'number' | 'licenseId' | 'kind' | 'status' | 'issuedAt' | 'supersededAt' | 'paidAt' | 'closedAt'
> & {
  readonly proven: boolean
  readonly price: () => Promise<ReferencePrice>
  readonly calendar: () => Promise<PriceStep[]>
  readonly underReview: () => Promise<boolean>
  /** What banks asked, and what became of money that was paid to it. */
  readonly events: () => Promise<readonly PaymentEventRow[]>
  /** Money that was paid to it and did not settle as it was. */
  readonly cases: () => Promise<readonly ReferenceCaseRow[]>
  readonly receipts: () => Promise<readonly ReceiptModel[]>
  /** The open `ALL_DUE` reference of the licence, which may be this one. */
  readonly open: () => Promise<ReferenceModel | null>
  readonly page: (size: number, after: PagePosition | null) => Promise<ViolationPage>
}

/** A receipt; its lines are read once, and it is signed only when a field asks for it. */
export type ReceiptModel = {
  readonly row: ReceiptRow
  readonly lines: () => Promise<ReceiptLineRow[]>
  readonly signed: () => Promise<{ readonly text: string; readonly lines: string | null }>
}

export type MessagePage = {
  readonly messages: readonly MessageRow[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}

export type AnnouncementPage = {
  readonly announcements: readonly AnnouncementRow[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}

export type LookPage = {
  readonly looks: readonly LookRow[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}

export type SettlementFilePage = {
  readonly files: readonly SettlementFileRow[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}

export type FileImportPage = {
  readonly imports: readonly FileImportRow[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}

export type CasePage = {
  readonly order: CaseOrder
  readonly cases: readonly CaseRow[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}

export type DayClosingPage = {
  readonly closings: readonly DayClosingRow[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}

/** A violation that money of a case can be allocated to, with what it costs alone and with all others. */
export type CaseCandidateModel = {
  readonly violation: ViolationModel
  readonly ofNumber: boolean
  readonly due: Fils
  readonly dueTogether: Fils
}

export type ApprovalPage = {
  readonly approvals: readonly ApprovalModel[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}

export type AccountPage = {
  readonly accounts: readonly AccountRow[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}
