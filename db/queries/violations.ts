import { and, count, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { CalendarDay } from '@/domain/calendar-day'
import type { LicenseViolation } from '@/domain/dues'
import type { Db } from '../client'
import { paymentReferences } from '../schema/payment-references'
import { violations } from '../schema/violations'
import { openReferenceOf } from './open-reference'

const { id, licenseId, number, typeCode, fine, occurredOn, authorityCode, vehiclePlate, status, paidAt, ...more } =
  getTableColumns(violations)
const { collectedHere, underReview, objected } = more

/** What decides whether a violation can be paid, and its price: violations that agree in all of it are counted as a group. */
export const groupColumns = { fine, typeCode, occurredOn, objected, collectedHere, underReview, status }

/** What an answer shows of a violation. */
export const violationColumns = { id, number, authorityCode, vehiclePlate, paidAt, ...groupColumns }

export type ViolationStatus = (typeof violations.status)['enumValues'][number]

/** The place in the list after which a page begins. */
export type PagePosition = { occurredOn: CalendarDay; id: number }

type PageInput = { licenseId: number; status: ViolationStatus; after: PagePosition | null; limit: number }

/** Unpaid violations of a licence, equal ones counted together, so that thousands are priced as a few groups. */
export type ViolationGroup = LicenseViolation & { readonly count: number }

/** Literal statuses, not parameters, where a partial index depends on them. */
const unpaid = sql`${status} = 'UNPAID'`
const settled = sql`${status} <> 'UNPAID' and ${status} = ${sql.placeholder('status')}`
const ofLicense = eq(licenseId, sql.placeholder('licenseId'))
const afterPosition = sql`(${occurredOn}, ${id}) < (${sql.placeholder('day')}::date, ${sql.placeholder('id')}::bigint)`

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
