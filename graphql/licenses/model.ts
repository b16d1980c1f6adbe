import type { LicenseInquiryRow } from '@/db/queries/licenses'
import type { Dues, LicenseViolation } from '@/domain/pricing/dues'
import type { ReferenceModel } from '@/graphql/references/model'

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

export type DuesModel = Dues & { readonly license: LicenseModel; readonly openReference: ReferenceModel | null }
