import type { ReferenceCaseRow } from '@/db/queries/cases'
import type { UnpaidViolation } from '@/db/queries/licenses'
import type { PaymentEventRow } from '@/db/queries/payment-events'
import type { ReferenceRow } from '@/db/queries/references'
import type { ViolationRow } from '@/db/queries/violations'
import type { Price } from '@/domain/pricing/price'
import type { PriceStep } from '@/domain/pricing/price-calendar'
import type { Fils } from '@/domain/values/money'
import type { Page, PageArguments } from '@/graphql/lib/connection'
import type { ReceiptModel } from '@/graphql/receipts/receipt-model'

/** A violation; the open number of its licence is read only when a field asks for it. */
export type ViolationModel = (ViolationRow | UnpaidViolation) & { readonly openReference: () => Promise<ReferenceModel | null> }

export type ViolationPage = Page<ViolationModel>

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
  readonly page: (page: PageArguments) => Promise<ViolationPage>
}

/** A violation of a plan with its price in it. */
export type PlannedViolationModel = { readonly violation: ViolationModel; readonly price: Price }
