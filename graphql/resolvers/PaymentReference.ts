import type { PaymentNumber } from '@/domain/payment-number'
import type { PaymentReferenceResolvers, ResolversTypes } from '../generated/resolvers'
import type { ReferenceModel } from '../mappers'
import { pageRequest, positionOf } from '../page'

export const PaymentReference: PaymentReferenceResolvers = {
  number: ({ number }) => number as PaymentNumber,
  violations: (reference, page) => {
    if (!reference.proven) return null
    const { size, position } = pageRequest(page, positionOf)
    return reference.page(size, position)
  },
  payable: async ({ price }) => (await price()).count > 0,
  count: async ({ price }) => (await price()).count,
  total: async ({ price }) => (await price()).total,
  priceCalendar: ({ calendar }) => calendar(),
  underReview: ({ underReview }) => underReview(),
  newer: async ({ number, proven, open }) => {
    if (!proven) return null
    const current = await open()
    return current?.number === number ? null : current
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
