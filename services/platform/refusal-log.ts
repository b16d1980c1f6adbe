import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'

export type Refusal = { readonly reason: string; readonly network: string } & Readonly<Record<string, unknown>>

const MINUTE_MS = 60_000
const LINES_A_MINUTE = 60

/**
 * Logs what is refused: the first of a network and reason at once, more of the same once a
 * minute as a number, so that whoever sends without end does not fill the log.
 */
export function refusalLog(logger: Logger, now: () => number, message: string): (refusal: Refusal) => void {
  const recent = new LRUCache<string, { readonly loggedAt: number; repeats: number }>({ max: 1_000 })
  const lines = { minute: now(), written: 0, dropped: 0 }
  const mayWrite = (at: number) => {
    if (at - lines.minute >= MINUTE_MS) Object.assign(lines, { minute: at, written: 0 })
    if (lines.written < LINES_A_MINUTE) return true
    lines.dropped += 1
    return false
  }
  return (refusal) => {
    const at = now()
    const key = `${refusal.network} ${refusal.reason}`
    const known = recent.get(key)
    if (known && at - known.loggedAt < MINUTE_MS) known.repeats += 1
    else if (mayWrite(at)) {
      logger.warn({ ...refusal, repeats: known?.repeats ?? 0, dropped: lines.dropped }, message)
      recent.set(key, { loggedAt: at, repeats: 0 })
      Object.assign(lines, { written: lines.written + 1, dropped: 0 })
    }
  }
}
