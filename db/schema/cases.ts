import { sql } from 'drizzle-orm'
import { bigint, check, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { filsColumn, instant } from './columns'
import { paymentCases } from './payments'

const caseId = () =>
  bigint('case_id', { mode: 'number' })
    .notNull()
    .references(() => paymentCases.id)

/** What one member of staff asks for and another decides: money back, an end without money, the reversal of a payment that the network's file lacks, or money to another licence's violations. */
export const caseRequests = pgTable(
  'case_requests',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: caseId(),
    kind: text('kind', { enum: ['REFUND', 'CLOSE', 'REVERSAL', 'ALLOCATION'] }).notNull(),
    state: text('state', { enum: ['REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'PAID_OUT', 'RETURNED'] })
      .notNull()
      .default('REQUESTED'),
    /** Of an allocation: the violations that it is to. */
    violationIds: bigint('violation_ids', { mode: 'number' }).array(),
    /** What goes back or is allocated; 0 for an end without money. */
    amount: filsColumn('amount').notNull(),
    reason: text('reason').notNull(),
    requestedBy: text('requested_by').notNull(),
    requestedAt: instant('requested_at').notNull(),
    decidedBy: text('decided_by'),
    /** When it was decided, or withdrawn by whoever asked. */
    decidedAt: instant('decided_at'),
    /** The bank's own number of the transfer to the payer. */
    payoutReference: text('payout_reference'),
    paidOutAt: instant('paid_out_at'),
    returnedAt: instant('returned_at'),
  },
  (t) => [
    index('case_requests_case').on(t.caseId),
    uniqueIndex('case_requests_one_under_way')
      .on(t.caseId)
      .where(sql`${t.state} in ('REQUESTED', 'APPROVED') and (${t.kind} = 'REFUND' or ${t.state} = 'REQUESTED')`),
    check('case_requests_kind', sql`${t.kind} in ('REFUND', 'CLOSE', 'REVERSAL', 'ALLOCATION')`),
    check('case_requests_state', sql`${t.state} in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'PAID_OUT', 'RETURNED')`),
    check('case_requests_amount', sql`${t.amount} >= 0 and (${t.kind} in ('REFUND', 'ALLOCATION')) = (${t.amount} > 0)`),
    check('case_requests_violations', sql`(${t.kind} = 'ALLOCATION') = (${t.violationIds} is not null)`),
    check('case_requests_two_people', sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.requestedBy}`),
    check(
      'case_requests_decided',
      sql`(${t.state} in ('REQUESTED', 'WITHDRAWN')) = (${t.decidedBy} is null) and (${t.state} = 'REQUESTED') = (${t.decidedAt} is null)`,
    ),
    check('case_requests_paid_out', sql`(${t.state} in ('PAID_OUT', 'RETURNED')) = (${t.paidOutAt} is not null)`),
    check('case_requests_returned', sql`(${t.state} = 'RETURNED') = (${t.returnedAt} is not null)`),
  ],
)

/** Append-only: everything that was done about a case, by whom. */
export const caseEvents = pgTable(
  'case_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: caseId(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action', {
      enum: [
        'ASSIGNED',
        'NOTED',
        'ALLOCATED',
        'REQUESTED',
        'APPROVED',
        'REJECTED',
        'WITHDRAWN',
        'LINK_MADE',
        'ACCOUNT_GIVEN',
        'ACCOUNT_ENTERED',
        'ACCOUNT_APPROVED',
        'ACCOUNT_REJECTED',
        'FILED',
        'UNFILED',
        'PAID_OUT',
        'RETURNED',
        'REVERSED',
        'CLOSED',
      ],
    }).notNull(),
    amount: filsColumn('amount'),
    note: text('note').notNull().default(''),
    details: jsonb('details').notNull().default({}),
  },
  (t) => [index('case_events_case').on(t.caseId, t.at)],
)
