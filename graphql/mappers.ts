import type { LicenseInquiryRow, UnpaidViolation } from '@/db/queries/licenses'
import type { ReferenceRow } from '@/db/queries/payment-references'
import type { ViolationRow } from '@/db/queries/violations'
import type { Dues, LicenseViolation } from '@/domain/dues'
import type { CoversAll, PricedViolation } from '@/domain/price'

/** A licence as read, and what is unpaid on it: violation by violation, or in groups where there are thousands. */
export type LicenseModel = {
  readonly __typename: 'License'
  readonly row: LicenseInquiryRow
  readonly readAt: Date
  readonly openReference: ReferenceModel | null
  readonly unpaid: () => Promise<readonly LicenseViolation[]>
}

export type ViolationModel = (ViolationRow | UnpaidViolation) & { readonly openReference?: ReferenceModel | null }

export type ViolationPage = {
  readonly violations: readonly ViolationModel[]
  readonly hasNextPage: boolean
  readonly totalCount: () => Promise<number>
}

export type DuesModel = Dues & { readonly license: LicenseModel }

/** A reference, and what of its set can be paid now. `proven`: the caller may see whose it is and what for. */
export type ReferenceModel = Pick<
  ReferenceRow,
  'number' | 'licenseId' | 'kind' | 'status' | 'issuedAt' | 'supersededAt' | 'paidAt' | 'closedAt'
> & {
  readonly proven: boolean
  readonly payable: () => Promise<PayableSet>
}

export type PayableSet = { readonly members: readonly PricedViolation[]; readonly coversAll: CoversAll }
