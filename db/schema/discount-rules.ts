import { sql } from 'drizzle-orm'
import { bigint, boolean, check, foreignKey, index, integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import type { ForecastCauses } from '@/domain/discount-rules/forecast'
import { instruments, type RuleContent } from '@/domain/discount-rules/rule-content'
import { type SimulatedChange, type SimulationResult, simulationStates } from '@/domain/discount-rules/simulation'
import { announcements } from './announcements'
import { approvals } from './approvals'
import { dayColumn, instant } from './columns'

/** Approved versions of discount rules. A row is never changed: another version follows it, or a row of `discount_rule_ends` ends it early. */
export const discountRules = pgTable(
  'discount_rules',
  {
    id: text('id').notNull(),
    version: integer('version').notNull(),
    titleAr: text('title_ar').notNull(),
    titleEn: text('title_en').notNull(),
    legalBasisAr: text('legal_basis_ar').notNull(),
    legalBasisEn: text('legal_basis_en').notNull(),
    percent: smallint('percent').notNull(),
    kind: text('kind', { enum: ['PER_VIOLATION', 'ALL_OR_NOTHING'] }).notNull(),
    payFrom: dayColumn('pay_from').notNull(),
    payTo: dayColumn('pay_to'),
    offenceFrom: dayColumn('offence_from'),
    offenceTo: dayColumn('offence_to'),
    withinDays: smallint('within_days'),
    excludedTypes: text('excluded_types').array().notNull().default(sql`'{}'`),
    /** Whether days under objection count among `withinDays`. */
    countsObjectionDays: boolean('counts_objection_days').notNull().default(false),
    /** The law behind it; null for rules that came with the service. */
    instrument: text('instrument', { enum: instruments }),
    issuerAr: text('issuer_ar'),
    issuerEn: text('issuer_en'),
    instrumentNumber: text('instrument_number'),
    instrumentDay: dayColumn('instrument_day'),
    lawTextAr: text('law_text_ar'),
    lawTextEn: text('law_text_en'),
    gazette: text('gazette'),
    /** The day from which the law gave the discount, which may be before the first day here. */
    lawFrom: dayColumn('law_from'),
    /** The announcement that was approved with it. */
    announcementId: bigint('announcement_id', { mode: 'number' }).references(() => announcements.id),
    /** The forecast by which it was approved; null for rules that came with the service. */
    simulationId: bigint('simulation_id', { mode: 'number' }),
    approvedBy: text('approved_by').notNull(),
    approvedAt: instant('approved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.version] }),
    check('discount_rules_percent', sql`${t.percent} between 1 and 99`),
    check('discount_rules_version', sql`${t.version} > 0`),
    check('discount_rules_kind', sql`${t.kind} in ('PER_VIOLATION', 'ALL_OR_NOTHING')`),
    check('discount_rules_within_days', sql`${t.withinDays} > 0`),
    check('discount_rules_starts_after_approval', sql`${t.payFrom} > (${t.approvedAt} at time zone 'Asia/Amman')::date`),
    check('discount_rules_days_are_of_this_age', sql`${t.payTo} < '3000-01-01' and ${t.payFrom} >= '2000-01-01'`),
    check('discount_rules_days', sql`${t.payTo} >= ${t.payFrom} and ${t.offenceTo} >= ${t.offenceFrom}`),
    check(
      'discount_rules_law',
      sql`(${t.instrument} is null) = (${t.issuerAr} is null) and (${t.instrument} is null) = (${t.instrumentNumber} is null) and (${t.instrument} is null) = (${t.instrumentDay} is null) and (${t.instrument} is null) = (${t.lawTextAr} is null)`,
    ),
  ],
)

/** What a version changed at its first midnight, beside the forecast by which it was approved. Append-only. */
export const discountRuleOutcomes = pgTable(
  'discount_rule_outcomes',
  {
    ruleId: text('rule_id').notNull(),
    version: integer('version').notNull(),
    comparedAt: instant('compared_at').notNull(),
    result: jsonb('result').$type<SimulationResult>().notNull(),
    /** What the difference from the forecast comes from. */
    causes: jsonb('causes').$type<ForecastCauses>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ruleId, t.version] }),
    foreignKey({ columns: [t.ruleId, t.version], foreignColumns: [discountRules.id, discountRules.version] }),
  ],
)

/** Ends brought forward. `last_day` before the version's first day: it was withdrawn and never holds. */
export const discountRuleEnds = pgTable(
  'discount_rule_ends',
  {
    ruleId: text('rule_id').notNull(),
    version: integer('version').notNull(),
    lastDay: dayColumn('last_day').notNull(),
    approvedBy: text('approved_by').notNull(),
    approvedAt: instant('approved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ruleId, t.version, t.lastDay] }),
    foreignKey({ columns: [t.ruleId, t.version], foreignColumns: [discountRules.id, discountRules.version] }),
    check('discount_rule_ends_not_before_approval', sql`${t.lastDay} >= (${t.approvedAt} at time zone 'Asia/Amman')::date`),
  ],
)

/** Rules that are being written or wait for approval. What is approved becomes a row of `discount_rules`. */
export const discountRuleDrafts = pgTable(
  'discount_rule_drafts',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    content: jsonb('content').$type<RuleContent>().notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
    /** The last request for its approval. */
    approvalId: bigint('approval_id', { mode: 'number' }).references(() => approvals.id),
    discardedAt: instant('discarded_at'),
  },
  (t) => [index('discount_rule_drafts_open').on(t.id).where(sql`${t.discardedAt} is null`)],
)

/** What a change of the rules would do, computed on one snapshot of the register. */
export const discountRuleSimulations = pgTable(
  'discount_rule_simulations',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    change: jsonb('change').$type<SimulatedChange>().notNull(),
    /** SHA-256 of the change: a simulation speaks for exactly one. */
    changeHash: text('change_hash').notNull(),
    state: text('state', { enum: simulationStates }).notNull().default('WAITING'),
    /** Percent of the work that is done. */
    progress: smallint('progress').notNull().default(0),
    requestedBy: text('requested_by').notNull(),
    requestedAt: instant('requested_at').notNull(),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    result: jsonb('result').$type<SimulationResult>(),
  },
  (t) => [
    index('discount_rule_simulations_change').on(t.changeHash, t.id.desc()),
    check('discount_rule_simulations_state', sql`${t.state} in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')`),
    check('discount_rule_simulations_result', sql`(${t.state} = 'DONE') = (${t.result} is not null)`),
    check('discount_rule_simulations_progress', sql`${t.progress} between 0 and 100`),
  ],
)
