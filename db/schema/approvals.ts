import { sql } from 'drizzle-orm'
import { bigint, check, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { approvalKinds, approvalStates } from '@/domain/approvals/approval'
import { instant } from './columns'

/** What one person asked for and another decides. Nothing of it holds before it is approved. */
export const approvals = pgTable(
  'approvals',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind', { enum: approvalKinds }).notNull(),
    /** What it is about, as in the audit log: `account:7`. */
    subject: text('subject').notNull(),
    /** What will be done, as `services/approvals` reads it for this kind. */
    payload: jsonb('payload').notNull(),
    reason: text('reason').notNull(),
    requestedBy: text('requested_by').notNull(),
    requestedAt: instant('requested_at').notNull(),
    state: text('state', { enum: approvalStates }).notNull().default('REQUESTED'),
    /** Who decided; for a request that was withdrawn, whoever asked. */
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    note: text('note').notNull().default(''),
  },
  (t) => [
    index('approvals_state').on(t.state, t.id),
    uniqueIndex('approvals_one_under_way').on(t.kind, t.subject).where(sql`${t.state} = 'REQUESTED'`),
    check('approvals_state', sql`${t.state} in ('REQUESTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')`),
    check(
      'approvals_decided',
      sql`(${t.state} = 'REQUESTED') = (${t.decidedBy} is null) and (${t.decidedBy} is null) = (${t.decidedAt} is null)`,
    ),
    check('approvals_two_people', sql`${t.decidedBy} is null or (${t.state} = 'WITHDRAWN') = (${t.decidedBy} = ${t.requestedBy})`),
  ],
)
