import { setTimeout as sleep } from 'node:timers/promises'
import { isStartRefusal } from './refusal'
import { type Embedded, type EmbeddedOptions, startEmbedded } from './start-embedded'

/** Before each try to start it again. */
const pausesMs = [500, 1_000, 2_000, 4_000]

/** Between tries while the disk is full: that passes only when somebody makes room, and then the service comes back by itself. */
const diskFullPauseMs = 10_000

/** One that ran so long was well: its end is a new misfortune, with all tries before it. */
const wellAfterMs = 60_000

export type KeptRunning = Pick<Embedded, 'url' | 'stop'>

type KeepOptions = EmbeddedOptions & {
  /** Tests play a server whose disk is full. */
  readonly start?: typeof startEmbedded
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<unknown>
  /** Told, once, that it ended and cannot be started again: nothing runs then. */
  readonly onLost: (error: unknown) => void
}

/**
 * Starts the embedded PostgreSQL, and starts it again on the same port when it ends though nobody asked for that: a few
 * times, or while the disk is full until there is room. Throws a StartRefusal.
 */
export async function keepRunning({ onLost, start = startEmbedded, pause = wait, ...options }: KeepOptions): Promise<KeptRunning> {
  const asked = new AbortController()
  const isAsked = () => asked.signal.aborted || options.signal?.aborted === true
  let embedded = await start(options)
  const { url } = embedded
  const again = { ...options, port: Number(new URL(url).port), signal: asked.signal }
  const watch = async () => {
    let tries = { left: pausesMs }
    while (!isAsked()) {
      const since = Date.now()
      await embedded.exited
      if (isAsked()) return
      if (Date.now() - since > wellAfterMs) tries = { left: pausesMs }
      options.log?.('PostgreSQL ended though nobody stopped it: it is started again …')
      embedded = await startAgain({ ...again, start, pause }, tries)
      options.log?.('PostgreSQL runs again.')
    }
  }
  const watching = watch().catch((error) => (isAsked() ? undefined : onLost(error)))
  const stop = async () => {
    asked.abort()
    await embedded.stop()
    await watching
    await embedded.stop()
  }
  return { url, stop }
}

type AgainOptions = EmbeddedOptions & Required<Pick<KeepOptions, 'start' | 'pause'>> & { readonly signal: AbortSignal }

/** Takes its tries from what is left, so that one which ends as soon as it runs is not started for ever. */
async function startAgain(options: AgainOptions, tries: { left: readonly number[] }): Promise<Embedded> {
  let reason: unknown = new Error('it ends as soon as it runs')
  while (tries.left.length > 0) {
    const [next = 0, ...left] = tries.left
    tries.left = left
    await options.pause(next, options.signal)
    try {
      return await startWithRoom(options)
    } catch (error) {
      options.signal.throwIfAborted()
      reason = error
    }
  }
  throw reason
}

/** One try, however long the disk is full meanwhile. */
async function startWithRoom({ start, pause, ...options }: AgainOptions): Promise<Embedded> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await start(options)
    } catch (error) {
      if (!isStartRefusal(error) || error.code !== 'DISK_FULL') throw error
      if (tries === 0) options.log?.(`${error.message} It is tried again until there is room.`)
      await pause(diskFullPauseMs, options.signal)
    }
  }
}

function wait(ms: number, signal: AbortSignal): Promise<unknown> {
  return sleep(ms, undefined, { signal })
}
