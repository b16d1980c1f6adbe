import { cache } from 'react'
import { askAsGuest } from '@/app/_server/ask'
import { minutesOf } from '@/app/_server/minutes'
import { trailOf } from '@/app/_server/trail'
import { graphql } from '@/graphql/generated/client'
import type { LicenseLooksQuery, LicenseLookup } from '@/graphql/generated/client/graphql'
import { keptInquiry } from '../../_server/inquiry-cookie'
import { type ExpiryProblem, readLookup } from '../../_server/read-lookup'
import type { TypedLookup } from '../../_server/typed-lookup'

/** Views on one page. */
export const PAGE_SIZE = 20

const LicenseLooks = graphql(`
  query LicenseLooks($lookup: LicenseLookup!, $first: Int!, $after: String) {
    license(lookup: $lookup) {
      __typename
      ... on License {
        number
        wrongProofs { count lastOn }
        accessLog(first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { at by agency { ar en } purpose kind }
        }
      }
      ... on MoreDetailsNeeded { missing }
      ... on SourceUnavailable { lastKnownAsOf until }
    }
  }
`)

type Found = Extract<LicenseLooksQuery['license'], { __typename: 'License' }>

export type LookLog = NonNullable<Found['accessLog']>

export type Look = LookLog['nodes'][number]

export type WrongProofs = NonNullable<Found['wrongProofs']>

/** Why the expiry date is asked for: it was not given, is no day, is not that of this licence, or needs the name beside it. */
export type ProofProblem = 'missing' | Exclude<ExpiryProblem, 'expiryRequired'> | 'notFound' | 'holderName' | 'holderShort'

export type LooksState =
  | { kind: 'looks'; number: string; log: LookLog; wrongProofs: WrongProofs }
  | { kind: 'proof'; typed: TypedLookup; problem: ProofProblem }
  | { kind: 'tooMany'; minutes: number }
  | { kind: 'unavailable'; lastKnownAsOf: string | null; until: string | null }
  | { kind: 'fault'; correlationId: string | null }
  | { kind: 'expired' }

/** Who looked at the licence of an inquiry. It is for whoever has the card: asked as a guest, so that reading the log is no look that it would list. */
export const looksState = cache(async (id: string | undefined, after: string | undefined): Promise<LooksState> => {
  const typed = id ? await keptInquiry(id) : null
  if (!typed) return { kind: 'expired' }
  const read = readLookup(typed, true)
  if (read.ok) return answerTo(read.lookup, typed, after)
  const proof = read.problems.find(({ field }) => field === 'expiry' || field === 'holder')
  if (!proof) return { kind: 'expired' }
  const { kind } = proof
  return { kind: 'proof', typed, problem: isSaid(kind) ? kind : 'missing' }
})

async function answerTo(lookup: LicenseLookup, typed: TypedLookup, after: string | undefined): Promise<LooksState> {
  const result = await askAsGuest(LicenseLooks, { lookup, first: PAGE_SIZE, after: trailOf(after).at(-1) ?? null })
  if (result.ok) return stateOf(result.data.license, typed)
  if (result.code === 'CURSOR_INVALID' && after !== undefined) return answerTo(lookup, typed, undefined)
  if (result.retryAfter !== undefined) return { kind: 'tooMany', minutes: minutesOf(result.retryAfter) }
  return { kind: 'fault', correlationId: result.correlationId }
}

function stateOf(license: LicenseLooksQuery['license'], typed: TypedLookup): LooksState {
  if (license.__typename === 'SourceUnavailable')
    return { kind: 'unavailable', lastKnownAsOf: license.lastKnownAsOf ?? null, until: license.until ?? null }
  if (license.__typename === 'License' && license.accessLog && license.wrongProofs)
    return { kind: 'looks', number: license.number, log: license.accessLog, wrongProofs: license.wrongProofs }
  const asksName = license.__typename === 'MoreDetailsNeeded' && license.missing.includes('HOLDER_NAME')
  return { kind: 'proof', typed, problem: asksName ? 'holderName' : 'notFound' }
}

function isSaid(kind: string): kind is Extract<ProofProblem, ExpiryProblem | 'holderShort'> {
  return kind === 'holderShort' || (kind.startsWith('expiry') && kind !== 'expiryRequired')
}
