import type { TaskList } from 'graphile-worker'
import type { Logger } from 'pino'
import type { Db } from '@/db/client'
import { calendarDay } from '@/domain/calendar-day'
import { sealAccessLog } from '@/services/access-log/seal-access-log'
import { forgetOldAnswers } from '@/services/answer-once'
import { checkFeeds } from '@/services/check-feeds'
import { closeDays } from '@/services/close-days'
import type { JobPayloads } from '@/services/enqueue-job'
import { foldRollups } from '@/services/fold-rollups'
import { verifyLedger } from '@/services/verify-ledger'
import { verifyRollups } from '@/services/verify-rollups'

export type JobContext = { readonly db: Db; readonly logger: Logger; readonly now: () => Date }

type Handlers = { readonly [Task in keyof JobPayloads]: (payload: JobPayloads[Task]) => Promise<void> }

/** What each job does. A job may run twice: each can be repeated without doing anything twice. */
export function tasks({ db, logger, now }: JobContext): TaskList {
  const handlers: Handlers = {
    'verify-ledger': async ({ day }) => {
      const verdict = await verifyLedger(db, { day: day === undefined ? null : calendarDay(day), now: now() })
      if (!verdict.holds) logger.error({ day, failing: verdict.failing }, 'the ledger does not hold')
    },
    'forget-answers': () => forgetOldAnswers(db, now()),
    'seal-access-log': async () => {
      await sealAccessLog(db, now())
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
    'check-feeds': async () => {
      for (const change of await checkFeeds(db, now())) logger.warn(change, change.isStale ? 'a feed fell behind' : 'a feed came again')
    },
  }
  return handlers as TaskList
}
