import { setTimeout as sleep } from 'node:timers/promises'
import { type Embedded, type EmbeddedOptions, startEmbedded } from './start-embedded'

/** Before each try to start it again. */
const pausesMs = [500, 1_000, 2_000, 4_000]

/** One that ran so long was well: its end is a new misfortune, with all tries before it. */
const wellAfterMs = 60_000

export type KeptRunning = Pick<Embedded, 'url' | 'stop'>

type KeepOptions = EmbeddedOptions & {
  /** Told, once, that it ended and cannot be started again: nothing runs then. */
  readonly onLost: (error: unknown) => void
}

/** Starts the embedded PostgreSQL, and starts it again on the same port when it ends though nobody asked for that. Throws a StartRefusal. */
export async function keepRunning({ onLost, ...options }: KeepOptions): Promise<KeptRunning> {
  const asked = new AbortController()
  const isAsked = () => asked.signal.aborted || options.signal?.aborted === true
  let embedded = await startEmbedded(options)
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
      embedded = await startAgain(again, tries)
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

/** Takes its tries from what is left, so that one which ends as soon as it runs is not started for ever. */
async function startAgain(options: EmbeddedOptions, tries: { left: readonly number[] }): Promise<Embedded> {
  let reason: unknown = new Error('it ends as soon as it runs')
  while (tries.left.length > 0) {
    const [pause, ...left] = tries.left
    tries.left = left
    await sleep(pause, undefined, { signal: options.signal })
    try {
      return await startEmbedded(options)
    } catch (error) {
      options.signal?.throwIfAborted()
      reason = error
    }
  }
  throw reason
}
