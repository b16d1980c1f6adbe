import type { Locale } from '@/app/_i18n/locale'
import { parseTypedDay } from '@/domain/values/typed-day'
import type { AuditKind } from '@/graphql/generated/client/graphql'
import { oneOf, type Query } from '../../_server/staff-page'

const MAX_LENGTH = 80

/** Every kind, in the order in which people look for them. */
export const KINDS = [
  'SIGN_IN',
  'ACCOUNTS',
  'APPROVALS',
  'CASES',
  'PAYMENTS',
  'PAYOUTS',
  'IMPORTS',
  'FEEDS',
  'SUBSCRIPTIONS',
  'VIOLATIONS',
  'LICENSES',
  'DISCOUNT_RULES',
  'OBJECTIONS',
  'CALENDAR',
  'REFERENCE_DATA',
  'PARTNERS',
  'DOCUMENTS',
  'DOWNLOADS',
  'ANNOUNCEMENTS',
  'DEMO',
] as const satisfies AuditKind[]

/** What an auditor searches for, as it was typed. */
export type AuditSearch = {
  readonly actor: string
  readonly about: string
  readonly kind: AuditKind | null
  readonly from: string
  readonly to: string
  /** Fields that hold no day: they hinder nothing. */
  readonly badDays: readonly ('from' | 'to')[]
}

export function auditSearch(query: Query): AuditSearch {
  const text = (name: string) => oneOf(query, name).slice(0, MAX_LENGTH)
  const [from, to] = [text('from'), text('to')]
  const badDays = (['from', 'to'] as const).filter((name) => text(name) !== '' && parseTypedDay(text(name)) === null)
  const kind = KINDS.find((one) => one === query.kind) ?? null
  return { actor: text('actor'), about: text('about'), kind, from, to, badDays }
}

/** The address of a page of what is searched for. */
export function auditAddress(locale: Locale, search: AuditSearch, after?: string): string {
  return withQuery(`/${locale}/staff/audit`, { ...fieldsOf(search), ...(after && { after }) })
}

/** The address of the file with all that is found. */
export function exportAddress(locale: Locale, search: AuditSearch): string {
  return withQuery('/api/exports/audit.csv', { ...fieldsOf(search), locale })
}

function fieldsOf({ actor, about, kind, from, to }: AuditSearch): Record<string, string> {
  return { ...(actor && { actor }), ...(about && { about }), ...(kind && { kind }), ...(from && { from }), ...(to && { to }) }
}

function withQuery(path: string, fields: Record<string, string>): string {
  const query = new URLSearchParams(fields)
  return query.size > 0 ? `${path}?${query}` : path
}
