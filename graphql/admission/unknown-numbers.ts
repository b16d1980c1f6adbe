import { tooManyUnknown } from '@/graphql/lib/refusal'
import type { Limit } from '@/services/platform/limits/buckets'
import type { Limited } from './limited'

const DAY = 24 * 60

/**
 * Numbers that do not exist, by the agency whose keys ask for them. One that is not found counts once a day, and one that is
 * found takes a quarter back: with a fifth of typing errors the count never grows, while walking through the numbers ends it.
 */
export const UNKNOWN_BY_AGENCY = {
  LICENSES: { name: 'unknown licences by agency', most: 1_000, minutes: DAY },
  PAYMENT_NUMBERS: { name: 'unknown payment numbers by agency', most: 1_000, minutes: DAY },
} as const satisfies Record<string, Limit>

const TAKEN_BACK = 0.25

type Asked = {
  readonly limited: Limited
  readonly agencyId: number
  readonly numbers: keyof typeof UNKNOWN_BY_AGENCY
  readonly number: string
}

/** Whether the number was found; null where nothing is known about that. */
type IsFound<Found> = (found: Found) => boolean | null

/** Looks a number up for a key within the limit of its agency. Throws RATE_LIMITED. */
export async function limitUnknown<Found>(asked: Asked, look: () => Promise<Found>, isFound: IsFound<Found>): Promise<Found> {
  const { limited, agencyId, numbers, number } = asked
  const { limiter } = limited
  if (!limiter) return look()
  const [limit, agency] = [UNKNOWN_BY_AGENCY[numbers], String(agencyId)]
  const held = await limiter.claim(limit, agency)
  if (held.retryAfter !== null) {
    limited.noteGuessing(agencyId, numbers)
    throw tooManyUnknown(held.retryAfter)
  }
  let outcome: boolean | null = null
  try {
    const found = await look()
    outcome = isFound(found)
    if (outcome !== null && !limited.asked.note(agencyId, `${numbers} ${number}`)) outcome = null
    return found
  } finally {
    held.settle(outcome === false)
    if (outcome && limiter.left(limit, agency) < limit.most) limiter.giveBack(limit, agency, TAKEN_BACK)
  }
}
