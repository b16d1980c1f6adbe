import type { Logger } from 'pino'
import { withoutValues } from '@/services/platform/error-for-log'

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const
const MAX_PER_MINUTE = 60

/**
 * Has what libraries print go to the log, without values and at most 60 lines a minute: the framework prints parts of requests,
 * one line for each that somebody sends. Returns what gives the console back.
 */
export function consoleToLog(logger: Logger, now: () => number = Date.now): () => void {
  const minute = { begun: now(), lines: 0 }
  const printed = (...parts: unknown[]): void => {
    if (now() - minute.begun >= 60_000) Object.assign(minute, { begun: now(), lines: 0 })
    minute.lines += 1
    if (minute.lines > MAX_PER_MINUTE) return
    const err = parts.find((part) => part instanceof Error)
    const text = parts.filter((part) => typeof part === 'string').join(' ')
    logger.warn({ ...(err !== undefined && { err }), text: wordsOf(text) }, 'printed by a library')
  }
  const before = METHODS.map((name) => [name, Reflect.get(console, name)] as const)
  for (const name of METHODS) Reflect.set(console, name, printed)
  return () => before.forEach(([name, method]) => void Reflect.set(console, name, method))
}

/** Plain words alone: an address, a number or a name with a sign in it was sent by somebody. */
function wordsOf(text: string): string {
  return withoutValues(text.slice(0, 500))
    .split(/\s+/)
    .map((word) => (/^[A-Za-z'’]+[.,:;]?$/.test(word) ? word : '…'))
    .join(' ')
}
