import { type SQL, sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Tx } from '@/db/client/client'

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

/**
 * Locks the licences of something that a merger may move while we wait, and resolves with it as it then is. What was locked in vain is let go before
 * anything else is waited for: whoever merges the survivor on writes to the licence that was merged before.
 */
export async function lockLicensesOf<Found>(
  tx: Tx,
  find: () => Promise<Found>,
  licensesOf: (found: Found) => readonly number[],
): Promise<Found> {
  for (let found = await find(); ; ) {
    const ids = licensesOf(found)
    if (ids.length === 0) return found
    // On one connection they run in this order; sent together they cost one round trip.
    await Promise.all([run(tx, sql`savepoint unlocked`), lockLicenses(tx, ids)])
    const held = await find()
    if (licensesOf(held).every((id) => ids.includes(id))) return held
    await run(tx, sql`rollback to savepoint unlocked`)
    found = held
  }
}

/** Sends a statement at once: one of drizzle's own is sent when it is awaited. */
async function run(tx: Tx, statement: SQL): Promise<void> {
  await tx.execute(statement)
}
