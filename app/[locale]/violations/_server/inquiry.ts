import { cache } from 'react'
import { ask } from '@/app/_server/ask'
import { currentVisitor } from '@/app/_server/session'
import type { LicenseInquiryQuery } from '@/graphql/generated/client/graphql'
import { LicenseInquiry, PAGE_SIZE } from './documents'
import { keptInquiry } from './inquiry-cookie'
import { type Problem, readLookup } from './read-lookup'
import { NOTHING_TYPED, type TypedLookup } from './typed-lookup'

type Answer = LicenseInquiryQuery['license']

export type FoundLicense = Extract<Answer, { __typename: 'License' }>

/** Why the form is shown again although nothing in it is wrong. */
type FormNote = 'moreDetails' | 'notFound' | 'expired' | 'session'

/** What the page of the service shows. A total exists only in `found`. */
export type InquiryState =
  | { kind: 'form'; typed: TypedLookup; problems: Problem[]; note?: FormNote }
  | { kind: 'found'; license: FoundLicense }
  | { kind: 'unavailable'; lastKnownAsOf: string | null }
  | { kind: 'fault'; correlationId: string | null }

/** The state of the page for the inquiry of this id (none: the empty form) and the page of the list that `after` begins. */
export const inquiryState = cache(async (id: string | undefined, after: string | undefined): Promise<InquiryState> => {
  if (!id) return { kind: 'form', typed: NOTHING_TYPED, problems: [] }
  const typed = await keptInquiry(id)
  if (!typed) return { kind: 'form', typed: NOTHING_TYPED, problems: [], note: 'expired' }
  const isGuest = !(await currentVisitor())
  const read = readLookup(typed, isGuest)
  if (!read.ok) return { kind: 'form', typed, problems: read.problems }
  const result = await ask(LicenseInquiry, { lookup: read.lookup, first: PAGE_SIZE, after: after ?? null })
  if (result.ok) return stateOf(result.data.license, typed)
  if (result.code.startsWith('LICENSE_NUMBER_')) return { kind: 'form', typed, problems: [{ field: 'number', kind: 'number' }] }
  return { kind: 'fault', correlationId: result.correlationId }
})

function stateOf(answer: Answer, typed: TypedLookup): InquiryState {
  switch (answer.__typename) {
    case 'License':
      return { kind: 'found', license: answer }
    case 'SourceUnavailable':
      return { kind: 'unavailable', lastKnownAsOf: answer.lastKnownAsOf ?? null }
    case 'LicenseNotFound':
      return { kind: 'form', typed, problems: [], note: 'notFound' }
    case 'MoreDetailsNeeded':
      // Whoever we took for signed in is asked for a proof: the session does not hold any more.
      return { kind: 'form', typed, problems: [], note: answer.missing.includes('EXPIRES_ON') ? 'session' : 'moreDetails' }
  }
}
