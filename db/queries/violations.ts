import { and, asc, count, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { paymentReferences } from '@/db/schema/references'
import type { LicenseViolation } from '@/domain/pricing/dues'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { violations } from '../schema/violations'
import { openReferenceOf } from './open-reference'

const { id, licenseId, number, typeCode, fine, occurredOn, authorityCode, vehiclePlate, status, paidAt, cancelledAt, ...more } =
  getTableColumns(violations)
const { collectedHere, underReview, objected, payable } = more

/** What decides whether a violation can be paid, and its price: violations that agree in all of it are counted as a group. */
export const groupColumns = { fine, typeCode, occurredOn, objected, collectedHere, underReview, status }

/** What an answer shows of a violation. */
export const violationColumns = { id, number, authorityCode, vehiclePlate, paidAt, cancelledAt, ...groupColumns }

export type ViolationStatus = (typeof violations.status)['enumValues'][number]

/** The place in the list after which a page begins. */
export type PagePosition = { occurredOn: CalendarDay; id: number }

/** Orders of a list: the higher key first, then the latest offence. The key of `FINE` is the fine, that of `AUTHORITY` its place in `authorities` below 0. */
export type ListOrder = 'DATE' | 'FINE' | 'AUTHORITY'

type ListInput = {
  licenseId: number
  status: ViolationStatus
  payable: boolean | null
  order: ListOrder
  /** Codes of the authorities in their order. */
  authorities: readonly string[]
  after: (PagePosition & { key: number }) | null
  limit: number
}

type PageInput = { licenseId: number; status: ViolationStatus; after: PagePosition | null; limit: number }

/** Unpaid violations of a licence, equal ones counted together, so that thousands are priced as a few groups. */
export type ViolationGroup = LicenseViolation & { readonly count: number }

/** Literal statuses, not parameters, where a partial index depends on them. */
const unpaid = sql`${status} = 'UNPAID'`
const settled = sql`${status} <> 'UNPAID' and ${status} = ${sql.placeholder('status')}`
const ofLicense = eq(licenseId, sql.placeholder('licenseId'))
const afterPosition = sql`(${occurredOn}, ${id}) < (${sql.placeholder('day')}::date, ${sql.placeholder('id')}::bigint)`

const listKey = sql`case ${sql.placeholder('order')}::text when 'FINE' then coalesce(${fine}, 0)
  when 'AUTHORITY' then -coalesce(array_position(${sql.placeholder('authorities')}::text[], ${authorityCode}), 0) else 0 end`
const listCondition = sql`(${sql.placeholder('payable')}::boolean is null or ${payable} = ${sql.placeholder('payable')}::boolean)
  and (${listKey}, ${occurredOn}, ${id}) < (${sql.placeholder('key')}::bigint, ${sql.placeholder('day')}::date, ${sql.placeholder('id')}::bigint)`

export function violationQueries(db: Db) {
  const pageOf = (condition: SQL, name: string) =>
    db
      .select(violationColumns)
      .from(violations)
      .where(and(ofLicense, condition, afterPosition))
      .orderBy(desc(occurredOn), desc(id))
      .limit(sql.placeholder('limit'))
      .prepare(name)
  const unpaidPage = pageOf(unpaid, 'unpaid_violation_page')
  const settledPage = pageOf(settled, 'settled_violation_page')
  const listOf = (condition: SQL, name: string) =>
    db
      .select(violationColumns)
      .from(violations)
      .where(and(ofLicense, condition, listCondition))
      .orderBy(desc(listKey), desc(occurredOn), desc(id))
      .limit(sql.placeholder('limit'))
      .prepare(name)
  const unpaidList = listOf(unpaid, 'unpaid_violation_list')
  const settledList = listOf(settled, 'settled_violation_list')
  const oldestPayable = db
    .select(violationColumns)
    .from(violations)
    .where(and(ofLicense, sql`${payable}`))
    .orderBy(asc(occurredOn), asc(id))
    .limit(sql.placeholder('limit'))
    .prepare('oldest_payable_violations')
  const chosen = db
    .select(violationColumns)
    .from(violations)
    .where(and(ofLicense, sql`${payable} and ${id} = any(${sql.placeholder('ids')}::bigint[])`))
    .prepare('chosen_violations')
  const settledTotal = db.select({ total: count() }).from(violations).where(and(ofLicense, settled)).prepare('settled_violation_total')
  const groups = db
    .select({
      ...groupColumns,
      count: count(),
      referenceNumber: sql<string | null>`max(${paymentReferences.number})`,
      referenceIssuedAt: sql<Date | null>`max(${paymentReferences.issuedAt})`.mapWith(paymentReferences.issuedAt),
    })
    .from(violations)
    .leftJoin(paymentReferences, openReferenceOf(licenseId))
    .where(and(ofLicense, unpaid))
    .groupBy(...Object.values(groupColumns))
    .prepare('unpaid_violation_groups')
  return {
    page: ({ after, status: wanted, ...input }: PageInput) => {
      const position = { day: after?.occurredOn ?? 'infinity', id: after?.id ?? 0, ...input }
      return wanted === 'UNPAID' ? unpaidPage.execute(position) : settledPage.execute({ ...position, status: wanted })
    },
    /** A page of another order, or of the payable or not payable ones alone. */
    list: ({ after, status: wanted, authorities, ...input }: ListInput) => {
      const { key, occurredOn: day, id: last } = after ?? { key: Number.MAX_SAFE_INTEGER, occurredOn: 'infinity', id: 0 }
      const values = { ...input, authorities: `{${authorities.join(',')}}`, key, day, id: last }
      return wanted === 'UNPAID' ? unpaidList.execute(values) : settledList.execute({ ...values, status: wanted })
    },
    /** What can be paid now, the oldest offence first. */
    oldestPayable: (input: { licenseId: number; limit: number }) => oldestPayable.execute(input),
    /** Those of these ids that can be paid now on this licence. */
    chosen: ({ licenseId: of, ids }: { licenseId: number; ids: readonly number[] }) =>
      chosen.execute({ licenseId: of, ids: `{${ids.join(',')}}` }),
    settledTotal: async (input: { licenseId: number; status: ViolationStatus }) => (await settledTotal.execute(input))[0]?.total ?? 0,
    /** With the open `ALL_DUE` reference of the licence, from the same snapshot. */
    unpaidGroups: async (input: { licenseId: number }) => {
      const rows = await groups.execute(input)
      const { referenceNumber = null, referenceIssuedAt = null } = rows[0] ?? {}
      return { violations: rows as readonly ViolationGroup[], referenceNumber, referenceIssuedAt }
    },
  }
}

export type ViolationQueries = ReturnType<typeof violationQueries>
export type ViolationRow = Awaited<ReturnType<ViolationQueries['page']>>[number]
