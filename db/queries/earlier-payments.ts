import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import type { EarlierGroup } from '@/domain/discount-rules/earlier-payment'
import { type CalendarDay, calendarDay, startOfDayInAmman } from '@/domain/values/calendar-day'
import { formatDayRanges, parseDayRanges } from '@/domain/values/day-ranges'
import { type Fils, fils } from '@/domain/values/money'

type Days = { readonly from: CalendarDay; readonly before: CalendarDay }

export type EarlierPaymentRow = {
  readonly line: number
  readonly receiptNumber: string
  readonly transactionId: string
  readonly paidAt: Date
  readonly violationNumber: string
  readonly authorityCode: string
  readonly paid: Fils
  readonly overpaid: Fils
}

/** Lines that still hold, of payments that were processed on these days, in groups that cost the same. */
export async function earlierGroups(db: Db, days: Days): Promise<EarlierGroup[]> {
  const rows = await db.execute<GroupRow>(sql`
    select type, fine::text, offence::text, objected::text, paid::text, day::text, whole, count(*)::int as count
    from (${lines(days)}) lines group by 1, 2, 3, 4, 5, 6, 7`)
  return rows.map(({ type, fine, offence, objected, paid, day, whole, count }) => ({
    typeCode: type,
    fine: fils(Number(fine)),
    occurredOn: calendarDay(offence),
    objected: parseDayRanges(objected),
    paid: fils(Number(paid)),
    day: calendarDay(day),
    isWhole: whole,
    count,
  }))
}

type GroupRow = {
  type: string
  fine: string
  offence: string
  objected: string
  paid: string
  day: string
  whole: boolean
  count: number
}

type Page = { readonly after: number | null; readonly limit: number }

/** The lines of these groups, the earliest first. */
export async function earlierPayments(
  db: Db,
  days: Days,
  groups: readonly (EarlierGroup & { readonly overpaid: Fils })[],
  { after, limit }: Page,
): Promise<EarlierPaymentRow[]> {
  const rows = await db.execute<LineRow>(sql`
    with changed as materialized (${groupRows(groups)})
    select l.line, l.receipt, l.transaction, l.processed_at, l.number, l.authority, l.paid::text, c.overpaid::text
    from (${lines(days)}) l join changed c on c.type = l.type and c.fine = l.fine and c.offence = l.offence and c.objected = l.objected
      and c.paid = l.paid and c.day = l.day and c.whole = l.whole
    where ${after === null ? sql`true` : sql`l.line > ${after}`} order by l.line limit ${limit}`)
  return rows.map((row) => ({
    line: Number(row.line),
    receiptNumber: row.receipt,
    transactionId: row.transaction,
    paidAt: new Date(row.processed_at),
    violationNumber: row.number,
    authorityCode: row.authority,
    paid: fils(Number(row.paid)),
    overpaid: fils(Number(row.overpaid)),
  }))
}

type LineRow = {
  line: string
  receipt: string
  transaction: string
  processed_at: string
  number: string
  authority: string
  paid: string
  overpaid: string
}

const lines = ({ from, before }: Days): SQL => sql`
  select l.id as line, l.receipt_number as receipt, p.transaction_id as transaction, p.processed_at, v.number, v.authority_code as authority,
    v.type_code as type, l.fine, v.occurred_on as offence, v.objected, l.amount as paid,
    (p.processed_at at time zone 'Asia/Amman')::date as day, coalesce(r.kind = 'ALL_DUE', false) as whole
  from payments p join payment_lines l on l.payment_id = p.id and l.voided_at is null
  join violations v on v.id = l.violation_id left join payment_references r on r.number = p.reference_number
  where p.processed_at >= ${startOfDayInAmman(from).toISOString()}::timestamptz
    and p.processed_at < ${startOfDayInAmman(before).toISOString()}::timestamptz`

function groupRows(groups: readonly (EarlierGroup & { readonly overpaid: Fils })[]): SQL {
  const rows = groups.map(({ typeCode, fine, occurredOn, objected, paid, day, isWhole, overpaid }) => [
    ...[typeCode, fine, occurredOn, formatDayRanges(objected), paid, day, isWhole, overpaid],
  ])
  return sql`
    select r->>0 as type, (r->>1)::bigint as fine, (r->>2)::date as offence, (r->>3)::datemultirange as objected, (r->>4)::bigint as paid,
      (r->>5)::date as day, (r->>6)::boolean as whole, (r->>7)::bigint as overpaid
    from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) as r`
}
