import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import type { Days } from '@/domain/overview/overview-period'
import type { OverviewFilter } from './overview/sums'

/** Days: of registering, of the settlement, or of the figures. Null: all. */
export type ExportFilter = OverviewFilter & { readonly days: Days | null }

type ExportCell = string | number | null

/** Rows of one read, as cells. */
export type ExportPage = readonly (readonly ExportCell[])[]

/** Ids that one statement looks at, however few of them match: it stays short, and nothing is held between two of them. */
const WINDOW = 2_000

/** A time as clocks in Amman showed it. */
const inAmman = (time: SQL) => sql`to_char(${time} at time zone 'Asia/Amman', 'YYYY-MM-DD HH24:MI:SS')`

/** Violations without whose they are, in the order of registering: a page at a time, each as it was when it was read. */
export function exportedViolations(db: Db, filter: ExportFilter): AsyncGenerator<ExportPage> {
  const days = between(sql`(v.registered_at at time zone 'Asia/Amman')::date`, filter)
  return inWindows(
    db,
    sql`violations`,
    (ids) => sql`
      select v.number, v.source_key, v.authority_code, v.type_code, l.center_code, v.occurred_on::text, v.status, v.fine::float8, ${inAmman(sql`v.registered_at`)} as registered_at,
        ${inAmman(sql`v.paid_at`)} as paid_at, ${inAmman(sql`v.cancelled_at`)} as cancelled_at
      from violations v join licenses l on l.id = v.license_id where v.id ${ids} and ${days} and ${ofCodes(filter)} order by v.id`,
  )
}

/** What was paid of each violation, in the order of settling. */
export function exportedPayments(db: Db, filter: ExportFilter): AsyncGenerator<ExportPage> {
  const days = between(sql`(r.issued_at at time zone 'Asia/Amman')::date`, filter)
  return inWindows(
    db,
    sql`payment_lines`,
    (ids) => sql`
      select m.transaction_id, p.receipt_number, m.reported_number, m.channel, ${inAmman(sql`m.processed_at`)} as processed_at, ${inAmman(sql`r.issued_at`)} as issued_at, v.number, v.authority_code, v.type_code,
        l.center_code, p.fine::float8, p.discount::float8, p.amount::float8, ${inAmman(sql`p.voided_at`)} as voided_at,
        (select coalesce(sum(x.amount), 0)::float8 from line_corrections x where x.line_id = p.id) as released
      from payment_lines p join receipts r on r.number = p.receipt_number join payments m on m.id = p.payment_id
        join violations v on v.id = p.violation_id join licenses l on l.id = v.license_id
      where p.id ${ids} and ${days} and ${ofCodes(filter)} order by p.id`,
  )
}

/** The finest sums of the roll-ups, as they were folded last. */
export async function* exportedFigures(db: Db, filter: ExportFilter): AsyncGenerator<ExportPage> {
  const key = sql.raw('fact, authority_code, type_code, center_code, day, part')
  let after: SQL = sql`true`
  for (;;) {
    const rows = await db.execute<Record<string, ExportCell>>(sql`
      select fact, authority_code, type_code, center_code, day::text, part, count::float8, fils::float8, discount::float8
      from rollups v where ${after} and (count, fils, discount) <> (0, 0, 0) and ${between(sql`day`, filter)}
        and (authority_code <> '*' and type_code <> '*' and center_code <> '*' or fact in ('REFUNDED', 'RETURNED'))
        and ${codesAre([sql`authority_code`, sql`type_code`, sql`center_code`], filter)}
      order by ${key} limit ${WINDOW}`)
    const page = rows.map((row) => Object.values(row))
    if (page.length > 0) yield page.map((cells) => cells.map((cell) => (cell === '-' || cell === '*' ? null : cell)))
    const last = page.at(-1)
    if (page.length < WINDOW || !last) return
    after = sql`(${key}) > (${sql.join(
      last.slice(0, 6).map((cell, index) => (index === 4 ? sql`${cell}::date` : sql`${cell}::text`)),
      sql`, `,
    )})`
  }
}

async function* inWindows(db: Db, table: SQL, statement: (ids: SQL) => SQL): AsyncGenerator<ExportPage> {
  const [row] = await db.execute<{ most: string | null }>(sql`select max(id) as most from ${table}`)
  const most = Number(row?.most ?? 0)
  for (let first = 0; first < most; first += WINDOW) {
    const rows = await db.execute<Record<string, ExportCell>>(statement(sql`between ${first + 1} and ${first + WINDOW}`))
    if (rows.length > 0) yield rows.map((cells) => Object.values(cells))
  }
}

function between(day: SQL, { days }: ExportFilter): SQL {
  return days ? sql`${day} between ${days.from}::date and ${days.to}::date` : sql`true`
}

const ofCodes = (filter: ExportFilter) => codesAre([sql`v.authority_code`, sql`v.type_code`, sql`coalesce(l.center_code, '-')`], filter)

function codesAre(columns: readonly [SQL, SQL, SQL], { authority, type, center }: ExportFilter): SQL {
  const codes = [authority, type, center]
  const chosen = columns.flatMap((column, index) => (codes[index] == null ? [] : [sql`${column} = ${codes[index]}`]))
  return chosen.length === 0 ? sql`true` : sql.join(chosen, sql` and `)
}
