import { sql } from 'drizzle-orm'
import { bigint, check, date, foreignKey, index, integer, jsonb, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { caseStates } from '@/domain/cases/case-state'
import { heldReasons } from '@/domain/payments/reported-payment'
import { ZERO_FILS } from '@/domain/values/money'
import { dayColumn, filsColumn, instant } from './columns'
import { licenses } from './licenses'
import { networkMessages } from './network-messages'
import { authorities } from './reference-data'
import { paymentReferences } from './references'
import { violations } from './violations'

const reference = () => text('reference_number').references(() => paymentReferences.number)
const license = () => bigint('license_id', { mode: 'number' }).references(() => licenses.id)

/**
 * A price that was given to the network, with each violation's part in it: what a payment is compared with.
 * An equal one (same price, parts and last day) that is given again is the same row, whose last time moves.
 */
export const billQuotes = pgTable(
  'bill_quotes',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    referenceNumber: reference().notNull(),
    amount: filsColumn('amount').notNull(),
    /** The last day on which the quoted price holds. */
    lastDay: dayColumn('last_day').notNull(),
    firstQuotedAt: instant('first_quoted_at').notNull(),
    lastQuotedAt: instant('last_quoted_at').notNull(),
    shares: jsonb('shares').notNull(),
    sharesHash: text('shares_hash').notNull().generatedAlwaysAs(sql`md5(shares::text)`),
  },
  (t) => [
    unique('bill_quotes_distinct').on(t.referenceNumber, t.amount, t.lastDay, t.sharesHash),
    index('bill_quotes_last_day').on(t.lastDay),
    check('bill_quotes_amount', sql`${t.amount} > 0`),
    check('bill_quotes_times', sql`${t.firstQuotedAt} <= ${t.lastQuotedAt}`),
  ],
)

/**
 * Payments as the network reported them, one row for each of its transactions. What was settled, what waits, what went back to the payer and what was
 * reversed add up to what was paid.
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
    paidOut: filsColumn('paid_out').notNull().default(ZERO_FILS),
    /** Taken back because the network's file lacks it. */
    reversed: filsColumn('reversed').notNull().default(ZERO_FILS),
    processedAt: instant('processed_at').notNull(),
    statementDay: date('statement_day'),
    receivedAt: instant('received_at').notNull(),
    source: text('source', { enum: ['NOTIFICATION', 'FILE'] }).notNull(),
    /** When a line of the network's file agreed with it. */
    reconciledAt: instant('reconciled_at'),
    messageId: bigint('message_id', { mode: 'number' }).references(() => networkMessages.id),
  },
  (t) => [
    index('payments_reference').on(t.referenceNumber),
    index('payments_license').on(t.licenseId),
    index('payments_statement_day').on(t.statementDay),
    index('payments_received_at').on(t.receivedAt),
    index('payments_bank_transaction').on(t.bankTransactionId),
    check('payments_source', sql`${t.source} in ('NOTIFICATION', 'FILE')`),
    check('payments_paid', sql`(${t.currency} = 'JOD') = (${t.paid} is not null) and ${t.paid} > 0`),
    check(
      'payments_balance',
      sql`least(${t.settled}, ${t.suspense}, ${t.paidOut}, ${t.reversed}) >= 0 and ${t.settled} + ${t.suspense} + ${t.paidOut} + ${t.reversed} = coalesce(${t.paid}, 0)`,
    ),
  ],
)

/** One for what a payment settled when it was reported, and one for each later allocation of money that had waited. Its lines never change. */
export const receipts = pgTable(
  'receipts',
  {
    number: text('number').primaryKey(),
    paymentId: bigint('payment_id', { mode: 'number' }).notNull(),
    amount: filsColumn('amount').notNull(),
    /** The case that the money had waited in; null for what was settled at once. */
    caseId: bigint('case_id', { mode: 'number' }),
    issuedAt: instant('issued_at').notNull(),
    voidedAt: instant('voided_at'),
  },
  (t) => [
    foreignKey({ columns: [t.paymentId], foreignColumns: [payments.id], name: 'receipts_of_payment' }),
    index('receipts_payment').on(t.paymentId),
    uniqueIndex('receipts_settled_at_once').on(t.paymentId).where(sql`${t.caseId} is null`),
    check('receipts_amount', sql`${t.amount} > 0`),
  ],
)

/** What a payment settled, violation by violation, with the fine and discount that it was settled with. A violation is settled once. */
export const paymentLines = pgTable(
  'payment_lines',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    receiptNumber: text('receipt_number')
      .notNull()
      .references(() => receipts.number),
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
    index('payment_lines_payment').on(t.paymentId),
    index('payment_lines_receipt').on(t.receiptNumber),
    index('payment_lines_violation').on(t.violationId),
    uniqueIndex('payment_lines_settled_once').on(t.violationId).where(sql`${t.voidedAt} is null`),
    check('payment_lines_amount', sql`${t.amount} > 0 and ${t.discount} >= 0 and ${t.fine} - ${t.discount} = ${t.amount}`),
    check('payment_lines_rule', sql`(${t.ruleId} is null) = (${t.ruleVersion} is null)`),
  ],
)

export const caseReasons = [
  ...heldReasons,
  'NO_LONGER_DUE',
  'CONFLICT',
  'UNREADABLE',
  'FILE_DIFFERS',
  'FILE_LACKS',
  'FILE_REVERSES',
  'DELIVERY_MISSING',
] as const

/** The network or a bank says that the money of a payment never came, or went back: it is decided about before any of it is paid out. */
export const doubtReasons = ['FILE_LACKS', 'FILE_REVERSES'] as const

