import { connect } from '@/db/client/client'
import { demoNumbers } from '@/demo/numbers'
import { payAllDue } from '@/demo/pay'
import type { FiledPayment } from './settlement-files'

const DAY_MS = 86_400_000

/** Three licences of the demo are paid for a day ago, so that yesterday can be closed; resolves with what the network's file of that day says of them. */
export async function paidYesterday(databaseUrl: string, statementDay: string): Promise<FiledPayment[]> {
  const { db, sql, close } = connect(databaseUrl, { max: 1 })
  try {
    const at = new Date(Date.now() - DAY_MS)
    const payable = await sql`
      select number from licenses l where number between '20000000' and '89999999'
      and exists (select from violations v where v.license_id = l.id and v.payable) order by number desc limit 3`
    for (const { number } of payable) await payAllDue(db, number, { at, drawNumbers: demoNumbers(`yesterday ${number}`, '1') })
    const paid =
      await sql`select transaction_id, reported_number as number, paid from payments where received_at = ${at.toISOString()} order by id`
    return paid.map((row) => ({
      transactionId: row.transaction_id,
      number: row.number,
      amount: Number(row.paid) as FiledPayment['amount'],
      statementDay,
    }))
  } finally {
    await close()
  }
}
