import { count, desc, eq, getTableColumns, lt, type SQL, sql } from 'drizzle-orm'
import { type CalendarDay, calendarDay } from '@/domain/calendar-day'
import type { Fils } from '@/domain/money'
import type { Db } from '../client'
import { dayClosings, settlementFiles } from '../schema/reconciliation'
import { differencesOf, lackingOf } from './settlement-lines'

type Sum = { readonly count: number; readonly fils: Fils }

type LineResult = 'AGREES' | 'REPEATED' | 'DIFFERS' | 'ONLY_HERE'

export type FileResults = {
  readonly results: Readonly<Record<LineResult, Sum>>
  /** Payments of the file's day that it lacks; null while the day is not over at its last reading. */
  readonly lacking: Sum
  /** Lines that did not agree, the first 100. */
  readonly differences: readonly {
    readonly line: number
    readonly result: LineResult
    readonly transactionId: string
    readonly caseReference: string | null
  }[]
}

const dayOf = sql`coalesce(p.statement_day, (p.processed_at at time zone 'Asia/Amman')::date)`

/**
 * Payments in dinars of the day of a file that the file lacks, in order: those received until it was read or, for a file that was read during its day, until
 * the day was over. None while the day is not over at `now`.
 */
export async function lackingPayments(db: Db, fileId: number, now: Date): Promise<number[]> {
  // EXCEPT, because no estimate of a file that was written a moment ago makes it compare every payment with every line.
  const rows = await db.execute<{ id: string }>(sql`
    with lacking as materialized (
      select p.transaction_id from settlement_files f join payments p
        on (p.statement_day = f.statement_day or p.statement_day is null and ${dayOf} = f.statement_day)
      where f.id = ${fileId} and p.currency = 'JOD' and p.reversed = 0
        and (${now.toISOString()}::timestamptz at time zone 'Asia/Amman')::date > f.statement_day
        and p.received_at < greatest(f.received_at, (f.statement_day + 1)::timestamp at time zone 'Asia/Amman')
      except select transaction_id from settlement_lines where file_id = ${fileId}
    )
    select p.id from lacking join payments p using (transaction_id) order by p.id`)
  return rows.map(({ id }) => Number(id))
}

/** What the lines of a file were found to be. */
export async function fileResults(db: Db, fileId: number): Promise<FileResults> {
  const [results, lacking, differences] = await Promise.all([
    db.execute<{ result: LineResult; lines: string; fils: string }>(
      sql`select result, count(*) as lines, sum(amount) as fils from settlement_lines where file_id = ${fileId} group by result`,
    ),
    db.execute<{ payments: string; fils: string }>(sql`
      with lacking as materialized (
        select p.transaction_id from payment_cases c join payments p on p.id = c.payment_id join settlement_files f on f.statement_day = ${dayOf}
        where f.id = ${fileId} and c.reason = 'FILE_LACKS'
        except select transaction_id from settlement_lines where file_id = ${fileId}
      )
      select count(*) as payments, coalesce(sum(p.paid), 0) as fils from lacking join payments p using (transaction_id)`),
    db.execute<{ line: number; result: LineResult; transaction_id: string; reference: string | null }>(sql`
      select l.line, l.result, l.transaction_id, c.reference from settlement_lines l left join payment_cases c on c.id = l.case_id
      where l.file_id = ${fileId} and l.result <> 'AGREES' order by l.line limit 100`),
  ])
  const sumOf = (result: LineResult): Sum => {
    const found = results.find((row) => row.result === result)
    return { count: Number(found?.lines ?? 0), fils: Number(found?.fils ?? 0) as Fils }
  }
  return {
    results: { AGREES: sumOf('AGREES'), REPEATED: sumOf('REPEATED'), DIFFERS: sumOf('DIFFERS'), ONLY_HERE: sumOf('ONLY_HERE') },
    lacking: { count: Number(lacking[0]?.payments), fils: Number(lacking[0]?.fils) as Fils },
    differences: differences.map(({ line, result, transaction_id: transactionId, reference: caseReference }) => ({
      line,
      result,
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
  readonly results: { readonly agrees: number; readonly repeated: number; readonly differs: number; readonly onlyHere: number }
}

export type DayClosingRow = Omit<typeof dayClosings.$inferSelect, 'day'> & { readonly day: CalendarDay }

export type ReconciliationQueries = ReturnType<typeof reconciliationQueries>

const resultsOfFile = sql<SettlementFileRow['results']>`(
  select jsonb_build_object(
    'agrees', count(*) filter (where l.result = 'AGREES'), 'repeated', count(*) filter (where l.result = 'REPEATED'),
    'differs', count(*) filter (where l.result = 'DIFFERS'), 'onlyHere', count(*) filter (where l.result = 'ONLY_HERE'))
  from settlement_lines l where l.file_id = ${settlementFiles.id})`

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
    results: (fileId: number) => fileResults(db, fileId),
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
