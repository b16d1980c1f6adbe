import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'

const caseAges = ['DAYS_1', 'DAYS_3', 'DAYS_7', 'DAYS_30', 'OLDER'] as const

export type CaseAge = (typeof caseAges)[number]

/** Open cases of one age; `waiting` in whole fils. */
export type CaseAgeRow = { readonly age: CaseAge; readonly count: number; readonly overdue: number; readonly waiting: number }

/** Violations whose licence is not known yet: how many wait, their fines in whole fils, and since when the first does. */
export type ParkedRow = { readonly count: number; readonly fils: number; readonly oldestAt: Date | null }

/** A kind of job of which some failed and have not succeeded since. */
export type FailingJobRow = { readonly task: string; readonly count: number; readonly attempts: number; readonly nextAt: Date }

/** What is not a sum of the roll-ups: small tables, or indexes of what is open. */
export function overviewOperations(db: Db, now: Date) {
  const at = sql`${now.toISOString()}::timestamptz`
  return {
    parked: async (): Promise<ParkedRow> => {
      const [row] = await db.execute<{ count: string; fils: string; oldest: string | null }>(sql`
        select count(*) as count, coalesce(sum(fine), 0) as fils, min(parked_at) as oldest from parked_violations where cancelled_at is null`)
      return { count: Number(row?.count), fils: Number(row?.fils), oldestAt: row?.oldest ? new Date(row.oldest) : null }
    },
    cases: async (): Promise<CaseAgeRow[]> => {
      const rows = await db.execute<{ age: CaseAge; count: string; overdue: string; waiting: string }>(sql`
        select case when opened_at > ${at} - interval '1 day' then 'DAYS_1' when opened_at > ${at} - interval '3 days' then 'DAYS_3'
            when opened_at > ${at} - interval '7 days' then 'DAYS_7' when opened_at > ${at} - interval '30 days' then 'DAYS_30' else 'OLDER' end as age,
          count(*) as count, count(*) filter (where due_at < ${at}) as overdue, sum(waiting) as waiting
        from payment_cases where state in ('OPEN', 'REFUND_REQUESTED', 'REFUND_APPROVED', 'CLOSE_REQUESTED', 'REVERSAL_REQUESTED', 'ALLOCATION_REQUESTED') group by 1`)
      const found = new Map(rows.map(({ age, ...row }) => [age, row]))
      return caseAges.map((age) => {
        const row = found.get(age)
        return { age, count: Number(row?.count ?? 0), overdue: Number(row?.overdue ?? 0), waiting: Number(row?.waiting ?? 0) }
      })
    },
    failingJobs: async (): Promise<FailingJobRow[]> => {
      const rows = await db.execute<{ task: string; count: string; attempts: string; next: string }>(sql`
        select task_identifier as task, count(*) as count, max(attempts) as attempts, min(run_at) as next
        from graphile_worker.jobs where last_error is not null group by 1 order by 1`)
      return rows.map(({ task, count, attempts, next }) => ({
        task,
        count: Number(count),
        attempts: Number(attempts),
        nextAt: new Date(next),
      }))
    },
  }
}
