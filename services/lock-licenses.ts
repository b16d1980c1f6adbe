import { sql } from 'drizzle-orm'
import { bigintArray } from '@/db/arrays'
import type { Tx } from '@/db/client'

/** A licence that this transaction holds. */
export type LockedLicense = { readonly id: number; readonly revision: number; readonly mergedInto: number | null }

type Row = { id: string; revision: number; merged_into: string | null }

/**
 * Locks licences until the end of the transaction, in the order of their ids, so that two writers never wait for each other. Whoever
 * changes what is payable on a licence holds its lock. Ids that do not exist are left out.
 */
export async function lockLicenses(tx: Tx, ids: readonly number[]): Promise<LockedLicense[]> {
  if (ids.length === 0) return []
  const rows = await tx.execute<Row>(
    sql`select id, revision, merged_into from licenses where id = any(${bigintArray(ids)}) order by id for update`,
  )
  return rows.map((row) => ({
    id: Number(row.id),
    revision: row.revision,
    mergedInto: row.merged_into === null ? null : Number(row.merged_into),
  }))
}
