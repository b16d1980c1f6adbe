import type postgres from 'postgres'
import type { Db } from '@/db/client'
import { dayInAmman } from '@/domain/calendar-day'
import type { FeedRow, ViolationNotice } from './registering/feed-row'
import { finishDelivery } from './registering/finish-delivery'
import { readKnownCodes } from './registering/known-codes'
import { onConnection } from './registering/on-connection'
import { queueViolations } from './registering/queue-violations'
import { registerBatches } from './registering/register-batches'
import type { RegisterOptions } from './registering/register-options'
import { reportRows } from './registering/report-rows'
import { withRetry } from './registering/retry'
import { makeViolationStage, stageViolations } from './registering/stage-violations'
import type { Summary } from './registering/summary'

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
  return onConnection(url, options.isRehearsal === true, async ({ db, sql }) => {
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
