import type { Logger } from 'pino'
import { withDeadline } from '@/db/client/unavailable'
import { databaseFault } from './database-fault'

export type DatabaseState = {
  /** The last write that is known to have succeeded; null before the first. */
  readonly lastWriteAt: Date | null
  /** Why nothing can be written; null while writes succeed. */
  readonly fault: string | null
  /** By how much this machine's clock is ahead of the database's; null before it is known. */
  readonly clockOffsetMs: number | null
}

export type DatabaseWatch = { state(): DatabaseState; check(): Promise<void>; stop(): void }

type WatchOptions = {
  /** Writes to the database and resolves with its time. */
  readonly probe: () => Promise<Date>
  readonly logger: Logger
  readonly now: () => Date
}

const EVERY_MS = 15_000
const PATIENCE_MS = 3_000
const MINUTE_MS = 60_000
const MAX_OFFSET_SECONDS = 60

/**
 * Writes to the database at once and every 15 seconds, and compares the clocks. Between two writes the monotonic clock
 * carries the database's time on, so that a step of this machine's clock shows at once.
 */
export function watchDatabase({ probe, logger, now }: WatchOptions): DatabaseWatch {
  const known = { lastWriteAt: null as Date | null, fault: null as string | null, sinceBoot: null as number | null }
  const [logFault, logClock] = [onceAMinute(), onceAMinute()]
  const clockOffsetMs = () => (known.sinceBoot === null ? null : now().getTime() - performance.now() - known.sinceBoot)
  const write = async () => {
    const begun = performance.now()
    const databaseTime = await withDeadline(probe(), PATIENCE_MS)
    Object.assign(known, { lastWriteAt: databaseTime, fault: null, sinceBoot: databaseTime.getTime() - (begun + performance.now()) / 2 })
  }
  const compareClocks = () => {
    const offsetSeconds = Math.round((clockOffsetMs() ?? 0) / 1_000)
    if (Math.abs(offsetSeconds) <= MAX_OFFSET_SECONDS) return
    logClock(() => logger.error({ offsetSeconds }, 'the clock of this machine differs from the database’s'))
  }
  const check = async () => {
    await write().catch((error) => {
      known.fault = databaseFault(error) ?? 'writes fail'
      logFault(() => logger.error({ err: error, fault: known.fault }, 'payments cannot be recorded'))
    })
    compareClocks()
  }
  const checkOnce = shared(check)
  const timer = setInterval(() => void checkOnce(), EVERY_MS)
  timer.unref()
  return {
    state: () => ({ lastWriteAt: known.lastWriteAt, fault: known.fault, clockOffsetMs: clockOffsetMs() }),
    check: checkOnce,
    stop: () => clearInterval(timer),
  }
}

function onceAMinute(): (log: () => void) => void {
  let last = Number.NEGATIVE_INFINITY
  return (log) => {
    if (performance.now() - last < MINUTE_MS) return
    last = performance.now()
    log()
  }
}

/** Calls at the same time share one run. */
function shared(run: () => Promise<void>): () => Promise<void> {
  let underWay: Promise<void> | null = null
  return () => {
    underWay ??= run().finally(() => {
      underWay = null
    })
    return underWay
  }
}
