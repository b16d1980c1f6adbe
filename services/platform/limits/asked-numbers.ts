import { LRUCache } from 'lru-cache'
import { growing } from './growing'

/** Numbers that agencies have asked for within a day, as far as this process remembers. */
export type AskedNumbers = {
  /** Notes that an agency asked for a number; whether it is the first time. */
  note(agencyId: number, number: string): boolean
}

const DAY_MS = 24 * 3_600_000
const REMEMBERED = 50_000

export function askedNumbers(now: () => Date): AskedNumbers {
  const known = new LRUCache<string, number>(growing(REMEMBERED))
  return {
    note: (agencyId, number) => {
      const key = `${agencyId} ${number}`
      const isFirst = now().getTime() - (known.get(key) ?? 0) >= DAY_MS
      if (isFirst) known.set(key, now().getTime())
      return isFirst
    },
  }
}
