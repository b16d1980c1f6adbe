import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { dayColumn, filsColumn } from './columns'

/**
 * What is counted. By day in Amman: `REGISTERED`; `ENDED` (part: PAID, with its receipt, or CANCELLED) and `REOPENED` (its receipt was taken back), in
 * fines; of the lines of receipts `PAID`, `VOIDED` and `RELEASED` (cancelled or lowered after payment), and of the ledger
 * `REFUNDED` and `RETURNED` (part: the channel). By the first day of the month of the offence: `OFFENCES` (part: the status now) and `COLLECTED` (part: how long
 * it took to be paid).
 */
export const rollupFacts = [
  'REGISTERED',
  'ENDED',
  'REOPENED',
  'PAID',
  'VOIDED',
  'RELEASED',
  'REFUNDED',
  'RETURNED',
  'OFFENCES',
  'COLLECTED',
] as const

const measured = {
  fact: text('fact', { enum: rollupFacts }).notNull(),
  authorityCode: text('authority_code').notNull(),
  typeCode: text('type_code').notNull(),
  /** `-` where the licence names no centre. */
  centerCode: text('center_code').notNull(),
  day: dayColumn('day').notNull(),
  part: text('part').notNull(),
  count: bigint('count', { mode: 'number' }).notNull(),
  fils: filsColumn('fils').notNull(),
  discount: filsColumn('discount').notNull(),
}

/** Maintained sums: `*` in place of a code is the sum over all of them. See docs/decisions/0017-rollups.md. */
export const rollups = pgTable('rollups', measured, (t) => [
  primaryKey({ columns: [t.fact, t.authorityCode, t.typeCode, t.centerCode, t.day, t.part] }),
])

/** What triggers append in the transaction that changes something: folded into `rollups`, and removed from here, by a job. */
export const rollupChanges = pgTable('rollup_changes', measured)
