import type { PaymentNumber } from '@/domain/payment-number'
import { priceOfSet } from '@/domain/price'
import { priceCalendar } from '@/domain/price-calendar'
import type { PaymentReferenceResolvers, ResolversTypes } from '../generated/resolvers'
import type { ReferenceModel } from '../mappers'
import { pageRequest } from '../page'

export const PaymentReference: PaymentReferenceResolvers = {
  number: ({ number }) => number as PaymentNumber,
  violations: async (reference, page, { queries }) => {
    if (!reference.proven) return null
    const { size, position } = pageRequest(page)
    const after = { day: position?.occurredOn ?? 'infinity', id: position?.id ?? 0 }
    const rows = await queries.paymentReferences.set({
      ...after,
      number: reference.number,
      licenseId: reference.licenseId,
      limit: size + 1,
    })
    return { violations: rows.slice(0, size), hasNextPage: rows.length > size, totalCount: () => queries.paymentReferences.size(reference) }
  },
  count: async ({ payable }) => (await payable()).members.reduce((sum, { count }) => sum + (count ?? 1), 0),
  total: async ({ payable }, _args, { reference, today }) => {
    const { members, coversAll } = await payable()
    return priceOfSet(members, reference.rules, today, coversAll).total
  },
  priceCalendar: async ({ payable }, _args, { reference, today }) => {
    const { members, coversAll } = await payable()
    return members.length > 0 ? priceCalendar(members, reference.rules, today, coversAll) : []
  },
  timeline: (reference) => timelineOf(reference),
}

type Event = Awaited<ResolversTypes['PaymentEvent']>

function timelineOf({ issuedAt, supersededAt, paidAt, closedAt }: ReferenceModel): Event[] {
  const events: { kind: Event['kind']; at: Date | null }[] = [
    { kind: 'ISSUED', at: issuedAt },
    { kind: 'SUPERSEDED', at: supersededAt },
    { kind: 'PAID', at: paidAt },
    { kind: 'CLOSED', at: closedAt },
  ]
  return events.filter((event): event is Event => event.at !== null)
}
