import type { PaymentNumber } from '@/domain/references/payment-number'
import type { PaymentReferenceResolvers, ResolversTypes } from '@/graphql/generated/resolvers'
import type { ReferenceModel } from '@/graphql/references/model'

export const PaymentReference: PaymentReferenceResolvers = {
  number: ({ number }) => number as PaymentNumber,
  violations: ({ proven, page }, args) => (proven ? page(args) : null),
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
  receipt: async ({ proven, receipts }) => (proven && (await receipts()).find(({ row }) => row.caseId === null)) || null,
  receipts: async ({ proven, receipts }) => (proven ? [...(await receipts())] : null),
  timeline: (reference) => timelineOf(reference),
  cases: async ({ cases }) => [...(await cases())],
}

type Event = Awaited<ResolversTypes['PaymentEvent']>

/** That it is paid is told by each of its receipts. */
async function timelineOf({ issuedAt, supersededAt, closedAt, events }: ReferenceModel): Promise<Event[]> {
  const ofNumber: { kind: Event['kind']; at: Date | null; amount: null }[] = [
    { kind: 'ISSUED', at: issuedAt, amount: null },
    { kind: 'SUPERSEDED', at: supersededAt, amount: null },
    { kind: 'CLOSED', at: closedAt, amount: null },
  ]
  const known = ofNumber.filter((event): event is typeof event & { at: Date } => event.at !== null)
  return [...known, ...(await events())].sort((one, other) => one.at.getTime() - other.at.getTime())
}
