import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import type { Fils } from '@/domain/values/money'
import type { CaseEventRow } from './cases'

/** Whose story: a licence's or a payment's. */
export type StoryOf = { readonly licenseId: number } | { readonly paymentId: number }

type StoryEventKind =
  | 'VIOLATION_REGISTERED'
  | 'VIOLATION_AMENDED'
  | 'VIOLATION_CANCELLED'
  | 'OBJECTION_OPENED'
  | 'OBJECTION_CLOSED'
  | 'NUMBER_ISSUED'
  | 'NUMBER_SUPERSEDED'
  | 'NUMBER_PAID'
  | 'NUMBER_CLOSED'
  | 'LICENSE_AMENDED'
  | 'LICENSE_MERGED'
  | 'PAYMENT_REPORTED'
  | 'VIOLATIONS_PAID'
  | 'PAYMENT_REVERSED'
  | 'PAYMENT_RECONCILED'
  | 'CASE_OPENED'
  | `CASE_${CaseEventRow['action']}`

/** `subject`: number of a violation, payment number, transaction, case or receipt. `actor`: who did it, where somebody did. */
export type StoryEventRow = {
  readonly at: Date
  readonly kind: StoryEventKind
  readonly subject: string
  readonly amount: Fils | null
  readonly actor: string | null
  readonly place: string
}

export type LedgerRow = {
  readonly id: number
  readonly at: Date
  readonly debit: 'NETWORK' | 'SETTLED' | 'SUSPENSE' | 'PAID_OUT'
  readonly credit: LedgerRow['debit']
  readonly amount: Fils
  readonly transactionId: string
  readonly caseReference: string | null
}

export type StoryMessageRow = {
  readonly id: number
  readonly receivedAt: Date
  readonly kind: 'BILL_PULL' | 'PAYMENT_NOTIFICATION'
  readonly format: 'XML' | 'JSON'
  readonly content: string | null
  readonly httpStatus: number | null
  readonly code: number | null
}

export type StoryLookRow = {
  readonly id: number
  readonly at: Date
  readonly role: string
  readonly look: 'INQUIRY' | 'PAYMENT_NUMBER' | 'ISSUING' | 'SEARCH'
  readonly who: string | null
  readonly purpose: string | null
  readonly requestId: string | null
}

type Page = { readonly before: string | null; readonly limit: number }

const paid = (of: StoryOf) =>
  'paymentId' in of
    ? sql`select * from payments where id = ${of.paymentId}`
    : sql`select * from payments where license_id = ${of.licenseId}`

/** Unpaid and settled violations have an index each. */
const theirs = (licenseId: number): SQL => sql`
  theirs as (
    select * from violations where license_id = ${licenseId} and status = 'UNPAID'
    union all select * from violations where license_id = ${licenseId} and status <> 'UNPAID'
  ),`

/** Days under objection that no objection here explains begin and end at midnight in Amman. */
const isUnexplained = sql`not exists (select from objection_violations e where e.violation_id = v.id)`

const ofViolations = (licenseId: number): SQL => sql`
  select registered_at as at, 'VIOLATION_REGISTERED' as kind, number as subject, fine as amount, null as actor, id from theirs
  union all select cancelled_at, 'VIOLATION_CANCELLED', number, fine, null, id from theirs where cancelled_at is not null
  union all select a.at, 'VIOLATION_AMENDED', v.number, (a.details -> 'after' ->> 'fine')::bigint, a.actor, a.id
    from theirs v join audit_log a on a.subject = 'violation:' || v.id and a.action in ('violation.amended', 'violation.restored', 'violation.paid_lowered')
  union all select a.at, 'VIOLATION_CANCELLED', v.number, v.fine, a.actor, a.id
    from theirs v join audit_log a on a.subject = 'violation:' || v.id and a.action = 'violation.cancelled' where v.cancelled_at is null
  union all select lower(o)::timestamp at time zone 'Asia/Amman', 'OBJECTION_OPENED', v.number, null, null, v.id
    from theirs v, unnest(v.objected) o where v.objected <> '{}' and ${isUnexplained}
  union all select upper(o)::timestamp at time zone 'Asia/Amman', 'OBJECTION_CLOSED', v.number, null, null, v.id
    from theirs v, unnest(v.objected) o where v.objected <> '{}' and not upper_inf(o) and ${isUnexplained}
  union all select submitted_at, 'OBJECTION_OPENED', number, null, null, id from objections where license_id = ${licenseId}
  union all select final_at, 'OBJECTION_CLOSED', number, null, null, id from objections where license_id = ${licenseId} and final_at is not null
  union all select issued_at, 'NUMBER_ISSUED', number, null, null, 0 from payment_references where license_id = ${licenseId}
  union all select superseded_at, 'NUMBER_SUPERSEDED', number, null, null, 1 from payment_references where license_id = ${licenseId} and superseded_at is not null
  union all select paid_at, 'NUMBER_PAID', number, null, null, 2 from payment_references where license_id = ${licenseId} and paid_at is not null
  union all select closed_at, 'NUMBER_CLOSED', number, null, null, 3 from payment_references where license_id = ${licenseId} and closed_at is not null
  union all select at, case action when 'license.merged' then 'LICENSE_MERGED' else 'LICENSE_AMENDED' end, '', null, actor, id
    from audit_log where subject = 'license:' || ${licenseId}::bigint
  union all `

