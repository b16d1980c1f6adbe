import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import type { Fils } from '@/domain/values/money'

export type PaymentEventRow = {
  readonly kind: 'ASKED' | 'REPORTED' | 'PAID' | 'RECONCILED' | 'REFUNDED' | 'REFUND_RETURNED' | 'REVERSED'
  readonly at: Date
  /** Whole fils; null for money of a currency that the ledger does not know. */
  readonly amount: Fils | null
}

/** What banks asked about a payment number and what became of money that was paid to it, in order. Of many questions only the last is told. */
export async function paymentEvents(db: Db, number: string): Promise<PaymentEventRow[]> {
  const rows = await db.execute<{ kind: PaymentEventRow['kind']; at: string; amount: string | null }>(sql`
    with paid as (select * from payments where reference_number = ${number})
    select kind, at, amount from (
      (select 1 as step, 'ASKED' as kind, last_quoted_at as at, amount from bill_quotes where reference_number = ${number} order by last_quoted_at desc limit 1)
      union all
      select 2, 'REPORTED', received_at, paid from paid
      union all
      select 3, 'PAID', r.issued_at, r.amount from receipts r join paid on paid.id = r.payment_id
      union all
      select 4, 'RECONCILED', reconciled_at, paid from paid where reconciled_at is not null
      union all
      select 5, case 'PAID_OUT' when e.credit then 'REFUNDED' else 'REFUND_RETURNED' end, e.at, e.amount
      from ledger_entries e join paid on paid.id = e.payment_id where 'PAID_OUT' in (e.debit, e.credit)
      union all
      select 6, 'REVERSED', r.voided_at, r.amount from receipts r join paid on paid.id = r.payment_id where r.voided_at is not null
    ) as events
    order by at, step`)
  return rows.map(({ kind, at, amount }) => ({ kind, at: new Date(at), amount: amount === null ? null : (Number(amount) as Fils) }))
}
