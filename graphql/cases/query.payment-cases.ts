import { parseReference } from '@/domain/values/reference-code'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { pageSize } from '@/graphql/lib/page'
import { casePosition } from './PaymentCase'

export const paymentCases: QueryResolvers['paymentCases'] = async (_parent, args, context) => {
  const { state = null, reason = null, assignee = null, overdue = null, first, after } = args
  const size = pageSize(first)
  const order = args.order ?? 'DUE'
  const filter = { state, reason, assignee: assignee ?? null, overdue, now: context.now }
  const rows = await context.queries.paymentCases.page({
    ...filter,
    order,
    after: after ? casePosition(after, order) : null,
    limit: size + 1,
  })
  return {
    order,
    cases: rows.slice(0, size),
    hasNextPage: rows.length > size,
    totalCount: () => context.queries.paymentCases.total(filter),
  }
}

export const paymentCase: QueryResolvers['paymentCase'] = async (_parent, { reference }, context) => {
  const known = parseReference('H', reference)
  return known === null ? null : context.queries.paymentCases.byReference(known)
}
