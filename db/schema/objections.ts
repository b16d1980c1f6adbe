import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, jsonb, pgTable, primaryKey, smallint, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { objectionActions, objectionStates } from '@/domain/objections/objection-state'
import { objectionCapacities } from '@/domain/objections/objection-text'
import { approvals } from './approvals'
import { dayColumn, filsColumn, instant } from './columns'
import { licenses } from './licenses'
import { authorities } from './reference-data'
import { violations } from './violations'

/** Days off beside the weekend. One that shortens no deadline can be taken away by two people, so that deadlines only grow longer. */
export const holidays = pgTable('holidays', {
  day: dayColumn('day').primaryKey(),
  nameAr: text('name_ar').notNull(),
  nameEn: text('name_en').notNull(),
  addedBy: text('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
})

/** Why somebody can object. */
export const objectionReasons = pgTable('objection_reasons', {
  code: text('code').primaryKey(),
  nameAr: text('name_ar').notNull(),
  nameEn: text('name_en').notNull(),
  position: smallint('position').notNull(),
})

/** What an authority's law says about objections. One without a row takes one violation at a time, at any time, and lowers nothing. */
export const objectionTerms = pgTable(
  'objection_terms',
  {
    authorityCode: text('authority_code')
      .primaryKey()
      .references(() => authorities.code),
    mostAtOnce: smallint('most_at_once').notNull().default(1),
    /** Days to object, from the day on which the violation was registered; null: no end. */
    withinDays: smallint('within_days'),
    /** The article that lets the authority lower a fine; null: it only confirms or cancels. */
    reduceArticle: text('reduce_article'),
  },
  (t) => [
    check('objection_terms_most_at_once', sql`${t.mostAtOnce} between 1 and 50`),
    check('objection_terms_within_days', sql`${t.withinDays} > 0`),
  ],
)

/** Objections to violations of one licence and one authority. */
export const objections = pgTable(
  'objections',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    number: text('number').notNull().unique('objections_number'),
    licenseId: bigint('license_id', { mode: 'number' })
      .notNull()
      .references(() => licenses.id),
    authorityCode: text('authority_code')
      .notNull()
      .references(() => authorities.code),
    state: text('state', { enum: objectionStates }).notNull().default('SUBMITTED'),
    reasonCode: text('reason_code')
      .notNull()
      .references(() => objectionReasons.code),
    body: text('body').notNull(),
    capacity: text('capacity', { enum: objectionCapacities }).notNull(),
    /** Who objects for the holder; null for the holder. */
    makerName: text('maker_name'),
    /** Where whoever objects has confirmed to be reached. */
    contactChannel: text('contact_channel', { enum: ['EMAIL', 'SMS'] }).notNull(),
    contactSealed: text('contact_sealed').notNull(),
    language: text('language', { enum: ['ar', 'en'] }).notNull(),
    submittedAt: instant('submitted_at').notNull(),
    /** User name of the adjudicator who has it. */
    assignee: text('assignee'),
    /** When it was first taken: from then on it counts as the one objection to its violations. */
    reviewedAt: instant('reviewed_at'),
    /** Last day on which it should be decided. */
    decideBy: dayColumn('decide_by').notNull(),
    /** Last day of whoever's turn it is; null once it is final. */
    dueOn: dayColumn('due_on'),
    hearingAt: instant('hearing_at'),
    hearingPlace: text('hearing_place'),
    hearingPostponed: boolean('hearing_postponed').notNull().default(false),
    appealedAt: instant('appealed_at'),
    finalAt: instant('final_at'),
    /** The number of the objection that some violations were taken out of, to be decided apart. */
    splitFrom: text('split_from'),
  },
  (t) => [
    index('objections_open').on(t.authorityCode, t.dueOn, t.id).where(sql`${t.finalAt} is null`),
    index('objections_license').on(t.licenseId),
    check('objections_final', sql`(${t.finalAt} is null) = (${t.dueOn} is not null)`),
    check('objections_ended', sql`${t.state} not in ('ACCEPTED', 'UPHELD', 'WITHDRAWN', 'CLOSED') or ${t.finalAt} is not null`),
    check(
      'objections_going_on',
      sql`${t.state} not in ('SUBMITTED', 'IN_REVIEW', 'MORE_NEEDED', 'HEARING', 'DECISION_WAITS', 'APPEALED') or ${t.finalAt} is null`,
    ),
    check('objections_hearing', sql`${t.state} <> 'HEARING' or (${t.hearingAt} is not null and ${t.hearingPlace} is not null)`),
    check('objections_appealed', sql`${t.state} not in ('APPEALED', 'UPHELD') or ${t.appealedAt} is not null`),
    check('objections_maker', sql`(${t.capacity} = 'HOLDER') = (${t.makerName} is null)`),
    check('objections_body', sql`length(${t.body}) between 1 and 2000`),
  ],
)

