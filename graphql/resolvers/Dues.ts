import { priceCalendar } from '@/domain/price-calendar'
import type { DuesResolvers } from '../generated/resolvers'
import { isPayable } from '../license-model'

export const Dues: DuesResolvers = {
  asOf: ({ license }) => license.readAt,
  priceCalendar: async ({ license }, _args, { reference, today }) => {
    const payable = (await license.unpaid()).filter(isPayable)
    return payable.length > 0 ? priceCalendar(payable, reference.rules, today) : []
  },
  paymentReference: ({ license }) => license.openReference,
}
