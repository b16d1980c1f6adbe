import { cache } from 'react'
import { askAsGuest } from '@/app/_server/ask'
import { minutesOf } from '@/app/_server/minutes'
import { graphql } from '@/graphql/generated/client'
import type { LicenseLooksQuery, LicenseLookup } from '@/graphql/generated/client/graphql'
import { keptInquiry } from '../../_server/inquiry-cookie'
import { readLookup } from '../../_server/read-lookup'
import type { TypedLookup } from '../../_server/typed-lookup'

const PAGE_SIZE = 20

const LicenseLooks = graphql(`
  query LicenseLooks($lookup: LicenseLookup!, $first: Int!, $after: String) {
    license(lookup: $lookup) {
      __typename
      ... on License {
        number
        accessLog(first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { at by agency { ar en } purpose kind }
        }
      }
      ... on SourceUnavailable { lastKnownAsOf until }
    }
  }
`)

type Found = Extract<LicenseLooksQuery['license'], { __typename: 'License' }>

export type LookLog = NonNullable<Found['accessLog']>

export type Look = LookLog['nodes'][number]

/** Why the expiry date is asked for: it was not given, is no day, or is not that of this licence. */
export type ProofProblem = 'missing' | 'expiryInvalid' | 'notFound'

export type LooksState =
  | { kind: 'looks'; number: string; log: LookLog }
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
  const expiry = read.problems.find(({ field }) => field === 'expiry')
  if (!expiry) return { kind: 'expired' }
  return { kind: 'proof', typed, problem: expiry.kind === 'expiryInvalid' ? 'expiryInvalid' : 'missing' }
})

async function answerTo(lookup: LicenseLookup, typed: TypedLookup, after: string | undefined): Promise<LooksState> {
  const result = await askAsGuest(LicenseLooks, { lookup, first: PAGE_SIZE, after: after ?? null })
  if (result.ok) return stateOf(result.data.license, typed)
  if (result.code === 'CURSOR_INVALID' && after !== undefined) return answerTo(lookup, typed, undefined)
  if (result.retryAfter !== undefined) return { kind: 'tooMany', minutes: minutesOf(result.retryAfter) }
  return { kind: 'fault', correlationId: result.correlationId }
}

function stateOf(license: LicenseLooksQuery['license'], typed: TypedLookup): LooksState {
  if (license.__typename === 'SourceUnavailable')
    return { kind: 'unavailable', lastKnownAsOf: license.lastKnownAsOf ?? null, until: license.until ?? null }
  if (license.__typename === 'License' && license.accessLog) return { kind: 'looks', number: license.number, log: license.accessLog }
  return { kind: 'proof', typed, problem: 'notFound' }
}