/**
 * Money that did not settle as it was, a report that contradicts an earlier one, or an authority's delivery that is missing.
 * Nothing here is ever deleted.
 */
export const paymentCases = pgTable(
  'payment_cases',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** What the payer is told. */
    reference: text('reference').notNull().unique('payment_cases_reference'),
    /** Null for a report that could not be read, and for a missing delivery. */
    paymentId: bigint('payment_id', { mode: 'number' }).references(() => payments.id),
    /** Of a report that could not be read: its transaction. */
    transactionId: text('transaction_id'),
    /** Of a report that could not be read, or that contradicts: the message as it came, without the payer. */
    messageId: bigint('message_id', { mode: 'number' }).references(() => networkMessages.id),
    /** Of a missing delivery: whose, when the last one ended, and when the next one says that it begins. */
    authorityCode: text('authority_code').references(() => authorities.code),
    missingFrom: instant('missing_from'),
    missingTo: instant('missing_to'),
    reason: text('reason', { enum: caseReasons }).notNull(),
    /** What of the payment came here; 0 where no money of the ledger did. */
    amount: filsColumn('amount').notNull(),
    /** What of it still waits: neither allocated nor paid out. */
    waiting: filsColumn('waiting').notNull(),
    state: text('state', { enum: caseStates }).notNull().default('OPEN'),
    /** User name of the member of staff who works on it. */
    assignee: text('assignee'),
    closedAt: instant('closed_at'),
    /** Of a conflict or a difference: the content that contradicts; the same one again is the same case. Of money that is no longer due: for what. */
    contentHash: text('content_hash').notNull().default(''),
    openedAt: instant('opened_at').notNull(),
    dueAt: instant('due_at').notNull(),
  },
  (t) => [
    unique('payment_cases_once').on(t.paymentId, t.reason, t.contentHash),
    check('payment_cases_amount', sql`${t.amount} >= 0`),
    uniqueIndex('payment_cases_unreadable_once').on(t.transactionId).where(sql`${t.reason} = 'UNREADABLE'`),
    index('payment_cases_state').on(t.state, t.dueAt),
    index('payment_cases_assignee').on(t.assignee, t.dueAt).where(sql`${t.state} <> 'CLOSED'`),
    check('payment_cases_waiting', sql`${t.waiting} >= 0 and ${t.waiting} <= ${t.amount}`),
    check(
      'payment_cases_closed',
      sql`(${t.state} = 'CLOSED') = (${t.closedAt} is not null) and (${t.state} <> 'CLOSED' or ${t.waiting} = 0)`,
    ),
    check(
      'payment_cases_conflict',
      sql`(${t.reason} in ('CONFLICT', 'FILE_DIFFERS', 'FILE_REVERSES', 'NO_LONGER_DUE')) = (${t.contentHash} <> '')`,
    ),
    uniqueIndex('payment_cases_missing_once').on(t.authorityCode, t.missingFrom, t.missingTo).where(sql`${t.authorityCode} is not null`),
    check(
      'payment_cases_subject',
      sql`(${t.reason} in ('UNREADABLE', 'DELIVERY_MISSING')) = (${t.paymentId} is null) and (${t.reason} = 'UNREADABLE') = (${t.transactionId} is not null)`,
    ),
    check(
      'payment_cases_delivery',
      sql`(${t.reason} = 'DELIVERY_MISSING') = (num_nonnulls(${t.authorityCode}, ${t.missingFrom}, ${t.missingTo}) = 3)
        and (${t.reason} = 'DELIVERY_MISSING' or num_nonnulls(${t.authorityCode}, ${t.missingFrom}, ${t.missingTo}) = 0)`,
    ),
  ],
)

/**
 * Append-only: what was released of a receipt's line because its violation was cancelled or lowered after it was paid. Fines less discounts
 * of the lines, less those of their corrections, are what is settled.
 */
export const lineCorrections = pgTable(
  'line_corrections',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    lineId: bigint('line_id', { mode: 'number' })
      .notNull()
      .references(() => paymentLines.id),
    at: instant('at').notNull(),
    kind: text('kind', { enum: ['CANCELLED', 'LOWERED'] }).notNull(),
    /** The violation's fine before, and after; null once it is cancelled. */
    fineBefore: filsColumn('fine_before').notNull(),
    fineAfter: filsColumn('fine_after'),
    /** What the line loses. A discount that grows has a negative part here. */
    fine: filsColumn('fine').notNull(),
    discount: filsColumn('discount').notNull(),
    amount: filsColumn('amount').notNull(),
    /** Where the amount waits; null where nothing is released. */
    caseId: bigint('case_id', { mode: 'number' }).references(() => paymentCases.id),
  },
  (t) => [
    index('line_corrections_line').on(t.lineId),
    index('line_corrections_case').on(t.caseId),
    uniqueIndex('line_corrections_cancelled_once').on(t.lineId).where(sql`${t.kind} = 'CANCELLED'`),
    check('line_corrections_kind', sql`${t.kind} in ('CANCELLED', 'LOWERED') and (${t.kind} = 'CANCELLED') = (${t.fineAfter} is null)`),
    check('line_corrections_lowers', sql`${t.fineAfter} < ${t.fineBefore}`),
    check('line_corrections_amount', sql`least(${t.fine}, ${t.amount}) >= 0 and ${t.fine} - ${t.discount} = ${t.amount}`),
    check('line_corrections_case', sql`(${t.amount} > 0) = (${t.caseId} is not null)`),
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
