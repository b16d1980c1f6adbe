import { type AuditAction, auditKind } from '@/domain/audit/audit-action'
import type { AuditEntryResolvers } from '@/graphql/generated/resolvers'
import { textsOf } from '@/graphql/lib/localized-text'
import { valuesOf } from './audit-values'

type ActionKey<Action extends string> = Action extends `${infer Noun}.${infer Verb}` ? `${Noun}_${Verb}` : never

export const AuditEntry: AuditEntryResolvers = {
  id: ({ id }) => String(id),
  kind: ({ action }) => auditKind(action),
  // What an earlier version wrote has no words here: its code says it.
  text: ({ action }) => textsOf('auditActions')[keyOf(action)] ?? { ar: action, en: action },
  values: ({ details }) => valuesOf(details),
}

/** Names of texts have no dots. */
const keyOf = (action: AuditAction) => action.replace('.', '_') as ActionKey<AuditAction>
