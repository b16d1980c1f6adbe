import { setTimeout as sleep } from 'node:timers/promises'
import { isStartRefusal } from '@/db/embedded/refusal'
import { errorText } from '@/services/platform/error-for-log'
import { complain, say } from './say'

type Stop = () => Promise<unknown>

/** What has been started so far, to be stopped in reverse order. */
export type Shutdown = {
  /** Fires with the first signal: what is still starting gives up. */
  readonly signal: AbortSignal
  /** Remembers how to stop something that has just been started. */
  add(name: string, stop: Stop): void
  /** Stops all of it, says why, and ends the process with code 1. */
  fail(reason: string): void
}

/** All must have ended by then, whatever hangs. */
export const patienceMs = 9_000

/** One Ctrl-C arrives twice: from the terminal, and passed on by npm. */
const sameKeyPressMs = 500

/**
 * Runs `start` until SIGINT, SIGTERM or SIGHUP, then stops what it added, last first, and ends the process. A second signal ends it at once. A refusal
 * shows as its message alone, any other fault with its stack; both end with code 1, and so does what `fail` is told of.
 */
export async function runUntilStopped(start: (shutdown: Shutdown) => Promise<void>): Promise<void> {
  const abort = new AbortController()
  const stops: { name: string; stop: Stop }[] = []
  let failure: string | undefined
  const stopped = new Promise<void>((resolve) => abort.signal.addEventListener('abort', () => resolve(), { once: true }))
  const fail = (reason: string) => {
    if (abort.signal.aborted) return
    failure = reason
    abort.abort(new Error(reason))
  }
  onSignals(abort)
  const isStarted = await start({ signal: abort.signal, add: (name, stop) => void stops.push({ name, stop }), fail }).then(
    () => true,
    (error) => abort.signal.aborted || explain(error),
  )
  if (isStarted) await stopped
  await Promise.race([stopAll(stops), sleep(patienceMs)])
  if (failure) complain(`Tasdeed ends: ${failure}`)
  process.exit(isStarted && !failure ? 0 : 1)
}

function onSignals(abort: AbortController): void {
  let first = 0
  const hear = () => {
    if (abort.signal.aborted && Date.now() - first > sameKeyPressMs) process.exit(1)
    if (abort.signal.aborted) return
    first = Date.now()
    say('Stopping …')
    abort.abort(new Error('Stopped while starting'))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear)
}

function explain(error: unknown): false {
  complain(isStartRefusal(error) ? `Tasdeed did not start.\n${error.message}` : `Tasdeed did not start: ${errorText(error)}`)
  return false
}

async function stopAll(stops: { name: string; stop: Stop }[]): Promise<void> {
  for (const { name, stop } of stops.reverse()) {
    await stop().catch((error) => complain(`${name} did not stop cleanly: ${errorText(error)}`))
  }
}
