import { sql } from 'drizzle-orm'
import { bigint, check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { dayColumn, filsColumn, instant } from './columns'
import { licenses } from './licenses'
import { paymentReferences } from './payment-references'
import { violations } from './violations'

const reference = () => text('reference_number').references(() => paymentReferences.number)
const license = () => bigint('license_id', { mode: 'number' }).references(() => licenses.id)

/** A price as it was told to the network, with each violation's part in it: what a payment is compared with. */
export const billQuotes = pgTable(
  'bill_quotes',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    referenceNumber: reference().notNull(),
    amount: filsColumn('amount').notNull(),
    /** The last day on which the quoted price holds; null when no end is known. */
    lastDay: dayColumn('last_day'),
    quotedAt: instant('quoted_at').notNull(),
    shares: jsonb('shares').notNull(),
  },
  (t) => [index('bill_quotes_reference').on(t.referenceNumber, t.quotedAt), check('bill_quotes_amount', sql`${t.amount} > 0`)],
)

/**
 * Payments as the network reported them, one row for each of its transactions. What was settled and what waits add up to what was paid.
 * Nothing of the payer is kept. `rawHash` is the SHA-256 of the message, `contentHash` that of what must not differ in a repeat.
 */
export const payments = pgTable(
  'payments',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    transactionId: text('transaction_id').notNull().unique('payments_transaction'),
    contentHash: text('content_hash').notNull(),
    rawHash: text('raw_hash').notNull(),
    bankTransactionId: text('bank_transaction_id'),
    bankCode: text('bank_code'),
    channel: text('channel'),
    method: text('method'),
    reportedNumber: text('reported_number').notNull(),
    referenceNumber: reference(),
    licenseId: license(),
    currency: text('currency').notNull(),
    /** As reported, for currencies that the ledger does not know. */
    amountText: text('amount_text').notNull(),
    paid: filsColumn('paid'),
    accepted: filsColumn('accepted'),
    settled: filsColumn('settled').notNull(),
    suspense: filsColumn('suspense').notNull(),
    processedAt: instant('processed_at').notNull(),
    statementDay: date('statement_day'),
    receivedAt: instant('received_at').notNull(),
    source: text('source', { enum: ['NOTIFICATION', 'FILE'] }).notNull(),
  },
  (t) => [
    index('payments_reference').on(t.referenceNumber),
    index('payments_license').on(t.licenseId),
    check('payments_source', sql`${t.source} in ('NOTIFICATION', 'FILE')`),
    check('payments_paid', sql`(${t.currency} = 'JOD') = (${t.paid} is not null) and ${t.paid} > 0`),
    check('payments_balance', sql`${t.settled} >= 0 and ${t.suspense} >= 0 and ${t.settled} + ${t.suspense} = coalesce(${t.paid}, 0)`),
    check('payments_settled_has_reference', sql`${t.settled} = 0 or (${t.referenceNumber} is not null and ${t.licenseId} is not null)`),
  ],
)

/** What a payment settled, violation by violation, with the fine and discount that it was settled with. A violation is settled once. */
export const paymentLines = pgTable(
  'payment_lines',
  {
    paymentId: bigint('payment_id', { mode: 'number' })
      .notNull()
      .references(() => payments.id),
    violationId: bigint('violation_id', { mode: 'number' })
      .notNull()
      .references(() => violations.id),
    fine: filsColumn('fine').notNull(),
    discount: filsColumn('discount').notNull(),
    amount: filsColumn('amount').notNull(),
    ruleId: text('rule_id'),
    ruleVersion: integer('rule_version'),
    voidedAt: instant('voided_at'),
  },
  (t) => [
    primaryKey({ columns: [t.paymentId, t.violationId] }),
    uniqueIndex('payment_lines_settled_once').on(t.violationId).where(sql`${t.voidedAt} is null`),
    check('payment_lines_amount', sql`${t.amount} > 0 and ${t.discount} >= 0 and ${t.fine} - ${t.discount} = ${t.amount}`),
    check('payment_lines_rule', sql`(${t.ruleId} is null) = (${t.ruleVersion} is null)`),
  ],
)

/** One for each payment that settled something. */
export const receipts = pgTable(
  'receipts',
  {
    number: text('number').primaryKey(),
    paymentId: bigint('payment_id', { mode: 'number' }).notNull().unique('receipts_payment'),
    issuedAt: instant('issued_at').notNull(),
    voidedAt: instant('voided_at'),
  },
  (t) => [foreignKey({ columns: [t.paymentId], foreignColumns: [payments.id], name: 'receipts_of_payment' })],
)

export const caseReasons = [
  'AMOUNT_MISMATCH',
  'OVERPAID',
  'ALREADY_SETTLED',
  'NOT_PAYABLE',
  'UNKNOWN_REFERENCE',
  'PROCESS_DATE',
  'CURRENCY',
  'CONFLICT',
] as const

/** Money that did not settle as it was, or a report that contradicts an earlier one. Nothing here is ever deleted. */
export const paymentCases = pgTable(
  'payment_cases',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** What the payer is told. */
    reference: text('reference').notNull().unique('payment_cases_reference'),
    paymentId: bigint('payment_id', { mode: 'number' })
      .notNull()
      .references(() => payments.id),
    reason: text('reason', { enum: caseReasons }).notNull(),
    /** What of the payment waits here; 0 where no money of the ledger does. */
    amount: filsColumn('amount').notNull(),
    /** Of a conflict: the content that contradicts; the same one again is the same case. */
    contentHash: text('content_hash').notNull().default(''),
    openedAt: instant('opened_at').notNull(),
    dueAt: instant('due_at').notNull(),
  },
  (t) => [
    unique('payment_cases_once').on(t.paymentId, t.reason, t.contentHash),
    check('payment_cases_amount', sql`${t.amount} >= 0`),
    check('payment_cases_conflict', sql`(${t.reason} = 'CONFLICT') = (${t.contentHash} <> '')`),
  ],
)

export const accounts = ['NETWORK', 'SETTLED', 'SUSPENSE', 'PAID_OUT'] as const

/**
 * The ledger: append-only, one movement a row. `NETWORK` is what was reported to us, `SETTLED` what paid violations, `SUSPENSE` what waits,
 * `PAID_OUT` what went back to payers.
 */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    debit: text('debit', { enum: accounts }).notNull(),
    credit: text('credit', { enum: accounts }).notNull(),
    amount: filsColumn('amount').notNull(),
    paymentId: bigint('payment_id', { mode: 'number' })
      .notNull()
      .references(() => payments.id),
    caseId: bigint('case_id', { mode: 'number' }).references(() => paymentCases.id),
    /** Of what was settled; suspense has no licence. */
    licenseId: license(),
  },
  (t) => [
    index('ledger_entries_payment').on(t.paymentId),
    index('ledger_entries_at').on(t.at),
    check('ledger_entries_amount', sql`${t.amount} > 0`),
    check('ledger_entries_accounts', sql`${t.debit} <> ${t.credit}`),
    check(
      'ledger_entries_names',
      sql`${t.debit} in ('NETWORK', 'SETTLED', 'SUSPENSE', 'PAID_OUT') and ${t.credit} in ('NETWORK', 'SETTLED', 'SUSPENSE', 'PAID_OUT')`,
    ),
    check('ledger_entries_license', sql`(${t.debit} = 'SETTLED' or ${t.credit} = 'SETTLED') = (${t.licenseId} is not null)`),
  ],
)
