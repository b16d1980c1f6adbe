import type { AuditFilter, AuditRow } from '@/db/queries/audit'
import { addDays, startOfDayInAmman } from '@/domain/values/calendar-day'
import { rowId } from '@/domain/values/row-id'
import type { AuditFilter as AuditFilterInput, QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'
import type { Context } from '@/graphql/server/context'
import { subjectsOf } from '@/services/audit/subjects-of'

const cursor = listCursor('audit', { write: ({ id }: AuditRow) => [id], read: (row = '') => rowId(row) })

export const auditLog: QueryResolvers['auditLog'] = async (_parent, { filter, ...page }, context) => {
  const wanted = await filterOf(filter ?? {}, context)
  return connection(page, { cursor, read: (before, limit) => context.queries.audit.page(wanted, before, limit) })
}

async function filterOf({ actor, about, kind, from, to }: AuditFilterInput, { db }: Context): Promise<AuditFilter> {
  return {
    kind,
    actor: actor?.trim(),
    subjects: about?.trim() ? await subjectsOf(db, about.trim()) : null,
    from: from ? startOfDayInAmman(from) : null,
    until: to ? startOfDayInAmman(addDays(to, 1)) : null,
  }
}
