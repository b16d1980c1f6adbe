import { and, count, desc, eq, getTableColumns, inArray, lt, or, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { courtDecisions } from '../schema/court-decisions'
import { licenses } from '../schema/licenses'
import { violations } from '../schema/violations'

const subject = {
  authorityCode: violations.authorityCode,
  sourceKey: violations.sourceKey,
  violationNumber: violations.number,
  licenseId: licenses.id,
  licenseNumber: licenses.number,
  holderName: licenses.holderName,
}

/** What courts decided, the latest entry first. */
export function courtDecisionQueries(db: Db) {
  return {
    page: (before: number | null, limit: number) =>
      db
        .select({ ...getTableColumns(courtDecisions), ...subject })
        .from(courtDecisions)
        .innerJoin(violations, eq(violations.id, courtDecisions.violationId))
        .innerJoin(licenses, eq(licenses.id, violations.licenseId))
        .where(before === null ? undefined : lt(courtDecisions.id, before))
        .orderBy(desc(courtDecisions.id))
        .limit(limit),
    total: async (): Promise<number> => (await db.select({ total: count() }).from(courtDecisions))[0]?.total ?? 0,
  }
}

export type CourtDecisionQueries = ReturnType<typeof courtDecisionQueries>
export type CourtDecisionRow = Awaited<ReturnType<CourtDecisionQueries['page']>>[number]

function violationsWhere(db: Db | Tx) {
  const { id, status, cancelledAt, fine, occurredOn, typeCode } = getTableColumns(violations)
  return db
    .select({ id, status, cancelledAt, fine, occurredOn, typeCode, ...subject })
    .from(violations)
    .innerJoin(licenses, eq(licenses.id, violations.licenseId))
}

export type DecidedViolation = Awaited<ReturnType<typeof violationsWhere>>[number]

/** By what a court's document names it. `sourceKey`: the authority's own key, where the number stands on several. */
export type NamedViolation = {
  readonly authorityCode: string
  readonly licenseNumber: string
  readonly number: string
  readonly sourceKey: string | null
}

/** The violations that a document can mean, at most two; those of a licence that was merged are on its survivor. */
export function namedViolations(db: Db | Tx, { authorityCode, licenseNumber, number, sourceKey }: NamedViolation) {
  const own = sql`(select coalesce(l.merged_into, l.id) from licenses l where l.number = ${licenseNumber})`
  return violationsWhere(db)
    .where(
      and(
        eq(violations.authorityCode, authorityCode),
        eq(violations.number, number),
        or(eq(licenses.number, licenseNumber), inArray(licenses.id, own)),
        sourceKey === null ? undefined : eq(violations.sourceKey, sourceKey),
      ),
    )
    .limit(2)
}

/** One violation by its id. */
export async function decidedViolation(db: Db | Tx, id: number): Promise<DecidedViolation | null> {
  return (await violationsWhere(db).where(eq(violations.id, id)))[0] ?? null
}
