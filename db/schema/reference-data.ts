import { sql } from 'drizzle-orm'
import { boolean, check, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { dayColumn, filsColumn, instant } from './columns'

const names = { nameAr: text('name_ar').notNull(), nameEn: text('name_en').notNull() }

export const authorities = pgTable('authorities', {
  code: text('code').primaryKey(),
  ...names,
  collectedHere: boolean('collected_here').notNull(),
})

export const licensingCenters = pgTable('licensing_centers', {
  code: text('code').primaryKey(),
  ...names,
  position: smallint('position').notNull(),
})

export const licenseClasses = pgTable('license_classes', {
  code: text('code').primaryKey(),
  ...names,
  position: smallint('position').notNull(),
})

export const violationTypes = pgTable(
  'violation_types',
  {
    code: text('code').primaryKey(),
    ...names,
    fine: filsColumn('fine'),
    fineMax: filsColumn('fine_max'),
    decidedByCourt: boolean('decided_by_court').notNull(),
    legalBasisAr: text('legal_basis_ar'),
    legalBasisEn: text('legal_basis_en'),
    /** What it is in plain words, for the person who is to pay. */
    meaningAr: text('meaning_ar'),
    meaningEn: text('meaning_en'),
    /** Points on the driver's record, by the law that the legal basis names. */
    points: smallint('points'),
    position: smallint('position').notNull(),
  },
  (t) => [
    check('violation_types_fine_positive', sql`${t.fine} > 0 and (${t.fineMax} is null or ${t.fineMax} >= ${t.fine})`),
    check('violation_types_legal_basis_both', sql`(${t.legalBasisAr} is null) = (${t.legalBasisEn} is null)`),
    check('violation_types_meaning_both', sql`(${t.meaningAr} is null) = (${t.meaningEn} is null)`),
    check('violation_types_points', sql`${t.points} is null or (${t.points} between 1 and 100 and ${t.legalBasisAr} is not null)`),
  ],
)

/** Time of the last delivery of each authority, and how old it may be before answers warn of it. */
export const feeds = pgTable(
  'feeds',
  {
    authorityCode: text('authority_code')
      .primaryKey()
      .references(() => authorities.code),
    lastSuccessAt: instant('last_success_at'),
    /** Up to when complete deliveries follow each other without a gap. */
    completeUntil: instant('complete_until'),
    /** Since when a delivery is missing between two that came. */
    gapAt: instant('gap_at'),
    /** Whether a delivery of the authority's own channel that does not say for when it is complete makes the feed fresh. */
    acceptsUndated: boolean('accepts_undated').notNull().default(true),
    staleAfterHours: integer('stale_after_hours').notNull().default(48),
    /** Last day of the initial load: days to object to what was registered until then count from the offence. */
    initialLoadUntil: dayColumn('initial_load_until'),
  },
  (t) => [check('feeds_stale_after_hours', sql`${t.staleAfterHours} > 0`)],
)

/** Deliveries that said for when they are complete, as their trailers said it. */
export const feedDeliveries = pgTable(
  'feed_deliveries',
  {
    authorityCode: text('authority_code')
      .notNull()
      .references(() => authorities.code),
    since: instant('since').notNull(),
    asOf: instant('as_of').notNull(),
    source: text('source').notNull(),
    actor: text('actor').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.authorityCode, t.since, t.asOf] }), check('feed_deliveries_period', sql`${t.since} < ${t.asOf}`)],
)
