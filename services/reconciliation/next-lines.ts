import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import type { LineKind, RecordedPayment, SettlementLine } from '@/domain/reconciliation/settlement-line'
import { type CalendarDay, parseCalendarDay } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'

/**
 * A staged line with the payment of its transaction, if there is one; of a reversal that names no transaction of ours, the only payment of its number and amount.
 * `repeats`: the file said the same before.
 */
export type MatchedLine = SettlementLine & {
  readonly line: number
  readonly repeats: boolean
  readonly payment: (RecordedPayment & { readonly id: number; readonly rawHash: string; readonly source: 'NOTIFICATION' | 'FILE' }) | null
}

type Row = {
  line: number
  kind: LineKind
  status: string | null
  transaction_id: string
  number: string
  amount: string
  statement_day: string
  repeats: boolean
  id: string | null
  reported_number: string
  paid: string | null
  payment_day: string | null
  processed_at: string
  reversed: string
  raw_hash: string
  source: 'NOTIFICATION' | 'FILE'
}

/** Up to `limit` lines after `after`, in their order. */
export async function nextLines(tx: Tx, after: number, limit: number): Promise<MatchedLine[]> {
  const rows = await tx.execute<Row>(sql`
    select s.line, s.kind, s.status, s.transaction_id, s.number, s.amount, s.statement_day::text, s.repeats, p.id, p.reported_number, p.paid, p.statement_day::text as payment_day,
      p.processed_at, p.reversed, p.raw_hash, p.source
    from (select * from staged_lines where line > ${after}::int order by line limit ${limit}::int) s
    left join lateral (
      select * from payments where id = coalesce(
        (select id from payments where transaction_id = s.transaction_id and s.kind in ('PAYMENT', 'REVERSAL')),
        (select min(id) from payments where s.kind = 'REVERSAL' and reference_number = s.number and paid = s.amount having count(*) = 1))
    ) p on true
    order by s.line`)
  return rows.map(matched)
}

function matched(row: Row): MatchedLine {
  const { line, kind, status, repeats, transaction_id: transactionId, number } = row
  const read = {
    ...{ line, kind, status, repeats, transactionId, number },
    ...{ amount: Number(row.amount) as Fils, statementDay: row.statement_day as CalendarDay },
  }
  if (row.id === null) return { ...read, payment: null }
  const payment = {
    id: Number(row.id),
    number: row.reported_number,
    paid: row.paid === null ? null : (Number(row.paid) as Fils),
    statementDay: row.payment_day && parseCalendarDay(row.payment_day),
    processedAt: new Date(row.processed_at),
    reversed: Number(row.reversed) as Fils,
    rawHash: row.raw_hash,
    source: row.source,
  }
  return { ...read, payment }
}
