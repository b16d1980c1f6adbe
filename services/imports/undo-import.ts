import { nextBatch } from '@/services/feeds/next-batch'
import { BATCH_ROWS, type Progress } from '@/services/feeds/register-options'
import { onConnection } from '@/services/platform/on-connection'
import { withRetry } from '@/services/platform/retry'
import { queueUndo } from './queue-undo'
import { type UndoOptions, undoBatch } from './undo-batch'

type Options = UndoOptions & { readonly onProgress?: (progress: Progress) => void; readonly batchRows?: number }

/**
 * Takes back what an import did: violations that it registered and nobody paid or changed since are cancelled, as their authority would cancel them, and what it
 * amended is as before. What cannot be undone is left and noted with its reason. Batches of whole licences, a transaction each; a run that is stopped in
 * between is finished by running it again, and nothing is undone twice.
 */
export async function undoImport(url: string, { onProgress, batchRows = BATCH_ROWS, ...options }: Options): Promise<void> {
  await onConnection(url, false, async ({ db }) => {
    const { done, of } = await queueUndo(db, options.importId)
    let rows = done
    let after = 0
    for (;;) {
      onProgress?.({ step: 'REGISTERING', rows, of })
      const batch = await nextBatch(db, 'queued_violations', after, batchRows)
      if (!batch) return
      rows += await withRetry(() => undoBatch(db, batch, options))
      after = batch.last
    }
  })
}
