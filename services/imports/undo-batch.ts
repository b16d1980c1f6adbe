import { sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { undoable } from '@/db/queries/undoable-changes'
import { holdLicenses } from '@/services/feeds/hold-licenses'
import { type Batch, inBatch } from '@/services/feeds/next-batch'
import { closeCancelled } from '@/services/objections/close-cancelled'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import { recordViolations } from '@/services/violations/record-violations'

export type UndoOptions = {
  /** The import that is taken back. */
  readonly importId: number
  readonly at: Date
  readonly drawNumbers: DrawNumbers
  readonly actor: string
  /** Name of the undo, for the audit. */
  readonly source: string
}

/** Undoes queued rows as a delivery of them would be registered, in one transaction with their payment references. Resolves with how many were in it. */
export function undoBatch(db: Db, batch: Batch, { importId, at, drawNumbers, actor, source }: UndoOptions): Promise<number> {
  return db.transaction(async (tx) => {
    await holdLicenses(tx, batch)
    const rows = await leaveTouched(tx, batch, importId)
    const {
      summary: _,
      released: __,
      ...changes
    } = await recordViolations(tx, batch, { at, source, actor, everyRow: true, journal: 'UNDO' })
    await tx.execute(sql`
      update import_changes c set undo = case r.outcome when 'REFUSED' then 'REFUSED' else 'UNDONE' end
      from queued_violations q join reported_rows r on r.line = q.line
      where ${inBatch(batch)} and c.import_id = ${importId}::bigint and c.authority_code = q.authority_code and c.source_key = q.source_key`)
    await closeCancelled(tx, changes.changedViolationIds, at)
    await replaceReferences(tx, { ...changes, at, drawNumbers })
    return rows
  })
}

/** Takes out of the queue what was paid, changed or undone since it was queued; nobody can do so any more while the licences are held. */
async function leaveTouched(tx: Tx, batch: Batch, importId: number): Promise<number> {
  const held = await tx.execute(sql`
    select 1 from import_changes c join queued_violations q on q.authority_code = c.authority_code and q.source_key = c.source_key
    where ${inBatch(batch)} and c.import_id = ${importId}::bigint order by c.authority_code, c.source_key for update of c`)
  await tx.execute(sql`
    select 1 from parked_violations p join queued_violations q on q.authority_code = p.authority_code and q.source_key = p.source_key
    where ${inBatch(batch)} and q.license_id is null order by p.id for update of p`)
  const which = sql`c.import_id = ${importId}::bigint and c.undo is null
    and (c.authority_code, c.source_key) in (select q.authority_code, q.source_key from queued_violations q where ${inBatch(batch)})`
  await tx.execute(sql`
    update import_changes c set undo = u.reason from (${undoable(which)}) u
    where u.reason is not null and c.import_id = u.import_id and c.authority_code = u.authority_code and c.source_key = u.source_key`)
  await tx.execute(sql`
    delete from queued_violations q using import_changes c
    where ${inBatch(batch)} and c.import_id = ${importId}::bigint and c.authority_code = q.authority_code and c.source_key = q.source_key and c.undo is not null`)
  return held.length
}
