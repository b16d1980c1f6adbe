import { LRUCache } from 'lru-cache'

export type CredentialGuesses = {
  /** Whether a network has guessed so often that what it brings is not looked at for now. */
  isBlocked(network: string): boolean
  note(network: string, isRight: boolean): void
}

const MAX_MISSES = 20
const WINDOW_MS = 10 * 60_000
const TRUSTED_MS = 24 * 3_600_000

/**
 * Counts wrong credentials by network. One that brought the right ones within a day is never blocked:
 * a wrong password at one of the network's servers must not stop its others.
 */
export function credentialGuesses(now: () => number): CredentialGuesses {
  const misses = new LRUCache<string, { count: number; since: number }>({ max: 10_000 })
  const trusted = new LRUCache<string, number>({ max: 1_000 })
  const currentMisses = (network: string) => {
    const found = misses.get(network)
    return found && now() - found.since < WINDOW_MS ? found : { count: 0, since: now() }
  }
  return {
    isBlocked: (network) =>
      currentMisses(network).count >= MAX_MISSES && now() - (trusted.get(network) ?? Number.NEGATIVE_INFINITY) >= TRUSTED_MS,
    note: (network, isRight) => {
      if (isRight) return void trusted.set(network, now())
      const { count, since } = currentMisses(network)
      misses.set(network, { count: count + 1, since })
    },
  }
}
