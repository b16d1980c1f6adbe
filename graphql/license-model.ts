import type { LicenseInquiryRow } from '@/db/queries/licenses'
import type { LicenseViolation } from '@/domain/dues'
import { payabilityOf } from '@/domain/payability'
import { coversEverything, type PricedViolation } from '@/domain/price'
import type { Context } from './context'
import type { LicenseModel, ReferenceModel } from './mappers'
import { once } from './once'

type LicenseContext = Pick<Context, 'queries' | 'now'>

/** The licence as the resolvers see it. Nothing more is read until a field asks for it. */
export function licenseModel(row: LicenseInquiryRow, { queries, now }: LicenseContext): LicenseModel {
  const unpaid = once(
    async (): Promise<readonly LicenseViolation[]> => row.unpaid ?? queries.violations.unpaidGroups({ licenseId: row.id }),
  )
  return { __typename: 'License', row, readAt: now, unpaid, openReference: openReference(row, unpaid) }
}

function openReference(row: LicenseInquiryRow, unpaid: LicenseModel['unpaid']): ReferenceModel | null {
  if (row.referenceNumber === null || row.referenceIssuedAt === null) return null
  return {
    number: row.referenceNumber,
    licenseId: row.id,
    kind: 'ALL_DUE',
    status: 'OPEN',
    issuedAt: row.referenceIssuedAt,
    supersededAt: null,
    paidAt: null,
    closedAt: null,
    proven: true,
    payable: async () => ({ members: (await unpaid()).filter(isPayable), coversAll: coversEverything }),
  }
}

/** Whether a violation, or a group of equal ones, can be paid now; such ones have a fine. */
export function isPayable<Violation extends LicenseViolation>(violation: Violation): violation is Violation & PricedViolation {
  return payabilityOf(violation) === 'AVAILABLE'
}
