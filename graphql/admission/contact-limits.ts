import type { Contact } from '@/domain/contacts/contact'
import { tooMany } from '@/graphql/lib/refusal'
import type { Limit } from '@/services/platform/limits/buckets'
import { holdUses } from '@/services/platform/limits/hold-uses'
import type { Limited } from './limited'
import { byNetwork, heldUnlessFound } from './look-up-limits'

/** What one contact gets at most, whoever asks, so that nobody is flooded in our name. */
const CODES_BY_CONTACT: Limit = { name: 'codes by contact', most: 5, minutes: 60 }
const CODES_BY_NETWORK: Limit = { name: 'codes by network', most: 20, minutes: 60 }
const WRONG_CODES: Limit = { name: 'wrong codes by network', most: 30, minutes: 15 }

/** Counts a code that is sent to a contact. Throws RATE_LIMITED. */
export async function limitCodes(limited: Limited, { address }: Contact): Promise<void> {
  if (!limited.limiter) return
  const byContact = { limit: CODES_BY_CONTACT, subject: address.toLowerCase() }
  const held = await holdUses(limited.limiter, [...byNetwork(limited, CODES_BY_NETWORK), byContact])
  if (held.retryAfter !== null) throw tooMany(held.retryAfter)
  held.settle(true)
}

/** Tries a code within the limit of wrong ones for one network. Throws RATE_LIMITED. */
export function limitWrongCodes<Found>(limited: Limited, look: () => Promise<Found>, isWrong: (found: Found) => boolean) {
  return heldUnlessFound(limited, WRONG_CODES, look, isWrong)
}
