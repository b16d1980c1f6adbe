import type { AuditRow } from '@/db/queries/audit'
import type { Page } from '@/graphql/lib/connection'

export type AuditPage = Page<AuditRow>
