import type { LicenseInquiryRow } from '@/db/queries/licenses'
import { isPayable, type LicenseViolation } from '@/domain/pricing/dues'
import { coversEverything } from '@/domain/pricing/price'
import { memoize } from '@/graphql/lib/memoize'
import type { LicenseModel, Unpaid } from '@/graphql/licenses/model'
import { type PayableSet, referenceModel } from '@/graphql/references/reference-model'
import type { Context } from '@/graphql/server/context'

/** The licence as the resolvers see it. Nothing more is read until a field asks for it. */
export function licenseModel(row: LicenseInquiryRow, proven: boolean, context: Context): LicenseModel {
  return { __typename: 'License', row, readAt: context.now, proven, unpaid: memoize(() => unpaidOf(row, context)) }
}

/** From the inquiry's own row where it holds all violations; else read again, reference included, so that total and number always belong together. */
async function unpaidOf(row: LicenseInquiryRow, context: Context): Promise<Unpaid> {
  const read = row.unpaid ? { ...row, violations: row.unpaid } : await context.queries.violations.unpaidGroups({ licenseId: row.id })
  const { violations, referenceNumber, referenceIssuedAt } = read
  if (referenceNumber === null || referenceIssuedAt === null) return { violations, openReference: null }
  const facts = { number: referenceNumber, licenseId: row.id, issuedAt: referenceIssuedAt, ...open }
  return {
    violations,
    openReference: referenceModel(
      facts,
      { proven: true, payable: async () => everythingOf(violations), openReference: async (self) => self },
      context,
    ),
  }
}

const open = { kind: 'ALL_DUE', status: 'OPEN', supersededAt: null, paidAt: null, closedAt: null } as const

function everythingOf(violations: readonly LicenseViolation[]): PayableSet {
  return { members: violations.filter(isPayable), coversAll: coversEverything }
}
