import { and, desc, eq, gte, inArray, lt, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '@/db/client/client'
import { type AuditKind, auditActions } from '@/domain/audit/audit-action'
import { users } from '../schema/accounts'
import { auditLog } from '../schema/audit'

export type AuditRow = typeof auditLog.$inferSelect & {
  /** The name of the person whose account it is; null for a part of the service. */ readonly actorName: string | null
}

export type AuditFilter = {
  readonly kind?: AuditKind | null | undefined
  /** User name. */
  readonly actor?: string | null | undefined
  /** What it was done to, such as `case:12`; any of these. */
  readonly subjects?: readonly string[] | null | undefined
  readonly from?: Date | null | undefined
  /** Before this instant. */
  readonly until?: Date | null | undefined
}

const people = alias(users, 'people')

export type AuditQueries = ReturnType<typeof auditQueries>

/** What auditors read of the audit log. */
export function auditQueries(db: Db) {
  return {
    /** The latest first. */
    page: (filter: AuditFilter, before: number | null, limit: number): Promise<AuditRow[]> =>
      db
        .select({
          id: auditLog.id,
          at: auditLog.at,
          actor: auditLog.actor,
          action: auditLog.action,
          subject: auditLog.subject,
          details: auditLog.details,
          actorName: people.displayName,
        })
        .from(auditLog)
        .leftJoin(people, eq(people.userName, auditLog.actor))
        .where(and(...conditions(filter), before === null ? undefined : lt(auditLog.id, before)))
        .orderBy(desc(auditLog.id))
        .limit(limit),
  }
}

function conditions({ kind, actor, subjects, from, until }: AuditFilter): (SQL | undefined)[] {
  return [
    kind ? inArray(auditLog.action, [...auditActions[kind]]) : undefined,
    actor ? eq(auditLog.actor, actor) : undefined,
    subjects ? inArray(auditLog.subject, [...subjects]) : undefined,
    from ? gte(auditLog.at, from) : undefined,
    until ? lt(auditLog.at, until) : undefined,
  ]
}
