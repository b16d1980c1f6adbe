import type { PagePosition } from '@/db/queries/violations'
import { type CoversAll, type PricedViolation, priceOfSet } from '@/domain/pricing/price'
import { priceCalendar } from '@/domain/pricing/price-calendar'
import { parseCalendarDay } from '@/domain/values/calendar-day'
import { rowId } from '@/domain/values/row-id'
import { connection, listCursor, type PageArguments } from '@/graphql/lib/connection'
import { memoize } from '@/graphql/lib/memoize'
import { receiptModel } from '@/graphql/receipts/receipt-model'
import type { ReferenceModel, ViolationPage } from '@/graphql/references/model'
import type { Context } from '@/graphql/server/context'

type Facts = Omit<ReferenceModel, 'proven' | 'price' | 'calendar' | 'underReview' | 'events' | 'cases' | 'receipts' | 'open' | 'page'>

/** What of a reference's set can be paid now, and which all-or-nothing rules the whole set satisfies. */
export type PayableSet = { readonly members: readonly PricedViolation[]; readonly coversAll: CoversAll }

type Sources = {
  readonly proven: boolean
  readonly payable: () => Promise<PayableSet>
  /** The open reference of the licence, given this one. */
  readonly openReference: (self: ReferenceModel) => Promise<ReferenceModel | null>
}

/** A reference as the resolvers see it; its price is read only when a field asks for it. */
export function referenceModel(facts: Facts, sources: Sources, context: Context): ReferenceModel {
  const { reference, today } = context
  const payable = memoize(sources.payable)
  const openReference = memoize(() => sources.openReference(self))
  const pages = new Map<string, Promise<ViolationPage>>()
  const self: ReferenceModel = {
    ...facts,
    proven: sources.proven,
    price: memoize(async () => {
      const { members, coversAll } = await payable()
      const count = members.reduce((sum, member) => sum + (member.count ?? 1), 0)
      return { count, total: priceOfSet(members, reference.rules, today, coversAll).total }
    }),
    calendar: memoize(async () => {
      const { members, coversAll } = await payable()
      return members.length > 0 ? priceCalendar(members, reference.rules, today, coversAll) : []
    }),
    // All of an open reference can be paid, so nothing of it waits.
    underReview: memoize(async () => facts.status !== 'OPEN' && context.queries.paymentReferences.underReview(facts)),
    events: memoize(() => context.queries.paymentReferences.events(facts.number)),
    cases: memoize(() => context.queries.paymentCases.ofNumber(facts.number)),
    receipts: memoize(async () => (await context.queries.receipts.ofReference(facts.number)).map((row) => receiptModel(row, context))),
    open: openReference,
    page: (args) => {
      const key = `${args.first} ${args.after}`
      const page = pages.get(key) ?? readPage(facts, args, openReference, context)
      pages.set(key, page)
      return page
    },
  }
  return self
}

const cursor = listCursor('violation of number', {
  write: ({ occurredOn, id }: PagePosition) => [occurredOn, id],
  read: (day = '', row = ''): PagePosition | null => {
    const [occurredOn, id] = [parseCalendarDay(day), rowId(row)]
    return occurredOn && id !== null ? { occurredOn, id } : null
  },
})

function readPage(
  { number, licenseId }: Facts,
  page: PageArguments,
  openReference: () => Promise<ReferenceModel | null>,
  { queries: { paymentReferences } }: Context,
): Promise<ViolationPage> {
  const read = async (after: PagePosition | null, limit: number) => {
    const position = { day: after?.occurredOn ?? 'infinity', id: after?.id ?? 0 }
    const rows = await paymentReferences.set({ ...position, number, licenseId, limit })
    return rows.map((row) => ({ ...row, openReference }))
  }
  return connection(page, { cursor, read, totalCount: memoize(() => paymentReferences.size({ number, licenseId })) })
}
