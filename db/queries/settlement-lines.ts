import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { type Fils, fils } from '@/domain/values/money'
import type { LineResult } from '../schema/reconciliation'

/** A line of a settlement file that does not agree with what was reported. */
export type DifferenceRow = {
  readonly line: number
  readonly result: Exclude<LineResult, 'AGREES'>
  /** Of an entry that is not booked: its status as the bank writes it. */
  readonly status: string | null
  readonly transactionId: string
  readonly number: string
  readonly amount: Fils
  readonly caseReference: string | null
}

/** A payment that a settlement file lacks. */
export type LackRow = { readonly transactionId: string; readonly paid: Fils; readonly caseReference: string }

/** Lines after `after` that do not agree, at most `limit`. The case of a payment that only the file has is the one that it came into, if any. */
export async function differencesOf(db: Db, fileId: number, after: number, limit: number): Promise<DifferenceRow[]> {
  const rows = await db.execute<DifferenceRow>(sql`
    select l.line, l.result, l.status, l.transaction_id as "transactionId", l.number, l.amount, c.reference as "caseReference"
    from settlement_lines l left join lateral (
      select reference from payment_cases c
      where c.id = l.case_id or (l.result = 'ONLY_HERE' and c.payment_id = l.payment_id) order by c.id = l.case_id desc nulls last, c.id limit 1
    ) c on true
    where l.file_id = ${fileId}::bigint and l.result <> 'AGREES' and l.line > ${after}::int order by l.line limit ${limit}::int`)
  return rows.map((row) => ({ ...row, amount: fils(Number(row.amount)) }))
}

/** Payments of a file's day that it lacks and that are cases by now, at most `limit`. */
export async function lackingOf(db: Db, fileId: number, limit: number): Promise<LackRow[]> {
  const rows = await db.execute<LackRow>(sql`
    with lacking as materialized (
      select p.transaction_id from payment_cases c join payments p on p.id = c.payment_id join settlement_files f
        on f.statement_day = coalesce(p.statement_day, (p.processed_at at time zone 'Asia/Amman')::date)
      where f.id = ${fileId}::bigint and c.reason = 'FILE_LACKS'
      except select transaction_id from settlement_lines
      where file_id = ${fileId}::bigint and result in ('AGREES', 'REPEATED', 'DIFFERS', 'ONLY_HERE')
    )
    select p.transaction_id as "transactionId", coalesce(p.paid, 0) as paid, c.reference as "caseReference"
    from lacking join payments p using (transaction_id) join payment_cases c on c.payment_id = p.id and c.reason = 'FILE_LACKS'
    order by p.id limit ${limit}::int`)
  return rows.map((row) => ({ ...row, paid: fils(Number(row.paid)) }))
}
