import { bigint, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/** Logs that are chained by the numbers of their rows: `AUDIT` is `audit_log`, `LEDGER` is `ledger_entries`. */
export const sealedLogs = ['AUDIT', 'LEDGER'] as const

export type SealedLog = (typeof sealedLogs)[number]

/** Append-only: rows of a log, each seal chained to the one before. `root` is the Merkle root of the rows up to `lastId` that no earlier seal covers. */
export const logSeals = pgTable(
  'log_seals',
  {
    log: text('log', { enum: sealedLogs }).notNull(),
    lastId: bigint('last_id', { mode: 'number' }).notNull(),
    rows: integer('rows').notNull(),
    root: text('root').notNull(),
    previous: text('previous').notNull(),
    hash: text('hash').notNull().unique('log_seals_hash'),
    sealedAt: instant('sealed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.log, t.lastId] }), index('log_seals_at').on(t.sealedAt)],
)

/**
 * The last row that was seen of a log, and the first transaction that had not begun then (`pg_snapshot_xmax`). Once all before
 * that one have ended, no row up to there can still appear, and they are sealed.
 */
export const logMarks = pgTable('log_marks', {
  log: text('log', { enum: sealedLogs }).primaryKey(),
  lastId: bigint('last_id', { mode: 'number' }).notNull(),
  nextTransaction: text('next_transaction').notNull(),
})
