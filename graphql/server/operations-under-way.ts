import { tooMany } from '@/graphql/lib/refusal'
import { networksOf } from '@/services/platform/client-network'
import type { Context } from './context'

/** Operations that one IPv4 address or one /48 may have under way without a key, so that the rest is left to others. */
const MAX_RUNNING = 16
/** And how many of them may wait for those. */
const MAX_WAITING = 100
const RETRY_AFTER_SECONDS = 1

type Turns = { running: number; readonly waiting: (() => void)[] }

/** Runs what everybody without a key asks, so many at a time for each network. Throws RATE_LIMITED where too many wait. */
export function networkTurns() {
  const turns = new Map<string, Turns>()
  const enter = async (network: string): Promise<void> => {
    const own = turns.get(network) ?? { running: 0, waiting: [] }
    turns.set(network, own)
    if (own.waiting.length >= MAX_WAITING) throw tooMany(RETRY_AFTER_SECONDS)
    if (own.running < MAX_RUNNING) own.running += 1
    else await new Promise<void>((resolve) => own.waiting.push(resolve))
  }
  const leave = (network: string): void => {
    const own = turns.get(network)
    const next = own?.waiting.shift()
    if (next) next()
    else if (own && --own.running === 0) turns.delete(network)
  }
  return async <Result>(context: Context, run: () => Promise<Result>): Promise<Result> => {
    const network = networkOf(context)
    if (network === undefined) return run()
    await enter(network)
    try {
      return await run()
    } finally {
      leave(network)
    }
  }
}

function networkOf({ apiKey, limited: { limiter, address } }: Context): string | undefined {
  return apiKey === null && limiter && address ? networksOf(address).at(-1) : undefined
}
