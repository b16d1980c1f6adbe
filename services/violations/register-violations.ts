import type postgres from 'postgres'
import type { Db } from '@/db/client/client'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { FeedRow, ViolationNotice } from '@/services/feeds/feed-row'
import { finishDelivery } from '@/services/feeds/finish-delivery'
import { readKnownCodes } from '@/services/feeds/known-codes'
import { registerBatches } from '@/services/feeds/register-batches'
import type { RegisterOptions } from '@/services/feeds/register-options'
import { reportRows } from '@/services/feeds/report-rows'
import type { Summary } from '@/services/feeds/summary'
import { onConnection } from '@/services/platform/on-connection'
import { withRetry } from '@/services/platform/retry'
import { queueViolations } from './queue-violations'
import { makeViolationStage, stageViolations } from './stage-violations'

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
  return onConnection(url, options.isDryRun === true, async ({ db, sql }) => {
    await makeViolationStage(db)
    const of = await stage(db, sql, rows, options)
    const unreadable = await queueViolations(db)
    const summary = await registerBatches(db, { ...options, unreadable, of, attempt: withRetry })
    await finishDelivery(db, { feed: 'violations', summary, ...options })
    await reportRows(sql, options.onRow)
    return summary
  })
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
