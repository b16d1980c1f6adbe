import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCrontab, type Runner, type RunnerOptions, run, type Task, type TaskList } from 'graphile-worker'
import { primaryAddress } from '@/db/client/primary-address'
import { namedConnection } from '@/domain/values/database-address'
import { errorWithoutValues } from '@/services/platform/error-for-log'
import { releaseJobs } from '@/services/platform/release-jobs'
import { schedule } from './schedule'
import { type JobContext, longTasks, noticeTasks, simulationTasks, tasks } from './tasks'

const pauseMs = 5_000

type Lane = { readonly taskList: TaskList; readonly crontab: string; readonly maxPoolSize: number }

/**
 * Runs what waits in the database's queue, and what the schedule asks for, until `stop`; long tasks beside the short ones. When the database goes away it begins
 * again once that is back; a job that was under way then runs again.
 */
export function runJobs(options: JobContext): { stop(): Promise<void> } {
  const lanes = [
    keepRunning(options, { taskList: tasks(options), crontab: schedule, maxPoolSize: 3 }),
    keepRunning(options, { taskList: longTasks(options), crontab: '', maxPoolSize: 2 }),
    keepRunning(options, { taskList: simulationTasks(options), crontab: '', maxPoolSize: 2 }),
    keepRunning(options, { taskList: noticeTasks(options), crontab: '', maxPoolSize: 2 }),
  ]
  return { stop: async () => void (await Promise.all(lanes.map(({ stop }) => stop()))) }
}

function keepRunning(options: JobContext, lane: Lane): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let runner: Runner | undefined
  const running = (async () => {
    while (!stopping.signal.aborted) {
      runner = await begin(options, lane).catch(() => undefined)
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

async function begin({ db, url, logger }: JobContext, { taskList, crontab, maxPoolSize }: Lane): Promise<Runner> {
  for (const worker of await releaseJobs(db)) logger.warn({ worker }, 'jobs of a process that has ended are let go')
  // The queue takes the name of its only worker, though the type does not say so: its connections have the same one.
  const workerId = `tasdeed jobs ${randomUUID()}`
  const options: RunnerOptions & { workerId: string } = {
    workerId,
    connectionString: namedConnection(await primaryAddress(url), workerId),
    maxPoolSize,
    concurrency: 1,
    noHandleSignals: true,
    taskList: withPlainErrors(taskList),
    parsedCronItems: parseCrontab(crontab),
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') logger.warn({ jobs: message }, 'jobs')
    }),
  }
  return run(options)
}

/** The library logs and stores what a job fails with: values of the database have no place in either. */
function withPlainErrors(taskList: TaskList): TaskList {
  const plain = Object.entries(taskList).map(([name, task]): [string, Task] => [
    name,
    async (payload, helpers) => {
      try {
        return await task?.(payload, helpers)
      } catch (error) {
        throw errorWithoutValues(error)
      }
    },
  ])
  return Object.fromEntries(plain)
}
