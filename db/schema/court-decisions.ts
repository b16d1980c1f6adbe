import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { dayColumn, filsColumn, instant } from './columns'
import { violations } from './violations'

/** Append-only: what courts decided about violations, entered by one person of the registry and compared by another. */
export const courtDecisions = pgTable(
  'court_decisions',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    violationId: bigint('violation_id', { mode: 'number' })
      .notNull()
      .references(() => violations.id),
    court: text('court').notNull(),
    number: text('number').notNull(),
    decidedOn: dayColumn('decided_on').notNull(),
    /** The fine before it; null where a court had yet to fix it. */
    fineBefore: filsColumn('fine_before'),
    /** What the court fixed; null where nothing is owed. */
    fine: filsColumn('fine'),
    document: text('document').notNull(),
    enteredBy: text('entered_by').notNull(),
    comparedBy: text('compared_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    unique('court_decisions_once').on(t.court, t.number, t.violationId),
    index('court_decisions_violation').on(t.violationId),
    check('court_decisions_fine', sql`${t.fine} > 0`),
    check('court_decisions_two_people', sql`${t.enteredBy} <> ${t.comparedBy}`),
  ],
)
