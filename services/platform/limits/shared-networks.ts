import { LRUCache } from 'lru-cache'
import { growing } from './growing'

/** Networks behind which many people sit, such as those of mobile carriers, learned from what was found from there. */
export type SharedNetworks = {
  /** A guest in these networks gave the right proof of a licence. */
  found(networks: readonly string[], licence: string): void
  isShared(network: string): boolean
}

/** Different licences within a day. */
const MANY = 20
const DAY_MS = 24 * 3_600_000
const REMEMBERED = 20_000

type Found = { readonly since: number; readonly licences: Set<string> }

export function sharedNetworks(now: () => Date): SharedNetworks {
  const known = new LRUCache<string, Found>(growing(REMEMBERED))
  const shared = new LRUCache<string, number>(growing(REMEMBERED))
  const foundIn = (network: string): Found => {
    const found = known.get(network)
    if (found && now().getTime() - found.since < DAY_MS) return found
    const begun = { since: now().getTime(), licences: new Set<string>() }
    known.set(network, begun)
    return begun
  }
  return {
    found: (networks, licence) => {
      for (const network of networks) {
        const { licences } = foundIn(network)
        licences.add(licence)
        if (licences.size < MANY) continue
        shared.set(network, now().getTime())
        known.delete(network)
      }
    },
    isShared: (network) => now().getTime() - (shared.get(network) ?? 0) < DAY_MS,
  }
}
