import type { Db } from '@/db/client/client'
import { closeCancelled } from '@/services/objections/close-cancelled'
import { releaseSettled } from '@/services/payments/release-settled'
import { withHeldPayments } from '@/services/payments/with-held-payments'
import { replaceReferences } from '@/services/references/replace-references'
import { tellOfNewViolations } from '@/services/subscriptions/queue-notices'
import { recordViolations } from '@/services/violations/record-violations'
import { holdLicenses } from './hold-licenses'
import { type Batch, nextBatch } from './next-batch'
import { BATCH_ROWS, type RegisterOptions } from './register-options'
import { addSummaries, type Summary, totalOf } from './summary'

/** Runs the transaction of one batch, again where that helps. */
type Attempt = (transaction: () => Promise<Summary>) => Promise<Summary>

/**
 * Registers the queued violations batch by batch, each with its new payment references in a transaction of its own, or within the caller's. Resolves with the
 * outcomes of all rows, those that were refused before (`unreadable`) among them.
 */
export async function registerBatches(
  db: Db,
  {
    unreadable,
    of,
    attempt,
    ...options
  }: RegisterOptions & { readonly unreadable: Summary; readonly of: number; readonly attempt: Attempt },
): Promise<Summary> {
  let summary = unreadable
  let after = 0
  for (;;) {
    options.onProgress?.({ step: 'REGISTERING', rows: totalOf(summary).rows, of })
    const batch = await nextBatch(db, 'queued_violations', after, options.batchRows ?? BATCH_ROWS)
    if (!batch) return summary
    summary = addSummaries(summary, await attempt(() => registerBatch(db, batch, options)))
    after = batch.last
  }
}

function registerBatch(
  db: Db,
  batch: Batch,
  {
    at,
    source,
    drawNumbers,
    actor = 'import',
    everyRow = false,
    importId = null,
  }: Omit<RegisterOptions, 'importId'> & { readonly importId?: number | null },
): Promise<Summary> {
  return withHeldPayments(db, async (tx, payments) => {
    await holdLicenses(tx, batch)
    const { summary, released, ...changes } = await recordViolations(tx, batch, { at, source, actor, everyRow, journal: importId })
    await releaseSettled(tx, released, { payments, at, actor })
    await closeCancelled(tx, changes.changedViolationIds, at)
    await replaceReferences(tx, { ...changes, at, drawNumbers })
    await tellOfNewViolations(tx, changes.licenseIds, at)
    return summary
  })
}
