import { and, asc, count, desc, eq, getTableColumns, gt, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { type ObjectionState, STAFF_STATES } from '@/domain/objections/objection-state'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { licenses } from '../schema/licenses'
import {
  objectionDecisions,
  objectionEvents,
  objectionReasons,
  objections,
  objectionTerms,
  objectionViolations,
} from '../schema/objections'
import { violations } from '../schema/violations'
import { violationColumns } from './violations'

export type ObjectionRow = typeof objections.$inferSelect & {
  readonly revision: number
  readonly licenseNumber: string
  readonly holderName: string
}
export type ObjectionEventRow = typeof objectionEvents.$inferSelect
export type ObjectionDecisionRow = typeof objectionDecisions.$inferSelect
export type ObjectionReasonRow = typeof objectionReasons.$inferSelect
export type ObjectionTermsRow = typeof objectionTerms.$inferSelect
export type ObjectionViolationRow = Awaited<ReturnType<ObjectionQueries['violations']>>[number]

/** What an authority's law says; without a row one violation at a time, at any time, and nothing lowered. */
export async function termsOf(db: Db | Tx, authorityCode: string): Promise<ObjectionTermsRow> {
  const [row] = await db.select().from(objectionTerms).where(eq(objectionTerms.authorityCode, authorityCode))
  return row ?? { authorityCode, mostAtOnce: 1, withinDays: null, reduceArticle: null }
}

/** `authority`: of one alone. `isOpen`: those that are not final. `isOverdue`: whose decision is late on `today`. Null filters nothing. */
export type ObjectionFilter = {
  readonly authority: string | null
  readonly state: ObjectionState | null
  readonly assignee: string | null
  readonly isOpen: boolean | null
  readonly isOverdue: boolean
  readonly today: CalendarDay
}

/** The place in the list after which a page begins. What is final has no deadline and stands last. */
export type ObjectionPosition = { readonly dueOn: CalendarDay | 'infinity'; readonly id: number }

/** Violations are at most so many at once; nobody objects more often. */
const MOST_OF_LICENSE = 200

const revision = sql<number>`(select count(*) from objection_events e where e.objection_id = ${objections.id})`.mapWith(Number)
const due = sql<string>`coalesce(${objections.dueOn}, 'infinity'::date)`

export function objectionQueries(db: Db) {
  const read = () =>
    db
      .select({ ...getTableColumns(objections), revision, licenseNumber: licenses.number, holderName: licenses.holderName })
      .from(objections)
      .innerJoin(licenses, eq(licenses.id, objections.licenseId))
  return {
    byNumber: async (number: string): Promise<ObjectionRow | null> => (await read().where(eq(objections.number, number)))[0] ?? null,
    /** The newest first. */
    ofLicense: (licenseId: number): Promise<ObjectionRow[]> =>
      read().where(eq(objections.licenseId, licenseId)).orderBy(desc(objections.id)).limit(MOST_OF_LICENSE),
    /** The earliest deadline first, so that what is overdue leads; then what is final. */
    page: (filter: ObjectionFilter, after: ObjectionPosition | null, limit: number): Promise<ObjectionRow[]> =>
      read()
        .where(and(...chosen(filter), after ? isAfter(after) : undefined))
        .orderBy(asc(due), asc(objections.id))
        .limit(limit),
    total: async (filter: ObjectionFilter): Promise<number> => {
      const [row] = await db
        .select({ total: count() })
        .from(objections)
        .where(and(...chosen(filter)))
      return row?.total ?? 0
    },
    violations: (objectionId: number) =>
      db
        .select({
          ...violationColumns,
          licenseId: violations.licenseId,
          sourceKey: violations.sourceKey,
          reducedFine: objectionViolations.reducedFine,
          extraDays: objectionViolations.extraDays,
        })
        .from(objectionViolations)
        .innerJoin(violations, eq(violations.id, objectionViolations.violationId))
        .where(eq(objectionViolations.objectionId, objectionId))
        .orderBy(asc(violations.occurredOn), asc(violations.id)),
    events: (objectionId: number): Promise<ObjectionEventRow[]> =>
      db.select().from(objectionEvents).where(eq(objectionEvents.objectionId, objectionId)).orderBy(asc(objectionEvents.id)),
    decisions: (objectionId: number): Promise<ObjectionDecisionRow[]> =>
      db.select().from(objectionDecisions).where(eq(objectionDecisions.objectionId, objectionId)).orderBy(asc(objectionDecisions.id)),
    reasons: (): Promise<ObjectionReasonRow[]> => db.select().from(objectionReasons).orderBy(asc(objectionReasons.position)),
    terms: (authorityCode: string) => termsOf(db, authorityCode),
    allTerms: (): Promise<ObjectionTermsRow[]> => db.select().from(objectionTerms),
  }
}

export type ObjectionQueries = ReturnType<typeof objectionQueries>

function chosen({ authority, state, assignee, isOpen, isOverdue, today }: ObjectionFilter): (SQL | undefined)[] {
  return [
    authority === null ? undefined : eq(objections.authorityCode, authority),
    state === null ? undefined : eq(objections.state, state),
    assignee === null ? undefined : eq(objections.assignee, assignee),
    isOpen === null ? undefined : isOpen ? isNull(objections.finalAt) : sql`${objections.finalAt} is not null`,
    isOverdue ? and(isNull(objections.finalAt), inArray(objections.state, STAFF_STATES), lt(objections.dueOn, today)) : undefined,
  ]
}

function isAfter({ dueOn, id }: ObjectionPosition): SQL | undefined {
  return or(sql`${due} > ${dueOn}::date`, and(sql`${due} = ${dueOn}::date`, gt(objections.id, id)))
}
