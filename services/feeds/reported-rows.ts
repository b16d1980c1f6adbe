import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'

/**
 * How long the temporary tables of a delivery last: as long as the connection of an import, which has it to itself and ends it, or as the transaction of a call,
 * whose connection is lent.
 */
export type StageLife = 'SESSION' | 'TRANSACTION'

export const ending: Readonly<Record<StageLife, SQL>> = { SESSION: sql``, TRANSACTION: sql`on commit drop` }

/** Temporary tables for one delivery, and on an import's own connection memory for them: `temp_buffers` must be set before the first temporary table is used. */
export async function makeReportedRows(tx: Tx, life: StageLife = 'SESSION'): Promise<void> {
  if (life === 'SESSION') {
    await tx.execute(sql`set temp_buffers = '64MB'`)
    await tx.execute(sql`set work_mem = '64MB'`)
  }
  await tx.execute(sql`
    create temp table reported_rows (
      line int not null, original text not null, outcome text not null, problem_column text, problem_value text, problem_reason text, fine bigint, more_problems text
    ) ${ending[life]}`)
}
