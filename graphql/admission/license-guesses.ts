import type { CompleteLookup } from '@/domain/licenses/license-lookup'
import { tooMany } from '@/graphql/lib/refusal'
import { isStaff, type Viewer } from '@/graphql/server/viewer'
import type { FoundLicense } from '@/services/licenses/find-license'
import { networksOf } from '@/services/platform/client-network'
import type { Limit } from '@/services/platform/limits/buckets'
import { holdUses, type Use } from '@/services/platform/limits/hold-uses'
import type { Limiter } from '@/services/platform/limits/limiter'
import type { Limited } from './limited'

const DAY = 24 * 60

/** Wrong proofs by the network that they come from, the smallest network first. */
const BY_NETWORK: readonly Limit[] = [60, 120, 240].map((most, size) => ({ name: `wrong proofs by network ${size}`, most, minutes: 10 }))

/** Wrong proofs of one licence by one network, account or agency: to try the dates of ten years takes four months. */
const OF_LICENSE_BY_SOURCE: readonly Limit[] = [
  { name: 'wrong proofs of a licence by source', most: 10, minutes: 15 },
  { name: 'wrong proofs of a licence by source in a day', most: 30, minutes: DAY },
]

/** Wrong proofs of one licence by everybody: after these the holder's name is asked for. */
const OF_LICENSE: readonly Limit[] = [
  { name: 'wrong proofs of a licence', most: 10, minutes: 15 },
  { name: 'wrong proofs of a licence in a day', most: 30, minutes: DAY },
]

/** Wrong proofs by everybody: after these the holder's name is asked for, whatever the licence. */
export const BY_ALL: Limit = { name: 'wrong proofs by all', most: 3_000, minutes: 10, grain: 30 }

/** How many of them count now, for the metrics. */
export function guessFigure(limiter: Limiter) {
  const help = `Wrong proofs of licences by everybody that count now: from ${BY_ALL.most} on guests are asked for more`
  return { name: 'wrong_proofs', help, value: BY_ALL.most - limiter.left(BY_ALL, '') }
}

/** Wrong proofs by a browser that has proved a licence here before, from wherever it asks. */
const BY_BROWSER: Limit = { name: 'wrong proofs by browser', most: 10, minutes: DAY }

type Guess = { readonly limited: Limited; readonly limiter: Limiter; readonly asker: Viewer; readonly lookup: CompleteLookup }

/**
 * Looks a licence up within the limits of guessing. Uses are held before the look-up and given back unless it missed,
 * so that however many guesses come at once, only so many are tried. Others' guesses never keep out whoever has the
 * card: they only add the holder's name to what is asked for. Throws RATE_LIMITED.
 */
export async function limitGuesses(guess: Guess, look: () => Promise<FoundLicense>): Promise<FoundLicense> {
  const { limiter, asker, lookup } = guess
  if (lookup.expiresOn === null || isStaff(asker)) return look()
  const refusing = await holdUses(limiter, refusingUses(guess))
  if (refusing.retryAfter !== null) throw tooMany(refusing.retryAfter)
  const asking = await holdUses(limiter, askingUses(guess))
  let isMiss = false
  try {
    const isNameAsked = asking.retryAfter !== null || askingCounts(guess).some(({ limit, subject }) => limiter.left(limit, subject) < 1)
    if (isNameAsked && lookup.nameStart === null) return { kind: 'MORE_DETAILS', missing: ['HOLDER_NAME'] }
    const found = await look()
    isMiss = found.kind === 'NOT_FOUND'
    if (found.kind === 'FOUND') noteFound(guess)
    return found
  } finally {
    refusing.settle(isMiss)
    if (asking.retryAfter === null) asking.settle(isMiss)
    if (isMiss) noteMiss(guess)
  }
}

/** A browser that has proved a licence is not held to what its network or others did. */
function isKnown({ limited: { browser }, limiter }: Guess): boolean {
  return browser !== null && limiter.left(BY_BROWSER, browser) > 0
}

/** What is refused once it is used up. */
function refusingUses(guess: Guess): Use[] {
  const { asker, limited } = guess
  if (isKnown(guess)) return [{ limit: BY_BROWSER, subject: limited.browser ?? '' }]
  const alone = sourcesOf(guess).filter(({ subject }) => !limited.shared.isShared(subject))
  const widest = alone.at(-1)
  if (!widest) return []
  const ofLicense = OF_LICENSE_BY_SOURCE.map((limit) => ({ limit, subject: `${widest.subject} ${subjectOf(guess.lookup)}` }))
  return asker.kind === 'PARTNER' ? ofLicense : [...alone, ...ofLicense]
}

/** What asks for the name once it is used up. */
function askingUses(guess: Guess): Use[] {
  if (isKnown(guess) || guess.asker.kind === 'PARTNER') return []
  return OF_LICENSE.map((limit) => ({ limit, subject: subjectOf(guess.lookup) }))
}

/** The same, but counted only after a miss: what many people share must not make them wait for one another. */
function askingCounts(guess: Guess): Use[] {
  const { asker, limited } = guess
  if (isKnown(guess) || asker.kind === 'PARTNER') return []
  return [{ limit: BY_ALL, subject: '' }, ...sourcesOf(guess).filter(({ subject }) => limited.shared.isShared(subject))]
}

/** Who is to blame for a miss: a guest's networks, the smallest first; else the account or agency. */
function sourcesOf({ asker, limited: { address } }: Guess): Use[] {
  if (asker.kind === 'ACCOUNT') return useOf(BY_NETWORK[0], `account ${asker.id}`)
  if (asker.kind === 'PARTNER') return useOf(BY_NETWORK[0], `agency ${asker.agencyId}`)
  return address === null ? [] : networksOf(address).flatMap((network, size) => useOf(BY_NETWORK[size], network))
}

const useOf = (limit: Limit | undefined, subject: string): Use[] => (limit ? [{ limit, subject }] : [])

function noteFound({ asker, limited, lookup }: Guess): void {
  if (asker.kind !== 'GUEST') return
  const licence = subjectOf(lookup)
  if (limited.address !== null) limited.shared.found(networksOf(limited.address), licence)
  limited.remember(licence)
}

function noteMiss(guess: Guess): void {
  for (const { limit, subject } of askingCounts(guess)) void guess.limiter.take(limit, subject)
  guess.limited.noteWrongProof(guess.lookup)
  if (guess.limiter.left(BY_ALL, '') < 1) guess.limited.warnOfGuesses()
}

/** The licence that a look-up names, whether or not it exists, however it is written. */
export function subjectOf(lookup: CompleteLookup): string {
  const number = lookup.number.replace(/^0+(?=\d)/, '')
  return lookup.kind === 'NATIONWIDE' ? lookup.number : `${number} ${lookup.center} ${lookup.class}`
}
