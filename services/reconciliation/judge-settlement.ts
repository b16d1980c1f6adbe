import { and, eq, ne, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { paymentCases } from '@/db/schema/payments'
import type { ImportTally } from '@/domain/imports/import-control'
import type { SettlementLine } from '@/domain/reconciliation/settlement-line'
import { addFils, fils, ZERO_FILS } from '@/domain/values/money'

const BATCH = 1_000

type Line = SettlementLine & { readonly line: number }

/**
 * Payments of a file that we have not: they would be settled from it. Each is written down with the import, for whoever
 * approves it. A transaction that stands there twice counts once.
 */
export async function listUnknownPayments(db: Db, importId: number, lines: AsyncIterable<Line>): Promise<ImportTally> {
  await db.execute(sql`delete from import_differences where import_id = ${importId}::bigint`)
  let tally: ImportTally = { rows: 0, fils: ZERO_FILS }
  let batch: Line[] = []
  const seen = new Set<string>()
  const judge = async () => {
    const { rows, fils: sum } = await listBatch(db, importId, batch)
    tally = { rows: tally.rows + rows, fils: addFils(tally.fils, sum) }
    batch = []
  }
  for await (const line of lines) {
    if (line.kind !== 'PAYMENT' || seen.has(line.transactionId)) continue
    seen.add(line.transactionId)
    batch.push(line)
    if (batch.length === BATCH) await judge()
  }
  if (batch.length > 0) await judge()
  return tally
}

async function listBatch(db: Db, importId: number, batch: readonly Line[]): Promise<ImportTally> {
  const [row] = await db.execute<{ rows: number; fils: string }>(sql`
    with listed as (
      insert into import_differences (import_id, line, kind, source_key, license_number, license_id, after)
      select ${importId}::bigint, l.line, 'PAYMENT', l."transactionId", coalesce(n.number, ''), n.id,
        jsonb_build_object('number', l.number, 'amount', l.amount, 'day', l."statementDay")
      from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
        as l (line int, "transactionId" text, number text, amount bigint, "statementDay" date)
      left join payment_references r on r.number = l.number
      left join licenses n on n.id = r.license_id
      where not exists (select from payments p where p.transaction_id = l."transactionId")
      returning (after ->> 'amount')::bigint as amount
    )
    select count(*)::int as rows, coalesce(sum(amount), 0) as fils from listed`)
  return { rows: row?.rows ?? 0, fils: fils(Number(row?.fils ?? 0)) }
}

/** Whether a payment that a file lacked waits for an end: any file that has it would be one. */
export async function hasLackingPayments(db: Db | Tx): Promise<boolean> {
  const isOpen = and(eq(paymentCases.reason, 'FILE_LACKS'), ne(paymentCases.state, 'CLOSED'))
  return (await db.select({ id: paymentCases.id }).from(paymentCases).where(isOpen).limit(1)).length > 0
}
