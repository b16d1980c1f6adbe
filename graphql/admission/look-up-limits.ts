import type { CompleteLookup } from '@/domain/licenses/license-lookup'
import { tooMany } from '@/graphql/lib/refusal'
import type { Viewer } from '@/graphql/server/viewer'
import type { FoundLicense } from '@/services/licenses/find-license'
import { networksOf } from '@/services/platform/client-network'
import type { Limit } from '@/services/platform/limits/buckets'
import { holdUses, type Use } from '@/services/platform/limits/hold-uses'
import type { Limiter } from '@/services/platform/limits/limiter'
import { limitGuesses, subjectOf } from './license-guesses'
import type { Limited } from './limited'
import { limitUnknown } from './unknown-numbers'

const DAY = 24 * 60

const MESSAGES: Limit = { name: 'messages by network', most: 20, minutes: 15 }
/** Only what is not found counts: whoever knows a number may ask for it as often as they like. */
const UNKNOWN_DOCUMENTS: Limit = { name: 'unknown documents by network', most: 60, minutes: 10 }
const UNKNOWN_NUMBERS: Limit = { name: 'unknown payment numbers by network', most: 60, minutes: 10 }
const UNKNOWN_REFUND_LINKS: Limit = { name: 'unknown refund links by network', most: 30, minutes: 10 }
const UNKNOWN_MESSAGES: Limit = { name: 'unknown letters by network', most: 30, minutes: 10 }
const ACCOUNTS_BY_LINK: Limit = { name: 'accounts by refund link', most: 30, minutes: 15 }

/** By a confirmed contact, of which one gets few; without one by the case. */
const REFUND_PROOFS: Limit = { name: 'proofs of a refund', most: 10, minutes: 60 }

/** An account needs no proof, so it is counted by the different licences that it asks for. */
const LICENSES_BY_ACCOUNT: Limit = { name: 'licences by account', most: 20, minutes: DAY }
const SAME_LICENSE: Limit = { name: 'licence by account', most: 1, minutes: DAY }

/** A network that many people share has this many times the limit, and so has each wider network. */
const SHARED_FACTOR = 10
const WIDER_FACTOR = 2

/** Looks a licence up within the limits. Throws RATE_LIMITED. */
export async function limitLookUp(limited: Limited, asker: Viewer, lookup: CompleteLookup, look: () => Promise<FoundLicense>) {
  const { limiter } = limited
  if (!limiter) return look()
  if (asker.kind === 'ACCOUNT' && asker.role === 'CITIZEN') await countLicense(limiter, asker.id, subjectOf(lookup))
  const guess = () => limitGuesses({ limited, limiter, asker, lookup }, look)
  if (asker.kind !== 'PARTNER') return guess()
  const asked = { limited, agencyId: asker.agencyId, numbers: 'LICENSES', number: subjectOf(lookup) } as const
  return limitUnknown(asked, guess, ({ kind }) => (kind === 'FOUND' || kind === 'NOT_FOUND' ? kind === 'FOUND' : null))
}

/** Looks a payment number up within the limit of unknown ones for one network, or for an agency by key. Throws RATE_LIMITED. */
export function limitNumberLookUp<Row>(
  { limited, asker, number }: { readonly limited: Limited; readonly asker: Viewer; readonly number: string },
  look: () => Promise<Row | null>,
): Promise<Row | null> {
  if (asker.kind !== 'PARTNER') return heldUnlessFound(limited, UNKNOWN_NUMBERS, look, (row) => row === null)
  return limitUnknown({ limited, agencyId: asker.agencyId, numbers: 'PAYMENT_NUMBERS', number }, look, (row) => row !== null)
}

/** Looks a document up, by its number or a share code, within the limit of misses for one network. Throws RATE_LIMITED. */
export function limitDocumentLookUp<Found>(limited: Limited, look: () => Promise<Found>, isMiss: (found: Found) => boolean) {
  return heldUnlessFound(limited, UNKNOWN_DOCUMENTS, look, isMiss)
}

/** Looks a letter up by its number, within the limit of unknown ones for one network. Throws RATE_LIMITED. */
export function limitMessageLookUp<Row>(limited: Limited, look: () => Promise<Row | null>): Promise<Row | null> {
  return heldUnlessFound(limited, UNKNOWN_MESSAGES, look, (row) => row === null)
}

/** Looks a link for a refund up within the limit of unknown ones for one network. Throws RATE_LIMITED. */
export function limitRefundLink<Found>(limited: Limited, look: () => Promise<Found>, isMiss: (found: Found) => boolean) {
  return heldUnlessFound(limited, UNKNOWN_REFUND_LINKS, look, isMiss)
}

/** Counts proofs that somebody gives to come in as a payee. Throws RATE_LIMITED. */
export async function limitRefundProofs({ limiter }: Limited, subject: string): Promise<void> {
  if (limiter) await takeOrThrow(limiter, { limit: REFUND_PROOFS, subject })
}

/** Counts what somebody types for one link. Throws RATE_LIMITED. */
export async function limitAccounts({ limiter }: Limited, tokenHash: string): Promise<void> {
  if (limiter) await takeOrThrow(limiter, { limit: ACCOUNTS_BY_LINK, subject: tokenHash })
}

/** Counts a message that somebody sends. Throws RATE_LIMITED. */
export async function limitMessages(limited: Limited): Promise<void> {
  for (const use of byNetwork(limited, MESSAGES)) if (limited.limiter) await takeOrThrow(limited.limiter, use)
}

/** Looks something up within a limit of misses for one network. Throws RATE_LIMITED. */
export async function heldUnlessFound<Found>(
  limited: Limited,
  limit: Limit,
  look: () => Promise<Found>,
  isMiss: (found: Found) => boolean,
): Promise<Found> {
  if (!limited.limiter) return look()
  const held = await holdUses(limited.limiter, byNetwork(limited, limit))
  if (held.retryAfter !== null) throw tooMany(held.retryAfter)
  let missed = false
  try {
    const found = await look()
    missed = isMiss(found)
    return found
  } finally {
    held.settle(missed)
  }
}

/** One use of a limit for each network that an address is of; wider and shared ones have more. */
export function byNetwork({ address, shared }: Limited, limit: Limit): Use[] {
  if (address === null) return []
  return networksOf(address).map((network, size) => {
    const most = limit.most * WIDER_FACTOR ** size * (shared.isShared(network) ? SHARED_FACTOR : 1)
    return { limit: { ...limit, most }, subject: network }
  })
}

async function takeOrThrow(limiter: Limiter, { limit, subject }: Use): Promise<void> {
  const { retryAfter } = await limiter.take(limit, subject)
  if (retryAfter !== null) throw tooMany(retryAfter)
}

async function countLicense(limiter: Limiter, accountId: number, licence: string): Promise<void> {
  const pair = `${accountId} ${licence}`
  if ((await limiter.take(SAME_LICENSE, pair)).retryAfter !== null) return
  const { retryAfter } = await limiter.take(LICENSES_BY_ACCOUNT, String(accountId))
  if (retryAfter === null) return
  limiter.giveBack(SAME_LICENSE, pair)
  throw tooMany(retryAfter)
}
