import { connect, type Db } from '@/db/client/client'
import { type FileResults, fileResults } from '@/db/queries/reconciliation'
import { type CalendarDay, calendarDay } from '@/domain/values/calendar-day'
import { withRetry } from '@/services/platform/retry'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { type MatchedLine, nextLines } from './next-lines'
import { openLacking } from './open-lacking'
import { type RecordedFile, recordFile } from './record-file'
import { recordLines } from './record-lines'
import { settleLine } from './settle-line'
import type { SettlementFile } from './settlement-file'
import { stageLines } from './stage-lines'

export type ReconcileOptions = {
  readonly now: Date
  readonly drawNumbers: DrawNumbers
  /** Who reads the file, for the audit. */
  readonly actor: string
  /** Lines in one transaction. */
  readonly batchLines?: number
  readonly onProgress?: (progress: { readonly step: 'READING' | 'REGISTERING'; readonly rows: number; readonly of: number | null }) => void
}

export type Reconciled = FileResults & { readonly fileId: number; readonly statementDay: CalendarDay }

const BATCH_LINES = 1_000

/**
 * Compares the network's settlement file with what was recorded, line by line. It is read to its end first: an error that `lines` throws leaves everything as it
 * was. Payments that only the file has are settled from it; every difference is a case; what agrees is marked as reconciled. A run that is stopped in between
 * is finished by running it again, and the same content again changes nothing and gets the same answer.
 */
export async function reconcileSettlementFile(url: string, file: SettlementFile, options: ReconcileOptions): Promise<Reconciled> {
  const { db, sql, close } = connect(url, { max: 1, name: 'tasdeed settlement' })
  const { now, actor, onProgress } = options
  try {
    await stageLines(sql, file, (rows) => onProgress?.({ step: 'READING', rows, of: null }))
    const identity = file.identity()
    const kept = await recordFile(db, { file, identity, now, actor })
    await takeLines(db, kept, identity.lines, options)
    await openLacking(db, kept.id, now)
    return { fileId: kept.id, statementDay: calendarDay(kept.statementDay), ...(await fileResults(db, kept.id, now)) }
  } finally {
    await close()
  }
}

async function takeLines(db: Db, file: RecordedFile, of: number, options: ReconcileOptions): Promise<void> {
  const { now, onProgress, batchLines = BATCH_LINES } = options
  let done = 0
  for (let after = file.doneTo; ; ) {
    const lines = await nextLines(db, after, batchLines)
    const last = lines.at(-1)
    if (!last) return
    await settleMissing(db, file, lines, options)
    const batch = { after, size: lines.length }
    await withRetry(() => db.transaction(async (tx) => recordLines(tx, file, await nextLines(tx, batch.after, batch.size), now)))
    after = last.line
    done += lines.length
    onProgress?.({ step: 'REGISTERING', rows: done, of })
  }
}

/** Each in a transaction of its own, before its line is kept: a run that is killed between the two finds the payment, and knows by its hash where it came from. */
async function settleMissing(
  db: Db,
  file: RecordedFile,
  lines: readonly MatchedLine[],
  { now, drawNumbers }: ReconcileOptions,
): Promise<void> {
  for (const line of lines)
    if (line.kind === 'PAYMENT' && !line.payment && !line.repeats) await withRetry(() => settleLine(db, file, line, { now, drawNumbers }))
}