const ofPayments: SQL = sql`
  select received_at as at, 'PAYMENT_REPORTED' as kind, transaction_id as subject, paid as amount, null as actor, id from paid
  union all select r.issued_at, 'VIOLATIONS_PAID', r.number, r.amount, null, p.id from receipts r join paid p on p.id = r.payment_id
  union all select r.voided_at, 'PAYMENT_REVERSED', r.number, r.amount, null, p.id from receipts r join paid p on p.id = r.payment_id where r.voided_at is not null
  union all select reconciled_at, 'PAYMENT_RECONCILED', transaction_id, paid, null, id from paid where reconciled_at is not null
  union all select c.opened_at, 'CASE_OPENED', c.reference, c.amount, null, c.id from payment_cases c join paid p on p.id = c.payment_id
  union all select e.at, 'CASE_' || e.action, c.reference, e.amount, e.actor, e.id
    from case_events e join payment_cases c on c.id = e.case_id join paid p on p.id = c.payment_id`

/** What staff read of a licence or a payment. Each list has the latest first; `before` is the place of the last of the page before. */
export function storyQueries(db: Db) {
  return {
    events: async (of: StoryOf, { before, limit }: Page): Promise<StoryEventRow[]> => {
      const rows = await db.execute<Omit<StoryEventRow, 'at' | 'amount'> & { at: string; amount: string | null }>(sql`
        with paid as (${paid(of)}), ${'licenseId' in of ? theirs(of.licenseId) : sql``} events as (${'licenseId' in of ? ofViolations(of.licenseId) : sql``} ${ofPayments}), placed as (
          select *, to_char(at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || '.' || kind || '.' || id || '.' || subject as place from events
        )
        select at, kind, subject, amount, actor, place from placed
        where ${before}::text is null or place < ${before}::text collate "C" order by place collate "C" desc limit ${limit}`)
      return rows.map((row) => ({ ...row, at: new Date(row.at), amount: row.amount === null ? null : (Number(row.amount) as Fils) }))
    },
    ledger: async (of: StoryOf, { before, limit }: Page): Promise<LedgerRow[]> => {
      const rows = await db.execute<Omit<LedgerRow, 'id' | 'at' | 'amount'> & { id: string; at: string; amount: string }>(sql`
        with paid as (${paid(of)})
        select e.id, e.at, e.debit, e.credit, e.amount, p.transaction_id as "transactionId", c.reference as "caseReference"
        from ledger_entries e join paid p on p.id = e.payment_id left join payment_cases c on c.id = e.case_id
        where ${before}::bigint is null or e.id < ${before}::bigint order by e.id desc limit ${limit}`)
      return rows.map((row) => ({ ...row, id: Number(row.id), at: new Date(row.at), amount: Number(row.amount) as Fils }))
    },
    messages: async (of: StoryOf, { before, limit }: Page): Promise<StoryMessageRow[]> => {
      const rows = await db.execute<Omit<StoryMessageRow, 'id' | 'receivedAt'> & { id: string; receivedAt: string }>(sql`
        with paid as (${paid(of)})
        select m.id, m.received_at as "receivedAt", m.kind, m.format, m.content::text, m.http_status as "httpStatus", m.code
        from network_messages m
        where m.id in (select message_id from paid union select c.message_id from payment_cases c join paid p on p.id = c.payment_id)
          and (${before}::bigint is null or m.id < ${before}::bigint) order by m.id desc limit ${limit}`)
      return rows.map((row) => ({ ...row, id: Number(row.id), receivedAt: new Date(row.receivedAt) }))
    },
    looks: async (licenseId: number, { before, limit }: Page): Promise<StoryLookRow[]> => {
      const rows = await db.execute<Omit<StoryLookRow, 'id' | 'at'> & { id: string; at: string }>(sql`
        select k.id, k.at, k.role, k.look, coalesce(u.user_name, a.code) as who, k.purpose, k.request_id as "requestId"
        from access_log k left join users u on u.id = k.user_id and k.role <> 'CITIZEN' left join agencies a on a.id = k.agency_id
        where (k.license_id = ${licenseId} or k.license_id in (select id from licenses where merged_into = ${licenseId}))
          and (${before}::bigint is null or k.id < ${before}::bigint) order by k.id desc limit ${limit}`)
      return rows.map((row) => ({ ...row, id: Number(row.id), at: new Date(row.at) }))
    },
  }
}

export type StoryQueries = ReturnType<typeof storyQueries>
