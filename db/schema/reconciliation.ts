import { sql } from 'drizzle-orm'
import { bigint, boolean, check, date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { filsColumn, instant } from './columns'
import { paymentCases, payments } from './payments'

/** The network's daily files as they were read. The same content is one file, whatever it is called. */
export const settlementFiles = pgTable('settlement_files', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  name: text('name').notNull(),
  format: text('format', { enum: ['CSV', 'CAMT_053', 'CAMT_054'] }).notNull(),
  /** SHA-256 of the bytes. */
  contentHash: text('content_hash').notNull().unique('settlement_files_content'),
  statementDay: date('statement_day').notNull(),
  lines: integer('lines').notNull(),
  total: filsColumn('total').notNull(),
  receivedAt: instant('received_at').notNull(),
  receivedBy: text('received_by').notNull(),
})

/** `NOT_BOOKED`, `REVERSAL` and `DEBIT` are no payments: they settle nothing. */
export const lineResults = ['AGREES', 'REPEATED', 'DIFFERS', 'ONLY_HERE', 'NOT_BOOKED', 'REVERSAL', 'DEBIT'] as const

export type LineResult = (typeof lineResults)[number]

/** Each line of a file and what it was found to be. */
export const settlementLines = pgTable(
  'settlement_lines',
  {
    fileId: bigint('file_id', { mode: 'number' })
      .notNull()
      .references(() => settlementFiles.id),
    line: integer('line').notNull(),
    transactionId: text('transaction_id').notNull(),
    number: text('number').notNull(),
    amount: filsColumn('amount').notNull(),
    statementDay: date('statement_day').notNull(),
    /** `AGREES` with a payment; `REPEATED`: a line of the same transaction came before; `DIFFERS` in number, amount or day; `ONLY_HERE`: settled from the file. */
    result: text('result', { enum: lineResults }).notNull(),
    /** Of an entry that is not booked: its status as the bank writes it. */
    status: text('status'),
    paymentId: bigint('payment_id', { mode: 'number' }).references(() => payments.id),
    caseId: bigint('case_id', { mode: 'number' }).references(() => paymentCases.id),
  },
  (t) => [
    primaryKey({ columns: [t.fileId, t.line] }),
    check('settlement_lines_result', sql`${t.result} in ('AGREES', 'REPEATED', 'DIFFERS', 'ONLY_HERE', 'NOT_BOOKED', 'REVERSAL', 'DEBIT')`),
  ],
)

/** The end of one day in Amman: control totals as they stood when it was closed. */
export const dayClosings = pgTable('day_closings', {
  day: date('day').primaryKey(),
  closedAt: instant('closed_at').notNull(),
  closedBy: text('closed_by').notNull(),
  payments: integer('payments').notNull(),
  reported: filsColumn('reported').notNull(),
  settled: filsColumn('settled').notNull(),
  suspense: filsColumn('suspense').notNull(),
  paidOut: filsColumn('paid_out').notNull(),
  reversed: filsColumn('reversed').notNull(),
  /** Payments of the day that no line of a file agreed with yet. */
  unmatched: integer('unmatched').notNull(),
})

/** Each run of the ledger's equations. `failing`: the checks that did not hold. */
export const ledgerCheckRuns = pgTable('ledger_check_runs', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: instant('at').notNull(),
  day: date('day'),
  holds: boolean('holds').notNull(),
  failing: jsonb('failing').notNull(),
})
