import { bigint, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { AuditAction } from '@/domain/audit/audit-action'
import { instant } from './columns'

/** Append-only: who changed what. A trigger refuses updates and deletions. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull().defaultNow(),
    actor: text('actor').notNull(),
    action: text('action').$type<AuditAction>().notNull(),
    subject: text('subject').notNull(),
    details: jsonb('details').notNull(),
  },
  (t) => [
    index('audit_log_subject').on(t.subject, t.at),
    index('audit_log_actor').on(t.actor, t.id),
    index('audit_log_action').on(t.action, t.id),
    index('audit_log_at').on(t.at),
  ],
)
