import type { CaseOrder, CasePosition, CaseRow } from '@/db/queries/cases'
import { parseReference } from '@/domain/values/reference-code'
import { rowId } from '@/domain/values/row-id'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { type Cursor, connection, listCursor } from '@/graphql/lib/connection'
import { readTime } from '@/graphql/lib/cursor-parts'

const CURSORS: Readonly<Record<CaseOrder, Cursor<CaseRow, CasePosition>>> = {
  DUE: listCursor('case by due', {
    write: ({ dueAt, id }) => [dueAt.getTime(), id],
    read: (time = '', row = '') => {
      const [dueAt, id] = [readTime(time), rowId(row)]
      return dueAt && id !== null ? { dueAt, id } : null
    },
  }),
  AMOUNT: listCursor('case by amount', {
    write: ({ concerned, id }) => [concerned, id],
    read: (amount = '', row = '') => {
      const id = rowId(row)
      return /^\d{1,15}$/.test(amount) && id !== null ? { concerned: Number(amount), id } : null
    },
  }),
}

export const paymentCases: QueryResolvers['paymentCases'] = (_parent, args, context) => {
  const { state = null, reason = null, assignee = null, overdue = null, order, ...page } = args
  const { paymentCases: queries } = context.queries
  const filter = { state, reason, assignee, overdue, now: context.now }
  const by = order ?? 'DUE'
  const read = (after: CasePosition | null, limit: number) => queries.page({ ...filter, order: by, after, limit })
  return connection(page, { cursor: CURSORS[by], read, totalCount: () => queries.total(filter) })
}

export const paymentCase: QueryResolvers['paymentCase'] = async (_parent, { reference }, context) => {
  const known = parseReference('H', reference)
  return known === null ? null : context.queries.paymentCases.byReference(known)
}
