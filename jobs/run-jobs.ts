import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCrontab, type Runner, run } from 'graphile-worker'
import { schedule } from './schedule'
import { type JobContext, tasks } from './tasks'

type JobOptions = JobContext & { readonly url: string }

const pauseMs = 5_000

/**
 * Runs what waits in the database's queue, and what the schedule asks for, until `stop`. When the database goes away it begins again once that is
 * back; a job that was under way then runs again.
 */
export function runJobs(options: JobOptions): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let runner: Runner | undefined
  const running = (async () => {
    while (!stopping.signal.aborted) {
      runner = await begin(options).catch(() => undefined)
      if (stopping.signal.aborted) await runner?.stop()
      await runner?.promise.catch(() => undefined)
      await sleep(pauseMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await runner?.stop().catch(() => undefined)
      await running
    },
  }
}

function begin(options: JobOptions): Promise<Runner> {
  return run({
    connectionString: options.url,
    maxPoolSize: 3,
    concurrency: 1,
    noHandleSignals: true,
    taskList: tasks(options),
    parsedCronItems: parseCrontab(schedule),
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') options.logger.warn({ jobs: message }, 'jobs')
    }),
  })
}
