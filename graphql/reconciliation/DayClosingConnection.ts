import type { DayClosingRow } from '@/db/queries/reconciliation'
import { type CalendarDay, parseCalendarDay } from '@/domain/values/calendar-day'
import { addFils } from '@/domain/values/money'
import type { DayClosingConnectionResolvers, DayClosingResolvers } from '@/graphql/generated/resolvers'
import { refusal } from '@/graphql/lib/refusal'

const MOST_FILES = 20

export const DayClosing: DayClosingResolvers = {
  balanced: ({ reported, settled, suspense, paidOut, reversed }) => reported === addFils(settled, suspense, paidOut, reversed),
  settlementFiles: ({ day }, _args, { queries }) => queries.reconciliation.filesOfDay(day, MOST_FILES),
}

export const DayClosingConnection: DayClosingConnectionResolvers = {
  nodes: ({ closings }) => [...closings],
  edges: ({ closings }) => closings.map((node) => ({ node, cursor: dayCursor(node) })),
  pageInfo: ({ closings, hasNextPage }) => {
    const last = closings.at(-1)
    return { hasNextPage, endCursor: last ? dayCursor(last) : null }
  },
  totalCount: ({ totalCount }) => totalCount(),
}

function dayCursor({ day }: Pick<DayClosingRow, 'day'>): string {
  return Buffer.from(`day.${day}`).toString('base64url')
}

/** The day that a cursor names. Throws a refusal for one that is not ours. */
export function dayPosition(cursor: string): CalendarDay {
  const [prefix, text = ''] = Buffer.from(cursor, 'base64url').toString().split('.')
  const day = prefix === 'day' ? parseCalendarDay(text) : null
  if (!day) throw refusal('CURSOR_INVALID')
  return day
}
