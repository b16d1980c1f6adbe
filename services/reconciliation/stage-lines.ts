import type postgres from 'postgres'
import { copyRows } from '@/services/feeds/copy-rows'
import type { SettlementFile } from './settlement-file'

/** Reads a file to its end into a temporary table of this connection, so that nothing moves before its trailer was checked. Rejects with what `lines` throws. */
export async function stageLines(sql: postgres.Sql, file: SettlementFile, onLine: (lines: number) => void): Promise<void> {
  await sql`
    create temp table read_lines (
      line int not null, kind text not null, transaction_id text not null, number text not null, amount bigint not null, statement_day date not null, status text
    )`
  let count = 0
  async function* cells() {
    for await (const { line, kind, transactionId, number, amount, statementDay, status } of file.lines()) {
      count += 1
      onLine(count)
      yield [line, kind, transactionId, number, amount, statementDay, status]
    }
  }
  await copyRows(sql, 'read_lines (line, kind, transaction_id, number, amount, statement_day, status)', cells())
  await sql`
    create temp table staged_lines as
    select *, row_number() over (partition by kind, transaction_id, number, amount, statement_day order by line) > 1 as repeats from read_lines`
  await sql`create unique index on staged_lines (line)`
  await sql`analyze staged_lines`
}
