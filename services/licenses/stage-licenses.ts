import { sql as statement } from 'drizzle-orm'
import type postgres from 'postgres'
import type { Db } from '@/db/client/client'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { type Cell, copyRows } from '@/services/feeds/copy-rows'
import type { FeedRow, LicenseName, LicenseNotice } from '@/services/feeds/feed-row'
import type { KnownCodes } from '@/services/feeds/known-codes'
import { makeReportedRows } from '@/services/feeds/reported-rows'
import { type Summary, summaryOf } from '@/services/feeds/summary'
import { checkLicense, isNationwide } from '@/services/violations/check-notice'

const COLUMNS = `line, original, problem_column, problem_value, problem_reason, more_problems, key, number, center_code, class_code, holder_name, expires_on,
  replaces_number, replaces_center, replaces_class, merged_number, merged_center, merged_class`

/** The temporary table that a delivery is staged in. `key`: number, for older ones with centre and class. */
export async function makeLicenseStage(db: Db): Promise<void> {
  await makeReportedRows(db)
  await db.execute(statement`
    create temp table staged_licenses (
      line int not null, original text not null, problem_column text, problem_value text, problem_reason text, more_problems text,
      key text, number text, center_code text, class_code text, holder_name text, expires_on date,
      replaces_number text, replaces_center text, replaces_class text, merged_number text, merged_center text, merged_class text
    )`)
}

/** Stages the rows of a delivery with what is wrong with each by itself. Resolves with their number. */
export async function stageLicenses(
  sql: postgres.Sql,
  rows: AsyncIterable<FeedRow<LicenseNotice>>,
  known: KnownCodes,
  today: CalendarDay,
  onRow: (rows: number) => void,
): Promise<number> {
  let count = 0
  async function* cells(): AsyncGenerator<Cell[]> {
    for await (const row of rows) {
      count += 1
      onRow(count)
      yield cellsOf(row, known, today)
    }
  }
  await copyRows(sql, `staged_licenses (${COLUMNS})`, cells())
  await sql`analyze staged_licenses`
  return count
}

function cellsOf(row: FeedRow<LicenseNotice>, known: KnownCodes, today: CalendarDay): Cell[] {
  const notice: Partial<LicenseNotice> = row.notice ?? {}
  const [problem, ...more] = [...(row.problems ?? []), ...checkLicense(notice, known, today)]
  const { license } = notice
  return [
    ...[row.line, row.original, problem?.column, problem?.value, problem?.reason, more.length > 0 ? JSON.stringify(more) : null],
    ...[license && keyOf(license), license?.number, license?.centerCode, license?.classCode, notice.holderName, notice.expiresOn],
    ...nameCells(notice.replaces),
    ...nameCells(notice.mergedInto),
  ]
}

function keyOf(license: LicenseName): string {
  return isNationwide(license) ? license.number : `${license.number}/${license.centerCode ?? ''}/${license.classCode ?? ''}`
}

function nameCells(license: LicenseName | null | undefined): Cell[] {
  if (!license) return [null, null, null]
  return isNationwide(license) ? [license.number, null, null] : [license.number, license.centerCode, license.classCode]
}

/**
 * Gives each readable row its `turn`: first the plain ones by key, then those that replace a number, then merges, each in the order of
 * lines. Rows of which the file says two things are refused, and so are unreadable ones. Resolves with what was refused.
 */
export async function queueLicenses(sql: postgres.Sql): Promise<Summary> {
  await sql`
    create temp table repeated_rows as
    select line, min(content) over same_key is distinct from max(content) over same_key as contradicts,
      row_number() over (partition by key order by line) > 1 as repeats
    from (
      select s.line, key, (to_jsonb(s) - 'line' - 'original')::text as content
      from staged_licenses s join (select key from staged_licenses where key is not null group by key having count(*) > 1) k using (key)
    ) c window same_key as (partition by key)`
  await sql`
    insert into reported_rows (line, original, outcome, problem_column, problem_value, problem_reason, more_problems)
    select s.line, s.original, 'REFUSED', coalesce(s.problem_column, 'number'), coalesce(s.problem_value, s.number), coalesce(s.problem_reason, 'SAME_KEY_TWICE'), s.more_problems
    from staged_licenses s left join repeated_rows r on r.line = s.line
    where s.problem_reason is not null or r.contradicts`
  await sql`
    create temp table queued_licenses as
    select s.*, coalesce(r.repeats, false) as repeats, replaces_number is not null or merged_number is not null as special,
      row_number() over (order by merged_number is not null, replaces_number is not null,
        case when merged_number is null and replaces_number is null then key collate "C" end, s.line) as turn
    from staged_licenses s left join repeated_rows r on r.line = s.line
    where s.problem_reason is null and not coalesce(r.contradicts, false)
    order by turn`
  await sql`create index on queued_licenses (turn)`
  await sql`analyze queued_licenses`
  return summaryOf(await sql`select outcome, count(*) as rows, null as fils from reported_rows group by outcome`)
}
