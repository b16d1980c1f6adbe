import { LRUCache } from 'lru-cache'
import { growing } from './growing'

/** A leaky bucket: `most` uses at once, which come back evenly, all of them within `minutes`. */
export type Limit = {
  readonly name: string
  readonly most: number
  readonly minutes: number
  /** Fewer uses than this are not told to the other processes; by default every use is. */
  readonly grain?: number
}

/** What is left after a use; `retryAfter`: seconds until it would fit, null when it was taken. */
export type Taken = { readonly left: number; readonly retryAfter: number | null }

export type Bucket = {
  readonly key: string
  /** When all that is known here has come back, in milliseconds since 1970. */
  emptyAt: number
  /** Uses since the others were told; `sent`: told and not answered yet. */
  fresh: number
  sent: number
  /** Uses that may still be given back, and who waits for that. */
  pending: number
  waiting: (() => void)[]
  perMs: number
}

const REMEMBERED = 100_000
const ROUNDING = 1e-6

/** The buckets that this process knows; `changed` are those of which the others have to hear. */
export function bucketStore(now: () => Date) {
  const buckets = new LRUCache<string, Bucket>(growing(REMEMBERED))
  const changed = new Map<string, Bucket>()
  return {
    changed,
    of({ name, most, minutes }: Limit, subject: string): Bucket {
      const key = `${name}\n${subject}`
      const bucket = buckets.get(key) ?? changed.get(key) ?? newBucket(key)
      bucket.perMs = most / (minutes * 60_000)
      return bucket
    },
    /** Adds uses; what is given back is negative. */
    add(bucket: Bucket, { grain = 1 }: Limit, uses: number): void {
      const [{ key }, nowMs] = [bucket, now().getTime()]
      // What has come back meanwhile is not told to the others any more.
      bucket.fresh = Math.min(bucket.fresh, levelOf(bucket, nowMs)) + uses
      bucket.emptyAt = Math.max(bucket.emptyAt, nowMs) + uses / bucket.perMs
      if (Math.abs(bucket.fresh) >= grain) changed.set(key, bucket)
      else changed.delete(key)
      if (bucket.fresh === 0 && bucket.pending === 0 && bucket.emptyAt <= nowMs) buckets.delete(key)
      else buckets.set(key, bucket)
    },
    /** Uses that have not come back yet. */
    level: (bucket: Bucket) => levelOf(bucket, now().getTime()),
    left: (bucket: Bucket, most: number) => Math.max(0, Math.floor(most - levelOf(bucket, now().getTime()) + ROUNDING)),
    isOver: (bucket: Bucket, most: number, uses = 0) => levelOf(bucket, now().getTime()) + uses > most + ROUNDING,
    /** Seconds until uses fit. */
    wait(bucket: Bucket, most: number, uses: number): number {
      const missing = levelOf(bucket, now().getTime()) + uses - most
      return Math.max(1, Math.ceil(missing / bucket.perMs / 1000 - ROUNDING))
    },
  }
}

function newBucket(key: string): Bucket {
  return { key, emptyAt: 0, fresh: 0, sent: 0, pending: 0, waiting: [], perMs: 0 }
}

function levelOf({ emptyAt, perMs }: Bucket, nowMs: number): number {
  return Math.max(0, emptyAt - nowMs) * perMs
}
