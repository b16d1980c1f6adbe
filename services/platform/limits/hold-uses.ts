import type { Limit } from './buckets'
import type { Claim, Limiter } from './limiter'

/** One use of a limit by somebody. */
export type Use = { readonly limit: Limit; readonly subject: string }

/** Holds one use of each, or none: then it says how many seconds to wait. Uses are always held in the same order. */
export async function holdUses(limiter: Limiter, uses: readonly Use[]): Promise<Claim> {
  const held: Extract<Claim, { retryAfter: null }>[] = []
  const settle = (counts: boolean) => {
    for (const claim of held) claim.settle(counts)
  }
  for (const { limit, subject } of uses) {
    const claim = await limiter.claim(limit, subject)
    if (claim.retryAfter === null) held.push(claim)
    else {
      settle(false)
      return claim
    }
  }
  return { retryAfter: null, settle }
}
