import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { licenses } from './licenses'
import { violationTypes } from './reference-data'
import { violations } from './violations'

/**
 * Payment references. `ALL_DUE` stands for what was payable at `revision` of its licence, so it stores no set;
 * a `SELECTION`, and an `ALL_DUE` that a merge brought from another licence, lists its violations in `payment_reference_violations`.
 */
export const paymentReferences = pgTable(
  'payment_references',
  {
    number: text('number').primaryKey(),
    licenseId: bigint('license_id', { mode: 'number' })
      .notNull()
      .references(() => licenses.id),
    kind: text('kind', { enum: ['ALL_DUE', 'SELECTION'] }).notNull(),
    status: text('status', { enum: ['OPEN', 'SUPERSEDED', 'PAID', 'CLOSED'] })
      .notNull()
      .default('OPEN'),
    revision: integer('revision'),
    issuedAt: instant('issued_at').notNull(),
    supersededAt: instant('superseded_at'),
    paidAt: instant('paid_at'),
    closedAt: instant('closed_at'),
  },
  (t) => [
    index('payment_references_license').on(t.licenseId),
    check('payment_references_number', sql`${t.number} ~ '^[0-9]{13}$'`),
    check('payment_references_kind', sql`${t.kind} in ('ALL_DUE', 'SELECTION')`),
    check('payment_references_status', sql`${t.status} in ('OPEN', 'SUPERSEDED', 'PAID', 'CLOSED')`),
    check('payment_references_open_has_revision', sql`${t.kind} <> 'ALL_DUE' or ${t.status} <> 'OPEN' or ${t.revision} is not null`),
    check('payment_references_selection_has_no_revision', sql`${t.kind} = 'ALL_DUE' or ${t.revision} is null`),
    check('payment_references_superseded_at', sql`${t.status} <> 'SUPERSEDED' or ${t.supersededAt} is not null`),
    check('payment_references_paid_at', sql`(${t.status} = 'PAID') = (${t.paidAt} is not null)`),
    check('payment_references_closed_at', sql`(${t.status} = 'CLOSED') = (${t.closedAt} is not null)`),
  ],
)

/**
 * Sets that are stored row by row. `UNIVERSE` rows are not part of the set: they too were payable when a `SELECTION` was issued, which, with the
 * types of that day, decides whether an all-or-nothing discount applies to it for ever.
 */
export const paymentReferenceViolations = pgTable(
  'payment_reference_violations',
  {
    referenceNumber: text('reference_number')
      .notNull()
      .references(() => paymentReferences.number),
    violationId: bigint('violation_id', { mode: 'number' })
      .notNull()
      .references(() => violations.id),
    typeCode: text('type_code')
      .notNull()
      .references(() => violationTypes.code),
    part: text('part', { enum: ['SET', 'UNIVERSE'] })
      .notNull()
      .default('SET'),
  },
  (t) => [
    primaryKey({ columns: [t.referenceNumber, t.violationId] }),
    index('payment_reference_violations_violation').on(t.violationId),
    check('payment_reference_violations_part', sql`${t.part} in ('SET', 'UNIVERSE')`),
  ],
)

/** Answers given to `paymentReferenceIssue`, by the caller's idempotency key. */
export const issueRequests = pgTable(
  'issue_requests',
  {
    licenseId: bigint('license_id', { mode: 'number' })
      .notNull()
      .references(() => licenses.id),
    /** With the caller before it. */
    idempotencyKey: text('idempotency_key').notNull(),
    contentHash: text('content_hash').notNull(),
    referenceNumber: text('reference_number')
      .notNull()
      .references(() => paymentReferences.number),
    requestedAt: instant('requested_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.licenseId, t.idempotencyKey] })],
)
