import { count, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { licenses } from '@/db/schema/licenses'
import { paymentReferences, paymentReferenceViolations } from '@/db/schema/references'
import { violations } from '@/db/schema/violations'
import { openReferenceOf } from './open-reference'
import { paymentEvents } from './payment-events'
import { groupColumns, type ViolationGroup, violationColumns } from './violations'

export type ReferenceRow = typeof paymentReferences.$inferSelect

const { occurredOn, objected } = groupColumns

/** Violations of reference `number`: those of its revision, or those listed for it. */
const inSet = sql`exists (
  select from payment_references r where r.number = ${sql.placeholder('number')} and case
    when r.revision is not null then ${violations.payableIn} @> r.revision
    else exists (select from ${paymentReferenceViolations} s where s.reference_number = r.number and s.violation_id = ${violations.id} and s.part = 'SET')
  end
)`

const ofLicense = eq(violations.licenseId, sql.placeholder('licenseId'))

export function paymentReferenceQueries(db: Db) {
  const byNumber = db
    .select({ ...getTableColumns(paymentReferences), withheldSince: licenses.withheldSince })
    .from(paymentReferences)
    .innerJoin(licenses, eq(licenses.id, paymentReferences.licenseId))
    .where(eq(paymentReferences.number, sql.placeholder('number')))
    .prepare('payment_reference_by_number')
  const openOf = db
    .select(getTableColumns(paymentReferences))
    .from(paymentReferences)
    .where(openReferenceOf(sql.placeholder('licenseId')))
    .prepare('payment_reference_open')
  const groups = db
    .select({ ...groupColumns, count: count() })
    .from(violations)
    .where(sql`${ofLicense} and ${violations.payable} and ${inSet}`)
    .groupBy(...Object.values(groupColumns))
    .prepare('payment_reference_groups')
  const underReview = db
    .select({ id: violations.id })
    .from(violations)
    .where(sql`${ofLicense} and ${violations.status} = 'UNPAID' and ${violations.underReview} and ${inSet}`)
    .limit(1)
    .prepare('payment_reference_under_review')
  const set = db
    .select(violationColumns)
    .from(violations)
    .where(
      sql`${ofLicense} and ${inSet} and (${occurredOn}, ${violations.id}) < (${sql.placeholder('day')}::date, ${sql.placeholder('id')}::bigint)`,
    )
    .orderBy(desc(occurredOn), desc(violations.id))
    .limit(sql.placeholder('limit'))
    .prepare('payment_reference_set')
  const size = db.select({ size: count() }).from(violations).where(sql`${ofLicense} and ${inSet}`).prepare('payment_reference_size')
  const listed = db
    .select({
      id: sql<string>`${violations.id}::text`,
      typeCode: paymentReferenceViolations.typeCode,
      occurredOn,
      objected,
      part: paymentReferenceViolations.part,
    })
    .from(paymentReferenceViolations)
    .innerJoin(violations, eq(violations.id, paymentReferenceViolations.violationId))
    .where(eq(paymentReferenceViolations.referenceNumber, sql.placeholder('number')))
    .prepare('payment_reference_listed')
  type Of = { number: string; licenseId: number }
  return {
    byNumber: async (number: string) => (await byNumber.execute({ number }))[0] ?? null,
    openOf: async (licenseId: number): Promise<ReferenceRow | null> => (await openOf.execute({ licenseId }))[0] ?? null,
    payableGroups: (of: Of): Promise<ViolationGroup[]> => groups.execute(of),
    /** Whether money for an unpaid violation of the set is being checked. */
    underReview: async (of: Of) => (await underReview.execute(of)).length > 0,
    set: (input: Of & { day: string; id: number; limit: number }) => set.execute(input),
    size: async (of: Of) => (await size.execute(of))[0]?.size ?? 0,
    /** What was payable when a selection was issued, its set among it, with the types of that day. */
    listed: (of: Of) => listed.execute(of),
    events: (number: string) => paymentEvents(db, number),
  }
}

export type PaymentReferenceQueries = ReturnType<typeof paymentReferenceQueries>
