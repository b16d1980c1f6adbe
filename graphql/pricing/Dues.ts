import { isPayable } from '@/domain/pricing/dues'
import { priceCalendar } from '@/domain/pricing/price-calendar'
import type { DuesResolvers } from '@/graphql/generated/resolvers'

export const Dues: DuesResolvers = {
  asOf: ({ license }) => license.readAt,
  priceCalendar: async ({ license }, _args, { reference, today }) => {
    const payable = (await license.unpaid()).violations.filter(isPayable)
    return payable.length > 0 ? priceCalendar(payable, reference.rules, today) : []
  },
  paymentReference: ({ openReference }) => openReference,
}