/** The violations of an objection. `counts`: this was the one objection to it; a withdrawal before the review does not count. */
export const objectionViolations = pgTable(
  'objection_violations',
  {
    objectionId: bigint('objection_id', { mode: 'number' })
      .notNull()
      .references(() => objections.id),
    violationId: bigint('violation_id', { mode: 'number' })
      .notNull()
      .references(() => violations.id),
    counts: boolean('counts').notNull().default(true),
    /** The fine that a decision lowers it to. */
    reducedFine: filsColumn('reduced_fine'),
    /** Days that were left out of a discount's days beside those under objection. */
    extraDays: smallint('extra_days').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.objectionId, t.violationId] }),
    uniqueIndex('objection_violations_once').on(t.violationId).where(sql`${t.counts}`),
    index('objection_violations_violation').on(t.violationId),
    check('objection_violations_reduced_fine', sql`${t.reducedFine} > 0`),
    check('objection_violations_extra_days', sql`${t.extraDays} between 0 and 2`),
  ],
)

/** Append-only: the decision about an objection, and that about its appeal. */
export const objectionDecisions = pgTable(
  'objection_decisions',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    objectionId: bigint('objection_id', { mode: 'number' })
      .notNull()
      .references(() => objections.id),
    isAppeal: boolean('is_appeal').notNull(),
    outcome: text('outcome', { enum: ['ACCEPTED', 'REDUCED', 'REJECTED', 'UPHELD'] }).notNull(),
    article: text('article').notNull(),
    reason: text('reason').notNull(),
    /** How it was made sure who objects. */
    identity: text('identity').notNull(),
    decidedBy: text('decided_by').notNull(),
    /** The second person, where it took two. */
    confirmedBy: text('confirmed_by'),
    approvalId: bigint('approval_id', { mode: 'number' }).references(() => approvals.id),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [
    unique('objection_decisions_once').on(t.objectionId, t.isAppeal),
    check('objection_decisions_two_people', sql`(${t.outcome} in ('ACCEPTED', 'REDUCED')) = (${t.confirmedBy} is not null)`),
    check('objection_decisions_others', sql`${t.confirmedBy} is null or ${t.confirmedBy} <> ${t.decidedBy}`),
  ],
)

/** Append-only: everything that happened to an objection. `actor`: user name of staff. */
export const objectionEvents = pgTable(
  'objection_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    objectionId: bigint('objection_id', { mode: 'number' })
      .notNull()
      .references(() => objections.id),
    at: instant('at').notNull(),
    by: text('by', { enum: ['MAKER', 'HOLDER', 'STAFF', 'TIME', 'AUTHORITY'] }).notNull(),
    actor: text('actor'),
    action: text('action', { enum: objectionActions }).notNull(),
    /** The state that it led to. */
    state: text('state', { enum: objectionStates }).notNull(),
    note: text('note').notNull().default(''),
    details: jsonb('details').notNull().default({}),
  },
  (t) => [
    index('objection_events_objection').on(t.objectionId, t.id),
    check('objection_events_actor', sql`(${t.by} = 'STAFF') = (${t.actor} is not null)`),
  ],
)

/** Append-only: adjudicators of another authority who may be the second person for this one, for some days. Two people name them. */
export const objectionDeputies = pgTable(
  'objection_deputies',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    authorityCode: text('authority_code')
      .notNull()
      .references(() => authorities.code),
    userName: text('user_name').notNull(),
    fromDay: dayColumn('from_day').notNull(),
    toDay: dayColumn('to_day').notNull(),
    namedBy: text('named_by').notNull(),
    confirmedBy: text('confirmed_by').notNull(),
    namedAt: instant('named_at').notNull(),
  },
  (t) => [
    index('objection_deputies_person').on(t.userName, t.toDay),
    check('objection_deputies_days', sql`${t.toDay} >= ${t.fromDay}`),
    check('objection_deputies_two_people', sql`${t.confirmedBy} <> ${t.namedBy}`),
  ],
)
