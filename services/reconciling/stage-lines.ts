import type postgres from 'postgres'
import { copyRows } from '../registering/copy-rows'
import type { SettlementFile } from './settlement-file'

/** Reads a file to its end into a temporary table of this connection, so that nothing moves before its trailer was checked. Rejects with what `lines` throws. */
export async function stageLines(sql: postgres.Sql, file: SettlementFile, onLine: (lines: number) => void): Promise<void> {
  await sql`
    create temp table read_lines (line int not null, transaction_id text not null, number text not null, amount bigint not null, statement_day date not null)`
  let count = 0
  async function* cells() {
    for await (const { line, transactionId, number, amount, statementDay } of file.lines()) {
      count += 1
      onLine(count)
      yield [line, transactionId, number, amount, statementDay]
    }
  }
  await copyRows(sql, 'read_lines (line, transaction_id, number, amount, statement_day)', cells())
  await sql`
    create temp table staged_lines as
    select *, row_number() over (partition by transaction_id, number, amount, statement_day order by line) > 1 as repeats from read_lines`
  await sql`create unique index on staged_lines (line)`
  await sql`analyze staged_lines`
}
