import { LRUCache } from 'lru-cache'
import type { Db } from '@/db/client'
import { addUses, forgetEndedWindows } from './add-uses'
import { type UnderWay, usesUnderWay } from './under-way'

/** `most` uses within `minutes`, counted from the first. */
export type RateLimit = { readonly name: string; readonly most: number; readonly minutes: number }

export type RateLimiter = {
  /** Takes one use of `limit` for `subject`. Null: taken; else the seconds until its window ends, and nothing is taken. */
  take(limit: RateLimit, subject: string): number | null
  /** Gives back a use that turned out not to count. */
  giveBack(limit: RateLimit, subject: string): void
  /** Uses that may still be given back here. */
  readonly underWay: UnderWay
  /** Tells the other processes what was used here, and learns from them; it does so by itself twice a second. */
  exchange(): Promise<void>
  stop(): Promise<void>
}

export type RateLimiterOptions = {
  readonly db: Db
  /** Keys the digests under which uses are kept, so that nobody can tell from the table whose they are. */
  readonly secret: string
  readonly now: () => Date
  readonly onFault: (error: unknown) => void
}

/** `known`: what all processes had used at the last exchange; `fresh`: used here since. */
type Window = { readonly key: string; known: number; fresh: number; endsAt: number }

const EXCHANGE_MS = 500
const REMEMBERED = 100_000
const MOST_IN_A_STATEMENT = 5_000

/**
 * Limits that all processes share. Counting is in memory, so that it costs an inquiry no statement; twice a second the counts go to the database in one
 * statement and come back with everybody's. While the database is away each process holds the limits by itself, and loses no count.
 */
export function rateLimiter({ db, secret, now, onFault }: RateLimiterOptions): RateLimiter {
  const windows = new LRUCache<string, Window>({ max: REMEMBERED })
  const changed = new Set<Window>()
  const windowOf = ({ name, minutes }: RateLimit, subject: string): Window => {
    const key = `${name} ${subject}`
    const known = windows.get(key)
    if (known && known.endsAt > now().getTime()) return known
    const begun = { key, known: 0, fresh: 0, endsAt: now().getTime() + minutes * 60_000 }
    windows.set(key, begun)
    return begun
  }
  const use = (window: Window, uses: 1 | -1) => {
    window.fresh += uses
    changed.add(window)
  }
  const exchangeOnce = async () => {
    const batch = takeBatch(changed, now())
    if (batch.length === 0) return
    try {
      learn(batch, await addUses(db, secret, batch, now()))
    } catch (error) {
      for (const { window } of batch) changed.add(window)
      onFault(error)
    }
  }
  // One after the other: what is under way would be told twice.
  let last = Promise.resolve()
  const exchange = () => {
    last = last.then(exchangeOnce)
    return last
  }
  const timer = setInterval(() => void exchange(), EXCHANGE_MS)
  timer.unref()
  const pruning = setInterval(() => void forgetEndedWindows(db, now()).catch(onFault), 60_000)
  pruning.unref()
  return {
    take: (limit, subject) => {
      const window = windowOf(limit, subject)
      if (window.known + window.fresh >= limit.most) return Math.ceil((window.endsAt - now().getTime()) / 1000)
      use(window, 1)
      return null
    },
    giveBack: (limit, subject) => use(windowOf(limit, subject), -1),
    underWay: usesUnderWay(),
    exchange,
    stop: async () => {
      clearInterval(timer)
      clearInterval(pruning)
      await exchange()
    },
  }
}

type Sent = { readonly window: Window; readonly key: string; readonly uses: number; readonly endsAt: number }

/** What to tell the database: windows that have ended do not matter any more; two of one key (one was forgotten in between) go one after the other. */
function takeBatch(changed: Set<Window>, now: Date): Sent[] {
  const batch = new Map<string, Sent>()
  for (const window of changed) {
    const { key, fresh: uses, endsAt } = window
    if (batch.size === MOST_IN_A_STATEMENT) break
    if (batch.has(key)) continue
    changed.delete(window)
    if (endsAt > now.getTime() && uses !== 0) batch.set(key, { window, key, uses, endsAt })
  }
  return [...batch.values()]
}

function learn(batch: readonly Sent[], totals: Awaited<ReturnType<typeof addUses>>): void {
  batch.forEach(({ window, uses }, index) => {
    const total = totals[index]
    if (!total) return
    window.known = total.used
    window.fresh -= uses
    window.endsAt = total.endsAt
  })
}
