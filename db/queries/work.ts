import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import type { ApprovalKind } from '@/domain/approvals/approval'
import { addDays, type CalendarDay, calendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { paymentCases } from '../schema/payments'
import { payeeAccounts } from '../schema/payouts'
import { isReady } from './payouts'

/** A count goes no further: then it reads "99+". */
const MAX = 100

/** Who asked for what waits for a decision: whoever decides must be another. */
export type AskedRow = { readonly state: string; readonly askers: readonly string[] }

type WaitingApprovalRow = { readonly kind: ApprovalKind; readonly payload: unknown; readonly askers: readonly string[] }

export type WorkRow = {
  readonly ownCases: number
  readonly freeCases: number
  readonly overdueCases: number
  readonly dueCases: number
  readonly decisions: readonly AskedRow[]
  readonly approvals: readonly WaitingApprovalRow[]
  readonly letters: number
  readonly imports: number
  readonly failedImports: number
  readonly readyRefunds: number
  readonly payoutFiles: number
  readonly parked: number
  readonly isLedgerEven: boolean | null
  /** The authority of an adjudicator; null for anybody else. */
  readonly authority: string | null
  readonly ownObjections: number
  readonly freeObjections: number
  readonly overdueObjections: number
}

const LIVING = sql`('OPEN', 'REFUND_REQUESTED', 'REFUND_APPROVED', 'CLOSE_REQUESTED', 'REVERSAL_REQUESTED', 'ALLOCATION_REQUESTED')`

/** What waits for a member of staff, in one statement that looks at no more than it counts. */
export async function workOf(db: Db, userName: string, now: Date): Promise<WorkRow> {
  const at = sql`${now.toISOString()}::timestamptz`
  const upTo = (rows: ReturnType<typeof sql>) => sql`(select count(*)::int from (select ${rows} limit ${MAX}) counted)`
  const [row] = await db.execute<WorkRow>(sql`
    select ${upTo(sql`from payment_cases where state = 'OPEN' and assignee = ${userName}`)} as "ownCases",
      ${upTo(sql`from payment_cases where state = 'OPEN' and assignee is null`)} as "freeCases",
      ${upTo(sql`from payment_cases where state in ${LIVING} and due_at < ${at}`)} as "overdueCases",
      ${upTo(sql`from payment_cases where state = 'OPEN' and due_at between ${at} and ${at} + interval '3 days'`)} as "dueCases",
      (select coalesce(jsonb_agg(asked), '[]') from (${askedAboutCases()}) asked) as decisions,
      (select coalesce(jsonb_agg(asked), '[]') from (
        select kind, payload, jsonb_build_array(requested_by) as askers from approvals
        where state = 'REQUESTED' and requested_by <> ${userName} order by id limit ${2 * MAX}) asked) as approvals,
      ${upTo(sql`from messages where kind in ('COMPLAINT', 'CONTACT') and answered_at is null`)} as letters,
      ${upTo(sql`from file_imports i where i.state = 'PREVIEWED' and i.received_by = ${userName} and not exists (
        select from approvals a where a.kind = 'IMPORT' and a.subject = 'import:' || i.id and a.state = 'REQUESTED')`)} as imports,
      ${upTo(sql`from file_imports where state = 'FAILED' and received_at > ${at} - interval '7 days'`)} as "failedImports",
      ${upTo(sql`from case_requests join payment_cases on ${paymentCases.id} = case_requests.case_id
        join payee_accounts on ${payeeAccounts.requestId} = case_requests.id and ${payeeAccounts.endedAt} is null where ${isReady}`)} as "readyRefunds",
      ${upTo(sql`from (select id from payout_files order by id desc limit ${2 * MAX}) f
        where exists (select from payout_items i where i.file_id = f.id and i.state = 'FILED' and i.filed_by <> ${userName})`)} as "payoutFiles",
      ${upTo(sql`from parked_violations where cancelled_at is null`)} as parked,
      (select holds from ledger_check_runs where day is null order by id desc limit 1) as "isLedgerEven",
      (select authority_code from users where user_name = ${userName}) as authority,
      ${upTo(sql`from objections where final_at is null and state in ('IN_REVIEW', 'HEARING', 'APPEALED') and assignee = ${userName}`)} as "ownObjections",
      ${upTo(sql`from objections where final_at is null and state in ('SUBMITTED', 'APPEALED') and assignee is null and ${isTheirs(userName)}`)} as "freeObjections",
      ${upTo(sql`from objections where final_at is null and state in ${AT_STAFF} and due_on < ${dayInAmman(now)} and ${isTheirs(userName)}`)} as "overdueObjections"`)
  if (!row) throw new Error('A statement without a source has no row')
  return row
}

const AT_STAFF = sql`('SUBMITTED', 'IN_REVIEW', 'HEARING', 'DECISION_WAITS', 'APPEALED')`

/** An adjudicator's objections are those of one authority; anybody else's are all. */
const isTheirs = (userName: string) =>
  sql`authority_code = coalesce((select authority_code from users where user_name = ${userName}), authority_code)`

/** Requests, and accounts that payers named: of those also whoever made the link is an asker. */
function askedAboutCases() {
  return sql`
    (select c.state, jsonb_build_array(q.requested_by) as askers
      from case_requests q join payment_cases c on c.id = q.case_id where q.state = 'REQUESTED' limit ${MAX})
    union all
    (select c.state, jsonb_build_array(q.requested_by) ||
        (select coalesce(jsonb_agg(k.made_by), '[]') from payee_links k where k.request_id = q.id and k.made_by <> 'payer') as askers
      from case_requests q join payment_cases c on c.id = q.case_id join payee_accounts a on a.request_id = q.id
      where q.state = 'APPROVED' and q.kind = 'REFUND' and a.ended_at is null and a.approved_at is null limit ${MAX})`
}

export type DaysRow = { readonly open: readonly CalendarDay[]; readonly withoutFile: readonly CalendarDay[] }

/** Of the last 14 days with payments those that are not closed, and those without a file of the network, which is due at noon of the next day. */
export async function unfinishedDays(db: Db, now: Date): Promise<DaysRow> {
  const today = dayInAmman(now)
  const lastDue = dayInAmman(new Date(now.getTime() - 36 * 3_600_000))
  const rows = await db.execute<{ day: string; closed: boolean; filed: boolean }>(sql`
    select d::date::text as day, exists (select from day_closings c where c.day = d::date) as closed,
      exists (select from settlement_files f where f.statement_day = d::date) as filed
    from generate_series(${addDays(today, -14)}::date::timestamp, ${addDays(today, -1)}::date::timestamp, interval '1 day') d
    where exists (select from payments p
      where p.received_at >= d at time zone 'Asia/Amman' and p.received_at < (d + interval '1 day') at time zone 'Asia/Amman' and p.currency = 'JOD')
    order by d`)
  const days = rows.map(({ day, ...is }) => ({ day: calendarDay(day), ...is }))
  return {
    open: days.filter(({ closed }) => !closed).map(({ day }) => day),
    withoutFile: days.filter(({ day, filed }) => !filed && day <= lastDue).map(({ day }) => day),
  }
}
