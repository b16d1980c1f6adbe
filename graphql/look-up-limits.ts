import { parseLicenseNumber } from '@/domain/license-number'
import type { FoundLicense } from '@/services/find-license'
import type { RateLimit, RateLimiter } from '@/services/limiting/rate-limiter'
import type { LicenseLookup } from './generated/resolvers'
import { tooMany } from './refusal'
import type { Viewer } from './viewer'

const DAY = 24 * 60

/** Guesses. Only look-ups that found nothing count: whoever knows a number and its proof may ask as often as they like. */
const MISSES_BY_ADDRESS: RateLimit = { name: 'misses by address', most: 60, minutes: 10 }
const WRONG_PROOFS: RateLimit = { name: 'wrong proofs', most: 10, minutes: 15 }
const WRONG_PROOFS_A_DAY: RateLimit = { name: 'wrong proofs a day', most: 30, minutes: DAY }
const MESSAGES: RateLimit = { name: 'messages by address', most: 20, minutes: 15 }
const UNKNOWN_DOCUMENTS: RateLimit = { name: 'unknown documents', most: 60, minutes: 10 }
const UNKNOWN_NUMBERS: RateLimit = { name: 'unknown payment numbers', most: 60, minutes: 10 }
const UNKNOWN_REFUND_LINKS: RateLimit = { name: 'unknown refund links', most: 30, minutes: 10 }
const ACCOUNTS_BY_LINK: RateLimit = { name: 'accounts by link', most: 30, minutes: 15 }

/** An account needs no proof, so it is counted by the different licences that it asks for. */
const LICENSES_BY_ACCOUNT: RateLimit = { name: 'licences by account', most: 200, minutes: DAY }
const SAME_LICENSE: RateLimit = { name: 'account and licence', most: 1, minutes: DAY }

type Claim = { readonly limit: RateLimit; readonly subject: string }

/** Where an operation comes from, and what counts it. */
export type Limited = { readonly limiter: RateLimiter | null; readonly address: string | null }

/**
 * Looks a licence up within the limits. A guest's uses are claimed before the look-up and given back unless it missed, so that however many guesses come at
 * once, only so many are tried, and the refusal says nothing about any of them. Throws RATE_LIMITED.
 */
export async function limitLookUp({ limiter, address }: Limited, viewer: Viewer, lookup: LicenseLookup, look: () => Promise<FoundLicense>) {
  const licence = subjectOf(lookup)
  if (!limiter || !licence) return look()
  if (viewer.kind !== 'GUEST') {
    if (viewer.kind === 'ACCOUNT' && (viewer.role === 'CITIZEN' || viewer.role === 'AGENCY')) claimLicense(limiter, viewer.id, licence)
    return look()
  }
  const guesses = [WRONG_PROOFS, WRONG_PROOFS_A_DAY].map((limit) => ({ limit, subject: licence }))
  return claimedUnlessFound(limiter, [...byAddress(MISSES_BY_ADDRESS, address), ...guesses], look, (found) => found.kind === 'NOT_FOUND')
}

/** Looks a payment number up within the limit of unknown ones for one address. Throws RATE_LIMITED. */
export function limitNumberLookUp<Row>({ limiter, address }: Limited, look: () => Promise<Row | null>): Promise<Row | null> {
  return limiter ? claimedUnlessFound(limiter, byAddress(UNKNOWN_NUMBERS, address), look, (row) => row === null) : look()
}

/** Looks a document up, by its number or a share code, within the limit of misses for one address. Throws RATE_LIMITED. */
export function limitDocumentLookUp<Found>(
  { limiter, address }: Limited,
  look: () => Promise<Found>,
  isMiss: (found: Found) => boolean,
): Promise<Found> {
  return limiter ? claimedUnlessFound(limiter, byAddress(UNKNOWN_DOCUMENTS, address), look, isMiss) : look()
}

/** Looks a link for a refund up within the limit of unknown ones for one address. Throws RATE_LIMITED. */
export function limitRefundLink<Found>({ limiter, address }: Limited, look: () => Promise<Found>, isMiss: (found: Found) => boolean) {
  return limiter ? claimedUnlessFound(limiter, byAddress(UNKNOWN_REFUND_LINKS, address), look, isMiss) : look()
}

/** Counts what somebody types for one link. Throws RATE_LIMITED. */
export function limitAccounts({ limiter }: Limited, tokenHash: string): void {
  if (limiter) claimAll(limiter, [{ limit: ACCOUNTS_BY_LINK, subject: tokenHash }])
}

/** Counts a message that somebody sends. Throws RATE_LIMITED. */
export function limitMessages({ limiter, address }: Limited): void {
  if (limiter) claimAll(limiter, byAddress(MESSAGES, address))
}

async function claimedUnlessFound<Found>(
  limiter: RateLimiter,
  claims: readonly Claim[],
  look: () => Promise<Found>,
  isMiss: (found: Found) => boolean,
): Promise<Found> {
  await claimInTurn(limiter, claims)
  let missed = false
  try {
    const found = await look()
    missed = isMiss(found)
    return found
  } finally {
    if (!missed) for (const { limit, subject } of claims) limiter.giveBack(limit, subject)
    limiter.underWay.end(claims.map(keyOf))
  }
}

/** Many right proofs at one moment are no guesses: nobody is refused while others' claims may still be given back. */
async function claimInTurn(limiter: RateLimiter, claims: readonly Claim[]): Promise<void> {
  for (let refused = takeAll(limiter, claims); refused; refused = takeAll(limiter, claims)) {
    const ended = limiter.underWay.next(keyOf(refused.claim))
    if (!ended) throw tooMany(refused.seconds)
    await ended
  }
  limiter.underWay.begin(claims.map(keyOf))
}

function claimAll(limiter: RateLimiter, claims: readonly Claim[]): void {
  const refused = takeAll(limiter, claims)
  if (refused) throw tooMany(refused.seconds)
}

/** Takes all or nothing. Null: taken; else what is used up, and for how many seconds. */
function takeAll(limiter: RateLimiter, claims: readonly Claim[]): { claim: Claim; seconds: number } | null {
  for (const [index, claim] of claims.entries()) {
    const seconds = limiter.take(claim.limit, claim.subject)
    if (seconds === null) continue
    for (const taken of claims.slice(0, index)) limiter.giveBack(taken.limit, taken.subject)
    return { claim, seconds }
  }
  return null
}

function keyOf({ limit, subject }: Claim): string {
  return `${limit.name} ${subject}`
}

function claimLicense(limiter: RateLimiter, accountId: number, licence: string): void {
  const pair = `${accountId} ${licence}`
  if (limiter.take(SAME_LICENSE, pair) !== null) return
  const seconds = limiter.take(LICENSES_BY_ACCOUNT, String(accountId))
  if (seconds === null) return
  limiter.giveBack(SAME_LICENSE, pair)
  throw tooMany(seconds)
}

/** The licence that a look-up names, whether or not it exists; null for what can name none. */
function subjectOf({ number, licensingCenter, licenseClass }: LicenseLookup): string | null {
  const parsed = parseLicenseNumber(number)
  if (!parsed.ok) return null
  if (parsed.nationwide) return parsed.number
  return [parsed.number, licensingCenter, licenseClass].map((part) => (part ?? '').trim().toUpperCase()).join(' ')
}

/** IPv6 by its network: a household has 2^64 addresses. */
function byAddress(limit: RateLimit, address: string | null): Claim[] {
  if (!address) return []
  const subject = address.includes(':') ? networkOf(address) : address
  return [{ limit, subject }]
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const rest = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0')
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':')
}
