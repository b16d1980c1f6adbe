import type postgres from 'postgres'
import { connect, type Db } from '@/db/client'
import { dayInAmman } from '@/domain/calendar-day'
import type { FeedRow, ViolationNotice } from './registering/feed-row'
import { finishDelivery } from './registering/finish-delivery'
import { holdLicenses } from './registering/hold-licenses'
import { readKnownCodes } from './registering/known-codes'
import { type Batch, nextBatch } from './registering/next-batch'
import { queueViolations } from './registering/queue-violations'
import { recordViolations } from './registering/record-violations'
import { BATCH_ROWS, type RegisterOptions } from './registering/register-options'
import { reportRows } from './registering/report-rows'
import { withRetry } from './registering/retry'
import { makeViolationStage, stageViolations } from './registering/stage-violations'
import { addSummaries, type Summary, totalOf } from './registering/summary'
import { replaceReferences } from './replace-references'

/**
 * Registers a delivery of violations. All rows are read and staged first, on a connection of its own: an error that `rows` throws leaves
 * everything as it was. Then batches ordered by licence are registered, each in one transaction with its new payment references; a run
 * that is stopped in between is finished by running it again. Resolves with rows and fils by outcome.
 */
export async function registerViolations(
  url: string,
  rows: AsyncIterable<FeedRow<ViolationNotice>>,
  options: RegisterOptions,
): Promise<Summary> {
  const { db, sql, close } = connect(url, { max: 1, name: 'tasdeed import' })
  try {
    await makeViolationStage(sql)
    const of = await stage(db, sql, rows, options)
    const unreadable = await queueViolations(sql)
    const summary = await registerBatches(db, unreadable, of, options)
    await finishDelivery(db, { feed: 'violations', summary, ...options })
    await reportRows(sql, options.onRow)
    return summary
  } finally {
    await close()
  }
}

async function stage(
  db: Db,
  sql: postgres.Sql,
  rows: AsyncIterable<FeedRow<ViolationNotice>>,
  { at, onProgress }: RegisterOptions,
): Promise<number> {
  const known = await readKnownCodes(db)
  return stageViolations(sql, rows, known, dayInAmman(at), (count) => onProgress?.({ step: 'READING', rows: count, of: null }))
}

async function registerBatches(db: Db, unreadable: Summary, of: number, options: RegisterOptions): Promise<Summary> {
  let summary = unreadable
  let after = 0
  for (;;) {
    options.onProgress?.({ step: 'REGISTERING', rows: totalOf(summary).rows, of })
    const batch = await nextBatch(db, 'queued_violations', after, options.batchRows ?? BATCH_ROWS)
    if (!batch) return summary
    summary = addSummaries(summary, await withRetry(() => registerBatch(db, batch, options)))
    after = batch.last
  }
}

function registerBatch(
  db: Db,
  batch: Batch,
  { at, source, drawNumbers, actor = 'import', everyRow = false }: RegisterOptions,
): Promise<Summary> {
  return db.transaction(async (tx) => {
    await holdLicenses(tx, batch)
    const { summary, ...changes } = await recordViolations(tx, batch, { at, source, actor, everyRow })
    await replaceReferences(tx, { ...changes, at, drawNumbers })
    return summary
  })
}
