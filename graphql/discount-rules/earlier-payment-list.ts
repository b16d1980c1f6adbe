import { type EarlierPaymentRow, earlierGroups, earlierPayments } from '@/db/queries/earlier-payments'
import { overpaid } from '@/domain/discount-rules/earlier-payment'
import { versionOf } from '@/domain/discount-rules/simulation'
import { addFils, fils, multiplyFils } from '@/domain/values/money'
import { connection, listCursor, type Page, type PageArguments } from '@/graphql/lib/connection'
import type { Context } from '@/graphql/server/context'
import type { DiscountRuleVersionModel } from './model'

export type EarlierPaymentPage = Page<EarlierPaymentRow> & { readonly overpaid: number }

/** Payments that would have cost less if the version had begun when the law gave it. */
export async function earlierPaymentList(
  { row }: DiscountRuleVersionModel,
  page: PageArguments,
  { db }: Context,
): Promise<EarlierPaymentPage> {
  const { lawFrom, payFrom, courtTypes } = row
  const days = { from: lawFrom ?? payFrom, before: payFrom }
  const rule = versionOf({ ...row, ruleId: row.id }, row.version, courtTypes)
  const groups = days.from < payFrom ? await earlierGroups(db, days) : []
  const changed = groups.map((group) => ({ ...group, overpaid: overpaid(group, rule, days.from) })).filter((group) => group.overpaid > 0)
  const totalCount = async () => changed.reduce((sum, { count }) => sum + count, 0)
  const read = async (after: number | null, limit: number) =>
    changed.length === 0 ? [] : earlierPayments(db, days, changed, { after, limit })
  const listed = await connection(page, { cursor, read, totalCount })
  return { ...listed, overpaid: addFils(fils(0), ...changed.map((group) => multiplyFils(group.overpaid, group.count))) }
}

const cursor = listCursor<EarlierPaymentRow, number>('earlier-payments', {
  write: ({ line }) => [line],
  read: (line) => (/^[1-9]\d{0,14}$/.test(line ?? '') ? Number(line) : null),
})
