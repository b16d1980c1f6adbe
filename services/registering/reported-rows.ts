import type postgres from 'postgres'

/** Temporary tables for one delivery, and memory for them: `temp_buffers` must be set before the first temporary table is used. */
export async function makeReportedRows(sql: postgres.Sql): Promise<void> {
  await sql`set temp_buffers = '64MB'`
  await sql`set work_mem = '64MB'`
  await sql`
    create temp table reported_rows (
      line int not null, original text not null, outcome text not null, problem_column text, problem_value text, problem_reason text, fine bigint
    )`
}
