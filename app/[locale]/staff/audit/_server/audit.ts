import { ask } from '@/app/_server/ask'
import { parseTypedDay } from '@/domain/values/typed-day'
import { graphql } from '@/graphql/generated/client'
import type { AuditLogQuery } from '@/graphql/generated/client/graphql'
import { type FaultKind, faultKind } from '../../_server/staff-page'
import type { AuditSearch } from './audit-search'

const PAGE_SIZE = 50

const AuditLog = graphql(`
  query AuditLog($first: Int!, $after: String, $filter: AuditFilter) {
    auditLog(first: $first, after: $after, filter: $filter) {
      pageInfo { hasNextPage endCursor }
      nodes { id at actor actorName action text { ar en } subject values { name before after } }
    }
  }
`)

export type AuditEntries = AuditLogQuery['auditLog']

type AuditState = { readonly kind: 'list'; readonly entries: AuditEntries } | { readonly kind: FaultKind }

/** One page of what is found; a cursor that is not of this list is the first page. */
export async function auditPage(search: AuditSearch, after: string | null): Promise<AuditState> {
  const { actor, about, kind, from, to } = search
  const filter = { actor: actor || null, about: about || null, kind, from: parseTypedDay(from), to: parseTypedDay(to) }
  const result = await ask(AuditLog, { first: PAGE_SIZE, after, filter })
  if (result.ok) return { kind: 'list', entries: result.data.auditLog }
  if (result.code === 'CURSOR_INVALID' && after !== null) return auditPage(search, null)
  return { kind: faultKind(result) }
}
