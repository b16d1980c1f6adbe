import { sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { FeedRow, ViolationNotice } from '@/services/feeds/feed-row'
import { finishDelivery } from '@/services/feeds/finish-delivery'
import { readKnownCodes } from '@/services/feeds/known-codes'
import type { ProblemReason } from '@/services/feeds/problem-reason'
import { registerBatches } from '@/services/feeds/register-batches'
import type { RegisterOptions } from '@/services/feeds/register-options'
import type { Outcome, Summary } from '@/services/feeds/summary'
import { queueViolations } from './queue-violations'
import { makeViolationStage, stageFewViolations } from './stage-violations'

/** Rows of one call at most: a batch of an import has ten times as many, so that one transaction is enough. */
export const MAX_ROWS = 500

/** What became of one row. `violationId`: the violation that its key stands for, if there is one. `reason` and `column`: why it was refused. */
export type FewOutcome = {
  readonly outcome: Outcome | 'CANCELLED'
  readonly violationId: string | null
  readonly column: string | null
  readonly reason: ProblemReason | null
}

/** Rows and fils by outcome, a cancelled row counted as amended, and each row in its order. */
export type FewRegistered = { readonly summary: Summary; readonly rows: readonly FewOutcome[] }

type Options = Pick<RegisterOptions, 'at' | 'drawNumbers' | 'source' | 'period'> & { readonly actor: string }

/**
 * Registers a few violations as an import registers a delivery of the same rows, but wholly within the caller's transaction: all that they changed is there with
 * the answer, or nothing is. Throws what passes by itself (`withRetry`) where another registering gets in its way.
 */
export async function registerFewViolations(tx: Db, rows: readonly FeedRow<ViolationNotice>[], options: Options): Promise<FewRegistered> {
  await makeViolationStage(tx, 'TRANSACTION')
  await stageFewViolations(tx, rows, await readKnownCodes(tx), dayInAmman(options.at))
  const unreadable = await queueViolations(tx, 'TRANSACTION')
  const summary = await registerBatches(tx, { ...options, unreadable, of: rows.length, everyRow: true, attempt: (run) => run() })
  await finishDelivery(tx, { feed: 'violations', summary, ...options })
  return { summary, rows: await outcomesOf(tx) }
}

async function outcomesOf(tx: Tx): Promise<FewOutcome[]> {
  const rows = await tx.execute<FewOutcome>(sql`
    select case when r.outcome = 'AMENDED' and s.cancelled then 'CANCELLED' else r.outcome end as outcome, v.id::text as "violationId",
      r.problem_column as "column", r.problem_reason as reason
    from reported_rows r join staged_violations s on s.line = r.line
    left join violations v on v.authority_code = s.authority_code and v.source_key = s.source_key
    order by r.line`)
  return [...rows]
}
