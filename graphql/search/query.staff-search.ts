import { type FoundPaymentRow, receiptOf, staffSearch as search } from '@/db/queries/staff-search'
import { may, type Permission } from '@/domain/accounts/permissions'
import { type StaffSearchPlan, staffSearchPlan } from '@/domain/search/staff-search'
import { logLooks } from '@/graphql/access-log/log-looks'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import type { Context } from '@/graphql/server/context'
import { signedInAs } from '@/graphql/server/viewer'

const MAX = 20

export const staffSearch: QueryResolvers['staffSearch'] = async (_parent, { text }, context) => {
  const { db, reference } = context
  const plan = staffSearchPlan(text)
  const [found, numbered] = await Promise.all([
    search(db, plan, { limit: MAX + 1, authorities: [...reference.authorities.keys()] }),
    byReference(plan, context),
  ])
  const [licenses, violations, payments] = [found.licenses.slice(0, MAX), found.violations.slice(0, MAX), found.payments.slice(0, MAX)]
  const ofLicenses = [...violations, ...found.paymentNumbers, ...numbered.receipts, ...numbered.objections].map(
    ({ licenseId }) => licenseId,
  )
  const licenseIds = [...licenses.map(({ id }) => id), ...ofLicenses].filter((id) => id !== null)
  await logLooks(context, { look: 'SEARCH', licenseIds })
  return {
    licenses,
    violations,
    payments,
    paymentNumbers: [...found.paymentNumbers],
    ...numbered,
    cases: [...numbered.cases, ...(await unreadable(plan, payments, context))],
    hasMore: [found.licenses, found.violations, found.payments].some(({ length }) => length > MAX),
    isMistypedNumber: plan.isMistypedNumber,
  }
}

/** What has a number with a letter before it, and the caller may read. */
async function byReference({ reference }: StaffSearchPlan, context: Context) {
  const { role } = await signedInAs(context.viewer)
  const { paymentCases, payouts, messages, objections } = context.queries
  const only = async <Row>(kind: string, permission: Permission, read: (number: string) => Promise<Row | null>): Promise<Row[]> => {
    if (reference?.kind !== kind || !may(role, permission)) return []
    const row = await read(reference.number)
    return row === null ? [] : [row]
  }
  return {
    cases: await only('H', 'READ_CASES', paymentCases.byReference),
    receipts: await only('R', 'READ_LICENSES', (number) => receiptOf(context.db, number)),
    payoutFiles: await only('P', 'READ_PAYOUTS', payouts.byReference),
    objections: await only('O', 'READ_OBJECTIONS', objections.byNumber),
    letters: await only('M', 'READ_MESSAGES', messages.byReference),
  }
}

/** The case of a report that could not be read, which is of no payment, by its transaction. */
async function unreadable({ key }: StaffSearchPlan, payments: readonly FoundPaymentRow[], { queries, viewer }: Context) {
  const { role } = await signedInAs(viewer)
  return key === null || payments.length > 0 || !may(role, 'READ_CASES') ? [] : queries.paymentCases.ofUnreadable(key)
}
