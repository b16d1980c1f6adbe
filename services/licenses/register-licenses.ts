import type { Db } from '@/db/client/client'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { FeedRow, LicenseNotice } from '@/services/feeds/feed-row'
import { finishDelivery } from '@/services/feeds/finish-delivery'
import { readKnownCodes } from '@/services/feeds/known-codes'
import { type Batch, nextBatch } from '@/services/feeds/next-batch'
import { BATCH_ROWS, type RegisterOptions } from '@/services/feeds/register-options'
import { reportRows } from '@/services/feeds/report-rows'
import { addSummaries, type Summary, totalOf } from '@/services/feeds/summary'
import { onConnection } from '@/services/platform/on-connection'
import { withRetry } from '@/services/platform/retry'
import { replaceReferences } from '@/services/references/replace-references'
import { attachParked, excludeParking } from '@/services/violations/attach-parked'
import { holdRenewed, recordLicenses } from './record-licenses'
import { registerSpecial } from './special-licenses'
import { makeLicenseStage, queueLicenses, stageLicenses } from './stage-licenses'

/**
 * Registers a delivery of licences: new ones, renewals, older numbers replaced by 8 digits, mergers. Violations that were parked for a
 * licence are attached in the transaction that registers it. As with violations, all rows are staged first and a stopped run is finished
 * by running it again.
 */
export async function registerLicenses(
  url: string,
  rows: AsyncIterable<FeedRow<LicenseNotice>>,
  options: RegisterOptions,
): Promise<Summary> {
  return onConnection(url, options.isDryRun === true, async ({ db, sql }) => {
    await makeLicenseStage(db)
    const known = await readKnownCodes(db)
    const of = await stageLicenses(sql, rows, known, dayInAmman(options.at), (count) =>
      options.onProgress?.({ step: 'READING', rows: count, of: null }),
    )
    const summary = await registerBatches(db, await queueLicenses(sql), of, options)
    await finishDelivery(db, { feed: 'licenses', summary, ...options })
    await reportRows(sql, options.onRow)
    return summary
  })
}

async function registerBatches(db: Db, unreadable: Summary, of: number, options: RegisterOptions): Promise<Summary> {
  let summary = unreadable
  let after = 0
  for (;;) {
    options.onProgress?.({ step: 'REGISTERING', rows: totalOf(summary).rows, of })
    const batch = await nextBatch(db, 'queued_licenses', after, options.batchRows ?? BATCH_ROWS)
    if (!batch) return summary
    const { actor = 'import', everyRow = false } = options
    summary = addSummaries(summary, await withRetry(() => registerPlain(db, batch, options)))
    summary = addSummaries(summary, await registerSpecial(db, batch, { ...options, actor }, everyRow))
    after = batch.last
  }
}

function registerPlain(
  db: Db,
  batch: Batch,
  { at, source, drawNumbers, actor = 'import', everyRow = false, importId }: RegisterOptions,
): Promise<Summary> {
  return db.transaction(async (tx) => {
    await excludeParking(tx)
    await holdRenewed(tx, batch)
    const { summary, newLicenseIds } = await recordLicenses(tx, batch, { at, source, actor, everyRow, importId })
    const licenseIds = await attachParked(tx, { licenseIds: newLicenseIds, at, actor })
    await replaceReferences(tx, { licenseIds, at, drawNumbers })
    return summary
  })
}
