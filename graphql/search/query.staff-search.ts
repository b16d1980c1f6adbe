import { staffSearch as search } from '@/db/queries/staff-search'
import { staffSearchPlan } from '@/domain/search/staff-search'
import { logLooks } from '@/graphql/access-log/log-looks'
import type { QueryResolvers } from '@/graphql/generated/resolvers'

const MAX = 20

export const staffSearch: QueryResolvers['staffSearch'] = async (_parent, { text }, context) => {
  const { db, reference } = context
  const plan = staffSearchPlan(text)
  const found = await search(db, plan, { limit: MAX + 1, authorities: [...reference.authorities.keys()] })
  const [licenses, violations, payments] = [found.licenses.slice(0, MAX), found.violations.slice(0, MAX), found.payments.slice(0, MAX)]
  const licenseIds = [...licenses.map(({ id }) => id), ...[...violations, ...found.paymentNumbers].map(({ licenseId }) => licenseId)]
  await logLooks(context, { look: 'SEARCH', licenseIds })
  return {
    licenses,
    violations,
    payments,
    paymentNumbers: [...found.paymentNumbers],
    hasMore: [found.licenses, found.violations, found.payments].some(({ length }) => length > MAX),
    isMistypedNumber: plan.isMistypedNumber,
  }
}
