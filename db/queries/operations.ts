import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'

export type Operations = {
  /** The last check of the ledger over everything; null before the first. */
  readonly ledger: { readonly holds: boolean; readonly at: Date } | null
  readonly cases: readonly { readonly reason: string; readonly open: number; readonly overdue: number; readonly waitingFils: number }[]
  readonly feeds: readonly { readonly authority: string; readonly lastSuccessAt: Date | null; readonly isStale: boolean }[]
  readonly reconciliation: {
    /** The latest day that is closed (YYYY-MM-DD); null before the first. */
    readonly closedDay: string | null
    readonly daysClosed: number
    /** Payments in dinars of the last 35 days that no line of a settlement file agreed with yet. */
    readonly unmatched: number
    readonly fileReceivedAt: Date | null
  }
  /** Jobs that failed at least once and have not succeeded since. */
  readonly failingJobs: number
  /** Messages that are due, since when the oldest is, and those that were given up in the last day. */
  readonly notices: { readonly waiting: number; readonly oldestDueAt: Date | null; readonly failed: number }
}

/** What somebody who runs the service wants to be woken by. */
export async function operationsNow(db: Db): Promise<Operations> {
  const [ledger, cases, feeds, jobs, reconciliation, notices] = await Promise.all([
    db.execute<{ holds: boolean; at: string }>(sql`select holds, at from ledger_check_runs where day is null order by id desc limit 1`),
    db.execute<{ reason: string; open: string; overdue: string; waiting: string }>(sql`
      select reason, count(*) as open, count(*) filter (where due_at < now()) as overdue, sum(waiting) as waiting
      from payment_cases where state <> 'CLOSED' group by reason`),
    db.execute<{ authority: string; at: string | null; stale: boolean }>(sql`
      select authority_code as authority, last_success_at as at,
        gap_at is not null or last_success_at is null or last_success_at < now() - stale_after_hours * interval '1 hour' as stale
      from feeds`),
    db.execute<{ failing: string }>(sql`select count(*) as failing from graphile_worker.jobs where last_error is not null`),
    reconciliationNow(db),
    noticesNow(db),
  ])
  return {
    ledger: ledger[0] ? { holds: ledger[0].holds, at: new Date(ledger[0].at) } : null,
    cases: cases.map(({ reason, open, overdue, waiting }) => ({
      reason,
      open: Number(open),
      overdue: Number(overdue),
      waitingFils: Number(waiting),
    })),
    feeds: feeds.map(({ authority, at, stale }) => ({ authority, lastSuccessAt: at === null ? null : new Date(at), isStale: stale })),
    reconciliation,
    failingJobs: Number(jobs[0]?.failing),
    notices,
  }
}

async function reconciliationNow(db: Db): Promise<Operations['reconciliation']> {
  const [row] = await db.execute<{ day: string | null; days: string; unmatched: string; received_at: string | null }>(sql`
    select max(day)::text as day, count(*) as days,
      (select count(*) from payments where currency = 'JOD' and reconciled_at is null and reversed = 0 and received_at > now() - interval '35 days') as unmatched,
      (select max(received_at) from settlement_files) as received_at
    from day_closings`)
  const receivedAt = row?.received_at ?? null
  return {
    closedDay: row?.day ?? null,
    daysClosed: Number(row?.days),
    unmatched: Number(row?.unmatched),
    fileReceivedAt: receivedAt === null ? null : new Date(receivedAt),
  }
}

async function noticesNow(db: Db): Promise<Operations['notices']> {
  const [row] = await db.execute<{ waiting: string; oldest: string | null; failed: string }>(sql`
    select count(*) filter (where state = 'WAITING' and due_at <= now()) as waiting,
      min(due_at) filter (where state = 'WAITING' and due_at <= now()) as oldest,
      count(*) filter (where state = 'FAILED') as failed
    from notices where state = 'WAITING' or ended_at > now() - interval '1 day'`)
  const oldest = row?.oldest ?? null
  return { waiting: Number(row?.waiting), oldestDueAt: oldest === null ? null : new Date(oldest), failed: Number(row?.failed) }
}
