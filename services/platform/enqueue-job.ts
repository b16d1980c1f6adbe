import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'

/** What runs in the background, with what it is told. The handlers are in `jobs/tasks.ts`. */
export type JobPayloads = {
  /** The ledger's equations over the payments of one day in Amman (YYYY-MM-DD), or over everything. */
  readonly 'verify-ledger': { readonly day?: string }
  /** Closes the days that are over. */
  readonly 'close-days': Record<never, never>
  readonly 'check-feeds': Record<never, never>
  /** Forgets answers to mutations that nobody asks for again. */
  readonly 'forget-answers': Record<never, never>
  /** Ends quotes that no payment can rely on any more. */
  readonly 'end-old-quotes': Record<never, never>
  /** Chains the closed minutes of the access log. */
  readonly 'seal-access-log': Record<never, never>
  /** Chains the rows of audit log and ledger. */
  readonly 'seal-logs': Record<never, never>
  /** Writes the heads of the chains to the file outside the database. */
  readonly 'anchor-logs': Record<never, never>
  /** Adds what changed to the roll-ups. */
  readonly 'fold-rollups': Record<never, never>
  /** Compares the roll-ups with the tables. */
  readonly 'verify-rollups': Record<never, never>
  /** Looks into a file that was sent, or registers it when that was asked for. */
  readonly 'import-file': { readonly id: number }
  /** Computes what a change of the discount rules would do. */
  readonly 'remind-prices': Record<never, never>
  readonly 'compare-forecasts': Record<never, never>
  readonly 'simulate-discount-rule': { readonly id: number }
  /** Ends the request for a decision of an objection that the authority's data closed. */
  readonly 'end-overtaken-proposal': { readonly objection: string }
  /** Moves objections whose deadline for an answer or an appeal has passed. */
  readonly 'move-objections': Record<never, never>
  /** Goes on with imports that were left in the middle. */
  readonly 'resume-imports': Record<never, never>
  /** Writes the message that a violation which was paid was cancelled or lowered. */
  readonly 'tell-released': { readonly caseId: number }
  /** Sends the messages that are due. */
  readonly 'send-notices': Record<never, never>
  /** Writes the message of a step of an objection to whoever made it. */
  readonly 'notify-objection': { readonly event: number }
  /** Deletes messages and confirmations of contacts that nobody needs any more. */
  readonly 'forget-notices': Record<never, never>
  /** Deletes files of objections whose time is over. */
  readonly 'forget-evidence': Record<never, never>
}

/**
 * Asks for a job as part of `tx`: it runs once that is committed, and never if it is rolled back. A job of the same content that still waits is not
 * asked for twice.
 */
export async function enqueueJob<Task extends keyof JobPayloads>(tx: Tx, task: Task, payload: JobPayloads[Task]): Promise<void> {
  const content = JSON.stringify(payload)
  await tx.execute(sql`select graphile_worker.add_job(${task}::text, ${content}::json, job_key => ${`${task} ${content}`}::text)`)
}
