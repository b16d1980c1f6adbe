import { count, desc, eq, getTableColumns, lt, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { type CalendarDay, calendarDay } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'
import { dayClosings, type LineResult, lineResults, settlementFiles } from '../schema/reconciliation'
import { differencesOf, lackingOf } from './settlement-lines'

type Sum = { readonly count: number; readonly fils: Fils }

export type LineSums = Readonly<Record<LineResult, Sum>>

/** A file beside the payments of its day: what it is a whole or a part of. */
export type DayCoverage = {
  /** Payments in dinars that were reported for the day. */
  readonly payments: Sum
  /** Those of them that the file lacks. */
  readonly lacking: Sum
  /** Whether the day is over in Amman: only then is anything missing. */
  readonly isOver: boolean
}

export type FileResults = {
  readonly results: LineSums
  /** Payments of the file's day that it lacks; none while the day is not over. */
  readonly lacking: Sum
  /** Lines that did not agree, the first 100. */
  readonly differences: readonly {
    readonly line: number
    readonly result: LineResult
    readonly transactionId: string
    readonly caseReference: string | null
    readonly status: string | null
  }[]
}

const dayOf = sql`coalesce(p.statement_day, (p.processed_at at time zone 'Asia/Amman')::date)`

/** Whether a payment `p` is one in dinars of the day of a file `f`, received until it was read or, for a file that was read during its day, until the day was over. */
const isOfDay = sql`(p.statement_day = f.statement_day or p.statement_day is null and ${dayOf} = f.statement_day)
  and p.currency = 'JOD' and p.reversed = 0
  and p.received_at < greatest(f.received_at, (f.statement_day + 1)::timestamp at time zone 'Asia/Amman')`

const isOver = (now: SQL) => sql`(${now} at time zone 'Asia/Amman')::date > f.statement_day`

const instantOf = (now: Date) => sql`${now.toISOString()}::timestamptz`

/** Payments of the day of a file that the file lacks, in order. None while the day is not over at `now`. */
export async function lackingPayments(db: Db, fileId: number, now: Date): Promise<number[]> {
  // EXCEPT, because no estimate of a file that was written a moment ago makes it compare every payment with every line.
  const rows = await db.execute<{ id: string }>(sql`
    with lacking as materialized (
      select p.transaction_id from settlement_files f join payments p on ${isOfDay} where f.id = ${fileId} and ${isOver(instantOf(now))}
      except select transaction_id from settlement_lines where file_id = ${fileId} and result in ('AGREES', 'REPEATED', 'DIFFERS', 'ONLY_HERE')
    )
    select p.id from lacking join payments p using (transaction_id) order by p.id`)
  return rows.map(({ id }) => Number(id))
}

/** How much of its day a file has. */
async function dayCoverage(db: Db, fileId: number, now: Date): Promise<DayCoverage> {
  const [row] = await db.execute<{ payments: string; paid: string; lacking: string; lacked: string; over: boolean }>(sql`
    with of_day as materialized (
      select p.transaction_id, p.paid from settlement_files f join payments p on ${isOfDay} where f.id = ${fileId}
    ), lacking as materialized (
      select transaction_id from of_day
      except select transaction_id from settlement_lines where file_id = ${fileId} and result in ('AGREES', 'REPEATED', 'DIFFERS', 'ONLY_HERE')
    )
    select (select count(*) from of_day) as payments, (select coalesce(sum(paid), 0) from of_day) as paid, (select count(*) from lacking) as lacking,
      (select coalesce(sum(paid), 0) from lacking join of_day using (transaction_id)) as lacked, ${isOver(instantOf(now))} as over
    from settlement_files f where f.id = ${fileId}`)
  return {
    payments: sumOf(row?.payments, row?.paid),
    lacking: sumOf(row?.lacking, row?.lacked),
    isOver: row?.over ?? false,
  }
}

function sumOf(count: string | undefined, fils: string | undefined): Sum {
  return { count: Number(count ?? 0), fils: Number(fils ?? 0) as Fils }
}

/** What the lines of a file were found to be. */
export async function fileResults(db: Db, fileId: number, now: Date): Promise<FileResults> {
  const [sums, coverage, differences] = await Promise.all([
    db.execute<{ result: LineResult; lines: string; fils: string }>(
      sql`select result, count(*) as lines, sum(amount) as fils from settlement_lines where file_id = ${fileId} group by result`,
    ),
    dayCoverage(db, fileId, now),
    db.execute<{ line: number; result: LineResult; transaction_id: string; reference: string | null; status: string | null }>(sql`
      select l.line, l.result, l.transaction_id, l.status, c.reference from settlement_lines l left join payment_cases c on c.id = l.case_id
      where l.file_id = ${fileId} and l.result <> 'AGREES' order by l.line limit 100`),
  ])
  return {
    results: Object.fromEntries(
      lineResults.map((result) => {
        const found = sums.find((row) => row.result === result)
        return [result, sumOf(found?.lines, found?.fils)]
      }),
    ) as Record<LineResult, Sum>,
    lacking: coverage.isOver ? coverage.lacking : sumOf(undefined, undefined),
    differences: differences.map(({ transaction_id: transactionId, reference: caseReference, ...one }) => ({
      ...one,
      transactionId,
      caseReference,
    })),
  }
}

/** The last file of a day that was read to its end: it stands for the day. */
export async function lastFileOf(db: Db, day: string): Promise<number | null> {
  const [row] = await db.execute<{ id: string }>(sql`
    select f.id from settlement_files f
    where f.statement_day = ${day}::date and f.lines = (select count(*) from settlement_lines l where l.file_id = f.id)
    order by f.id desc limit 1`)
  return row ? Number(row.id) : null
}

export type SettlementFileRow = Omit<typeof settlementFiles.$inferSelect, 'statementDay'> & {
  readonly statementDay: CalendarDay
  readonly results: LineSums
}

export type DayClosingRow = Omit<typeof dayClosings.$inferSelect, 'day'> & { readonly day: CalendarDay }

export type ReconciliationQueries = ReturnType<typeof reconciliationQueries>

/** Every result with its lines and their fils, also where there are none. */
const resultsOfFile = sql<SettlementFileRow['results']>`(
  select jsonb_object_agg(r.result, jsonb_build_object('count', r.lines, 'fils', r.fils)) from (
    select n.result, count(l.line) as lines, coalesce(sum(l.amount), 0) as fils
    from unnest(${sql.param(`{${lineResults.join(',')}}`)}::text[]) as n (result)
    left join settlement_lines l on l.file_id = ${settlementFiles.id} and l.result = n.result group by n.result) r)`

/** What staff see of settlement files and closings, the latest first. */
export function reconciliationQueries(db: Db) {
  const filesWhere = async (which: SQL | undefined, limit: number): Promise<SettlementFileRow[]> => {
    const rows = await db
      .select({ ...getTableColumns(settlementFiles), results: resultsOfFile })
      .from(settlementFiles)
      .where(which)
      .orderBy(desc(settlementFiles.id))
      .limit(limit)
    return rows.map((row) => ({ ...row, statementDay: calendarDay(row.statementDay) }))
  }
  return {
    /** Files with ids below `before`. */
    files: (before: number | null, limit: number): Promise<SettlementFileRow[]> =>
      filesWhere(before === null ? undefined : lt(settlementFiles.id, before), limit),
    file: async (id: number): Promise<SettlementFileRow | null> => (await filesWhere(eq(settlementFiles.id, id), 1))[0] ?? null,
    filesOfDay: (day: CalendarDay, limit: number): Promise<SettlementFileRow[]> => filesWhere(eq(settlementFiles.statementDay, day), limit),
    coverage: (fileId: number) => dayCoverage(db, fileId, new Date()),
    differences: (fileId: number, after: number, limit: number) => differencesOf(db, fileId, after, limit),
    lacking: (fileId: number, limit: number) => lackingOf(db, fileId, limit),
    closing: async (day: CalendarDay): Promise<DayClosingRow | null> => {
      const [row] = await db.select().from(dayClosings).where(eq(dayClosings.day, day))
      return row ? { ...row, day: calendarDay(row.day) } : null
    },
    filesTotal: async (): Promise<number> => (await db.select({ total: count() }).from(settlementFiles))[0]?.total ?? 0,
    /** Closings of days before `before`. */
    closings: async (before: CalendarDay | null, limit: number): Promise<DayClosingRow[]> => {
      const rows = await db
        .select()
        .from(dayClosings)
        .where(before === null ? undefined : lt(dayClosings.day, before))
        .orderBy(desc(dayClosings.day))
        .limit(limit)
      return rows.map((row) => ({ ...row, day: calendarDay(row.day) }))
    },
    closingsTotal: async (): Promise<number> => (await db.select({ total: count() }).from(dayClosings))[0]?.total ?? 0,
  }
}
