import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { type Batch, inBatch, LATER } from './next-batch'

/**
 * Locks the licences of a batch in the order of their ids. What has changed since the rows were queued puts rows off to the end: a licence
 * that another import merged meanwhile, or one that was unknown then and is registered now.
 *
 * The table of parked violations comes first: parking excludes the arrival of licences, so that none is missed by both
 * (attach-parked), and whoever registers licences locks it before them too. The other way round the two would deadlock.
 */
export async function holdLicenses(tx: Tx, batch: Batch): Promise<void> {
  await tx.execute(sql`lock table parked_violations in row exclusive mode`)
  if (batch.strangers) await putOffArrived(tx, batch)
  const [held] = await tx.execute<{ merged: boolean | null }>(sql`
    with held as (
      select l.merged_into from (select distinct license_id from queued_violations q where ${inBatch(batch)}) b
      join licenses l on l.id = b.license_id order by l.id for update of l
    )
    select bool_or(merged_into is not null) as merged from held`)
  if (held?.merged) await putOffMerged(tx, batch)
}

async function putOffArrived(tx: Tx, batch: Batch): Promise<void> {
  await tx.execute(sql`
    update queued_violations q set license_id = coalesce(l.merged_into, l.id), turn = turn + ${LATER}::bigint
    from licenses l
    where ${inBatch(batch)} and q.license_id is null and l.number = q.license_number
      and (length(l.number) = 8 or (l.center_code = q.center_code and l.class_code = q.class_code))`)
}

async function putOffMerged(tx: Tx, batch: Batch): Promise<void> {
  await tx.execute(sql`
    update queued_violations q set license_id = l.merged_into, turn = turn + ${LATER}::bigint
    from licenses l where ${inBatch(batch)} and l.id = q.license_id and l.merged_into is not null`)
}
