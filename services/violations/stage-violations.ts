import { sql as statement } from 'drizzle-orm'
import type postgres from 'postgres'
import type { Tx } from '@/db/client/client'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { isOutsideRange } from '@/domain/violations/fine-range'
import { type Cell, copyRows } from '@/services/feeds/copy-rows'
import type { FeedRow, ViolationNotice } from '@/services/feeds/feed-row'
import type { KnownCodes } from '@/services/feeds/known-codes'
import { ending, makeReportedRows, type StageLife } from '@/services/feeds/reported-rows'
import { checkViolation, isNationwide } from './check-notice'

const COLUMNS = [
  ...[
    'line',
    'original',
    'problem_column',
    'problem_value',
    'problem_reason',
    'more_problems',
    'license_number',
    'center_code',
    'class_code',
  ],
  ...['authority_code', 'source_key', 'number', 'type_code', 'fine', 'occurred_on', 'vehicle_plate', 'cancelled', 'outside_range'],
]

/** The temporary table that a delivery is staged in. */
export async function makeViolationStage(tx: Tx, life: StageLife = 'SESSION'): Promise<void> {
  await makeReportedRows(tx, life)
  await tx.execute(statement`
    create temp table staged_violations (
      line int not null, original text not null, problem_column text, problem_value text, problem_reason text, more_problems text,
      license_number text, center_code text, class_code text, authority_code text, source_key text, number text, type_code text,
      fine bigint, occurred_on date, vehicle_plate text, cancelled boolean, outside_range boolean
    ) ${ending[life]}`)
}

/** Stages the rows of a delivery with what is wrong with each by itself. Resolves with their number. */
export async function stageViolations(
  sql: postgres.Sql,
  rows: AsyncIterable<FeedRow<ViolationNotice>>,
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
  await copyRows(sql, `staged_violations (${COLUMNS.join(', ')})`, cells())
  await sql`analyze staged_violations`
  return count
}

/** Stages the rows of a call in one statement: too few to be worth a copy, and in a transaction that somebody else has begun. */
export async function stageFewViolations(
  tx: Tx,
  rows: readonly FeedRow<ViolationNotice>[],
  known: KnownCodes,
  today: CalendarDay,
): Promise<void> {
  const objects = rows.map((row) => Object.fromEntries(cellsOf(row, known, today).map((cell, index) => [COLUMNS[index], cell])))
  await tx.execute(statement`
    insert into staged_violations select * from json_populate_recordset(null::staged_violations, ${JSON.stringify(objects)}::json)`)
  await tx.execute(statement`analyze staged_violations`)
}

function cellsOf(row: FeedRow<ViolationNotice>, known: KnownCodes, today: CalendarDay): Cell[] {
  const notice: Partial<ViolationNotice> = row.notice ?? {}
  const [problem, ...more] = [...(row.problems ?? []), ...checkViolation(notice, known, today)]
  const { license } = notice
  const older = license && !isNationwide(license)
  return [
    ...[row.line, row.original, problem?.column, problem?.value, problem?.reason, more.length > 0 ? JSON.stringify(more) : null],
    ...[license?.number, older ? license.centerCode : null, older ? license.classCode : null],
    ...[notice.authorityCode, notice.sourceKey, notice.number, notice.typeCode],
    ...[notice.fine, notice.occurredOn, notice.vehiclePlate, notice.cancelled, isOutside(notice, known)],
  ]
}

function isOutside({ typeCode, fine, occurredOn }: Partial<ViolationNotice>, known: KnownCodes): boolean {
  const type = known.types.get(typeCode ?? '')
  return type !== undefined && occurredOn !== undefined && isOutsideRange(fine ?? null, type.rangeOn(occurredOn))
}
