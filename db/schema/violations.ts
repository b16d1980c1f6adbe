import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { dayColumn, dayRangesColumn, filsColumn, instant, revisionsColumn } from './columns'
import { licenses } from './licenses'
import { authorities, licenseClasses, licensingCenters, violationTypes } from './reference-data'

const recorded = {
  authorityCode: text('authority_code')
    .notNull()
    .references(() => authorities.code),
  sourceKey: text('source_key').notNull(),
  number: text('number').notNull(),
  typeCode: text('type_code')
    .notNull()
    .references(() => violationTypes.code),
  fine: filsColumn('fine'),
  occurredOn: dayColumn('occurred_on').notNull(),
  vehiclePlate: text('vehicle_plate'),
}

/**
 * Violations on driving licences; one that was paid and cancelled later stays `PAID`, with `cancelledAt`. `payable` is the database's own statement of `domain/violations/payability.ts` (a test holds the two together);
 * `payableIn` are the revisions of the licence at which it was payable: a payment reference stands for one revision.
 */
export const violations = pgTable(
  'violations',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    licenseId: bigint('license_id', { mode: 'number' })
      .notNull()
      .references(() => licenses.id),
    ...recorded,
    status: text('status', { enum: ['UNPAID', 'PAID', 'CANCELLED'] })
      .notNull()
      .default('UNPAID'),
    collectedHere: boolean('collected_here').notNull(),
    underReview: boolean('under_review').notNull().default(false),
    objected: dayRangesColumn('objected').notNull().default(sql`'{}'`),
    payable: boolean('payable')
      .notNull()
      .generatedAlwaysAs(sql`status = 'UNPAID' and collected_here and fine is not null and not upper_inf(objected) and not under_review`),
    payableIn: revisionsColumn('payable_in').notNull().default(sql`'{}'`),
    registeredAt: instant('registered_at').notNull().defaultNow(),
    paidAt: instant('paid_at'),
    cancelledAt: instant('cancelled_at'),
  },
  (t) => [
    unique('violations_source').on(t.authorityCode, t.sourceKey),
    index('violations_settled').on(t.licenseId, t.status, t.occurredOn.desc(), t.id.desc()).where(sql`${t.status} <> 'UNPAID'`),
    index('violations_number').on(t.number),
    index('violations_vehicle_plate').on(t.vehiclePlate).where(sql`${t.vehiclePlate} is not null`),
    check('violations_fine_positive', sql`${t.fine} > 0`),
    check('violations_status', sql`${t.status} in ('UNPAID', 'PAID', 'CANCELLED')`),
    check('violations_paid_at', sql`(${t.status} = 'PAID') = (${t.paidAt} is not null)`),
    check(
      'violations_cancelled_at',
      sql`case ${t.status} when 'UNPAID' then ${t.cancelledAt} is null when 'CANCELLED' then ${t.cancelledAt} is not null else true end`,
    ),
    check('violations_paid_has_fine', sql`${t.status} <> 'PAID' or ${t.fine} is not null`),
    check('violations_plate', sql`${t.vehiclePlate} ~ '^([0-9]{1,2}|[^0-9-]{2})-[0-9]{1,5}$'`),
  ],
)

/** Violations that arrived before their licence: attached, and removed from here, when the licence is registered. */
export const parkedViolations = pgTable(
  'parked_violations',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    licenseNumber: text('license_number').notNull(),
    centerCode: text('center_code').references(() => licensingCenters.code),
    classCode: text('class_code').references(() => licenseClasses.code),
    ...recorded,
    parkedAt: instant('parked_at').notNull().defaultNow(),
    cancelledAt: instant('cancelled_at'),
  },
  (t) => [
    uniqueIndex('parked_violations_source').on(t.authorityCode, t.sourceKey),
    index('parked_violations_license').on(t.licenseNumber, t.centerCode, t.classCode),
    check('parked_violations_fine_positive', sql`${t.fine} > 0`),
    check('parked_violations_license_number', sql`${t.licenseNumber} ~ '^[0-9]{1,8}$'`),
  ],
)
