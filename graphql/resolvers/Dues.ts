import { priceCalendar } from '@/domain/price-calendar'
import type { DuesResolvers } from '../generated/resolvers'

export const Dues: DuesResolvers = {
  asOf: ({ license }) => license.readAt,
  priceCalendar: ({ payable }, _args, { reference, today }) => (payable.length > 0 ? priceCalendar(payable, reference.rules, today) : []),
  paymentReference: ({ license }) => license.openReference,
}
