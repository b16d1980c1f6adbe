import type { Db } from '@/db/client/client'
import { type Bucket, bucketStore, type Limit, type Taken } from './buckets'
import { exchangeLevels, forgetEmptyLevels } from './exchange-levels'

/** A use that is held until it is known whether it counts; `retryAfter`: nothing is held, and the seconds to wait. */
export type Claim = { readonly retryAfter: number } | { readonly retryAfter: null; readonly settle: (counts: boolean) => void }

export type Limiter = {
  /** Takes uses of `limit` for `subject`, or none where there are too few. */
  take(limit: Limit, subject: string, uses?: number): Promise<Taken>
  /** Takes one use that may be given back. Where only such uses are in the way, it waits until they are settled. */
  claim(limit: Limit, subject: string): Promise<Claim>
  giveBack(limit: Limit, subject: string, uses?: number): void
  /** What is left as far as this process knows. */
  left(limit: Limit, subject: string): number
  /** What is left after the other processes were asked. */
  leftOverall(limit: Limit, subject: string): Promise<number>
  /** Tells the other processes what was used here, and learns from them; it does so by itself twice a second. */
  exchange(): Promise<void>
  stop(): Promise<void>
}

export type LimiterOptions = {
  readonly db: Db
  /** Keys the digests under which uses are kept, so that nobody can tell from the table whose they are. */
  readonly secret: string
  readonly now: () => Date
  readonly onFault: (error: unknown) => void
}

const EXCHANGE_MS = 500
const PRUNE_MS = 60_000
const MAX_PER_STATEMENT = 5_000
/** Part of a limit that a process uses before it asks the others: two never allow more than 1.1 times the limit. */
const ALONE = 0.1

/**
 * Limits and budgets that all processes share. Counting is in memory, so that it costs an inquiry no statement; twice
 * a second, and at once when half of a limit is used, the counts go to the database in one statement and come back
 * with everybody's. While the database is away each process holds the limits by itself, and loses no count.
 */
export function limiter(options: LimiterOptions): Limiter {
  const { db, now, onFault } = options
  const store = bucketStore(now)
  const exchange = oneAtATime(() => exchangeChanged(store.changed, options))
  const askOthers = async (bucket: Bucket) => {
    store.changed.set(bucket.key, bucket)
    await exchange()
  }
  const timers = [
    setInterval(() => void exchange(), EXCHANGE_MS),
    setInterval(() => void forgetEmptyLevels(db, now()).catch(onFault), PRUNE_MS),
  ]
  for (const timer of timers) timer.unref()
  const take = async (bucket: Bucket, limit: Limit, uses: number): Promise<Taken> => {
    const { most } = limit
    const refused = () => ({ left: store.left(bucket, most), retryAfter: store.wait(bucket, most, uses) })
    if (store.isOver(bucket, most, uses)) return refused()
    const wasUnderHalf = store.level(bucket) < most / 2
    store.add(bucket, limit, uses)
    if (bucket.fresh + bucket.sent > Math.max(1, most * ALONE)) await askOthers(bucket)
    else if (wasUnderHalf && store.level(bucket) >= most / 2) void exchange()
    if (!store.isOver(bucket, most)) return { left: store.left(bucket, most), retryAfter: null }
    store.add(bucket, limit, -uses)
    return refused()
  }
  return {
    take: (limit, subject, uses = 1) => take(store.of(limit, subject), limit, uses),
    claim,
    giveBack: (limit, subject, uses = 1) => store.add(store.of(limit, subject), limit, -uses),
    left: (limit, subject) => store.left(store.of(limit, subject), limit.most),
    leftOverall: async (limit, subject) => {
      const bucket = store.of(limit, subject)
      await askOthers(bucket)
      return store.left(bucket, limit.most)
    },
    exchange,
    stop: async () => {
      for (const timer of timers) clearInterval(timer)
      await exchange()
    },
  }

  async function claim(limit: Limit, subject: string): Promise<Claim> {
    let bucket = store.of(limit, subject)
    while (bucket.pending > 0 && store.isOver(bucket, limit.most, 1)) {
      await new Promise<void>((done) => bucket.waiting.push(done))
      bucket = store.of(limit, subject)
    }
    bucket.pending += 1
    const { retryAfter } = await take(bucket, limit, 1)
    const settle = (counts: boolean) => {
      bucket.pending -= 1
      if (!counts) store.add(bucket, limit, -1)
      for (const done of bucket.waiting.splice(0)) done()
    }
    if (retryAfter === null) return { retryAfter, settle }
    settle(true)
    return bucket.pending > 0 ? claim(limit, subject) : { retryAfter }
  }
}

/** Whoever comes while it runs waits for the next run, which all of them share. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let current: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = (): Promise<void> => {
    current = run().finally(() => {
      current = null
    })
    return current
  }
  return () => {
    if (!current) return start()
    next ??= current.then(() => {
      next = null
      return start()
    })
    return next
  }
}

type Sent = { readonly bucket: Bucket; readonly fresh: number; readonly key: string; readonly addedMs: number }

async function exchangeChanged(changed: Map<string, Bucket>, { db, secret, now, onFault }: LimiterOptions): Promise<void> {
  const waiting = [...changed.values()]
  for (let start = 0; start < waiting.length; start += MAX_PER_STATEMENT) {
    const sent = waiting.slice(start, start + MAX_PER_STATEMENT).map((bucket) => send(bucket, changed))
    try {
      const levels = await exchangeLevels(db, secret, sent, now())
      for (const [index, one] of sent.entries()) learn(one, levels[index])
    } catch (error) {
      for (const one of sent) takeBack(one, changed)
      return onFault(error)
    }
  }
}

function send(bucket: Bucket, changed: Map<string, Bucket>): Sent {
  const { key, fresh, perMs } = bucket
  changed.delete(key)
  bucket.fresh = 0
  bucket.sent += fresh
  return { bucket, fresh, key, addedMs: fresh / perMs }
}

function learn({ bucket, fresh }: Sent, emptyAt: number | undefined): void {
  bucket.sent -= fresh
  if (emptyAt !== undefined) bucket.emptyAt = emptyAt + bucket.fresh / bucket.perMs
}

function takeBack({ bucket, fresh }: Sent, changed: Map<string, Bucket>): void {
  bucket.sent -= fresh
  bucket.fresh += fresh
  changed.set(bucket.key, bucket)
}
