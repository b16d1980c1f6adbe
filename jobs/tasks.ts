import type { TaskList } from 'graphile-worker'
import type { Logger } from 'pino'
import type { Db } from '@/db/client/client'
import type { ImportLimits } from '@/domain/imports/import-control'
import { calendarDay } from '@/domain/values/calendar-day'
import { runImport } from '@/imports/run-import'
import { forgetWrongProofs } from '@/services/access-log/note-wrong-proofs'
import { sealAccessLog } from '@/services/access-log/seal-access-log'
import { anchorHeads } from '@/services/audit/anchor-heads'
import { sealLogs } from '@/services/audit/seal-logs'
import { compareForecasts } from '@/services/discount-rules/compare-forecasts'
import { runSimulation } from '@/services/discount-rules/run-simulation'
import { forgetEvidence } from '@/services/evidence/forget-evidence'
import { checkFeeds } from '@/services/feeds/check-feeds'
import { resumeImports } from '@/services/imports/claim-import'
import { verifyLedger } from '@/services/ledger/verify-ledger'
import { forgetNotices } from '@/services/notices/forget-notices'
import { tellReleased } from '@/services/notices/tell-released'
import { moveDueObjections } from '@/services/objections/move-due'
import { notifyMaker } from '@/services/objections/notify-maker'
import { endOvertakenProposal } from '@/services/objections/proposal'
import { foldRollups } from '@/services/overview/fold-rollups'
import { verifyRollups } from '@/services/overview/verify-rollups'
import { endOldQuotes } from '@/services/payments/quotes'
import { forgetOldAnswers } from '@/services/platform/answer-once'
import type { JobPayloads } from '@/services/platform/enqueue-job'
import { closeDays } from '@/services/reconciliation/close-days'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { endOutdated, forgetSubscriptions } from '@/services/subscriptions/end-subscription'
import { remindPrices } from '@/services/subscriptions/remind-prices'
import { type Outbox, sendNotices } from './notices/send-notices'

export type JobContext = {
  readonly db: Db
  /** Where imports open a connection of their own. */
  readonly url: string
  readonly logger: Logger
  readonly drawNumbers: DrawNumbers
  readonly now: () => Date
  /** The file that heads of the chains are written to; undefined: none. */
  readonly anchorPath?: string | undefined
  /** What one person may register with one file. */
  readonly importLimits?: ImportLimits | undefined
  /** How messages leave; undefined: they wait. */
  readonly outbox?: Outbox | undefined
}

type Handler<Task extends keyof JobPayloads> = (payload: JobPayloads[Task]) => Promise<void>
type LongTask = 'import-file'
type SimulationTask = 'simulate-discount-rule'
type NoticeTask = 'send-notices' | 'notify-objection' | 'tell-released'
type Handlers = { readonly [Task in Exclude<keyof JobPayloads, LongTask | SimulationTask | NoticeTask>]: Handler<Task> }

/** What each short job does. A job may run twice: each can be repeated without doing anything twice. */
export function tasks({ db, logger, now, drawNumbers, anchorPath }: JobContext): TaskList {
  const handlers: Handlers = {
    'verify-ledger': async ({ day }) => {
      const verdict = await verifyLedger(db, { day: day === undefined ? null : calendarDay(day), now: now() })
      if (!verdict.holds) logger.error({ day, failing: verdict.failing }, 'the ledger does not hold')
    },
    'forget-answers': async () => {
      await forgetOldAnswers(db, now())
      await forgetWrongProofs(db, now())
    },
    'forget-notices': async () => {
      await forgetNotices(db, now())
      await forgetSubscriptions(db, now())
    },
    'forget-evidence': () => forgetEvidence(db, now()),
    'end-old-quotes': () => endOldQuotes(db, now()),
    'seal-access-log': async () => {
      await sealAccessLog(db, now())
    },
    'seal-logs': async () => {
      await sealLogs(db, now())
    },
    'anchor-logs': async () => {
      if (anchorPath) await anchorHeads(db, anchorPath, now())
    },
    'close-days': async () => {
      for (const { day, payments, unmatched } of await closeDays(db, { now: now(), actor: 'jobs' }))
        logger.info({ day, payments, unmatched }, 'a day is closed')
    },
    'fold-rollups': async () => {
      await foldRollups(db)
    },
    'verify-rollups': async () => {
      const wrong = await verifyRollups(db)
      if (wrong.length === 0) return
      logger.error({ wrong }, 'the roll-ups are not what the tables say')
      throw new Error('The roll-ups are not what the tables say: npm run rollups:verify -- --rebuild')
    },
    'resume-imports': async () => {
      for (const id of await resumeImports(db, now())) logger.warn({ id }, 'an import was left and goes on')
    },
    'end-overtaken-proposal': ({ objection }) => endOvertakenProposal(db, objection, now()),
    'move-objections': async () => {
      await moveDueObjections(db, { now: now(), drawNumbers })
    },
    'remind-prices': async () => {
      await endOutdated(db, now())
      await remindPrices(db, now())
    },
    'compare-forecasts': async () => {
      for (const version of await compareForecasts(db, now))
        logger.info({ version }, 'a discount rule began, and was compared with its forecast')
    },
    'check-feeds': async () => {
      for (const change of await checkFeeds(db, now())) logger.warn(change, change.isStale ? 'a feed fell behind' : 'a feed came again')
    },
  }
  return handlers as unknown as TaskList
}

/** What may take minutes, and so has a runner to itself. */
export function longTasks({ db, url, logger, now, drawNumbers, importLimits }: JobContext): TaskList {
  const handlers: { readonly [Task in LongTask]: Handler<Task> } = {
    'import-file': ({ id }) =>
      runImport(id, {
        db,
        databaseUrl: url,
        now,
        drawNumbers,
        limits: importLimits,
        onFault: (error) => logger.error({ err: error, id }, 'an import broke'),
      }),
  }
  return handlers as unknown as TaskList
}

/** What somebody waits for at a page while imports may run for minutes. */
export function simulationTasks({ db, now }: JobContext): TaskList {
  const handlers: { readonly [Task in SimulationTask]: Handler<Task> } = {
    'simulate-discount-rule': ({ id }) => runSimulation(db, id, now),
  }
  return handlers as unknown as TaskList
}

/** What waits for servers of others, and somebody with a code in mind waits for it. */
export function noticeTasks({ db, logger, now, outbox }: JobContext): TaskList {
  const handlers: { readonly [Task in NoticeTask]: Handler<Task> } = {
    'tell-released': async ({ caseId }) => {
      if (outbox) await tellReleased(db, { caseId, now: now(), sealKey: outbox.sealKey })
    },
    'send-notices': async () => {
      if (outbox) await sendNotices({ db, logger, now, outbox })
    },
    'notify-objection': async ({ event }) => {
      if (outbox) await notifyMaker(db, { event, now: now(), sealKey: outbox.sealKey })
    },
  }
  return handlers as unknown as TaskList
}
