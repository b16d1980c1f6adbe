import { cache } from 'react'
import { ask } from '@/app/_server/ask'
import { minutesOf } from '@/app/_server/minutes'
import { currentVisitor, hasEndedSession } from '@/app/_server/session'
import { trailOf } from '@/app/_server/trail'
import type { LicenseInquiryQuery, LicenseLookup } from '@/graphql/generated/client/graphql'
import { LicenseInquiry, PAGE_SIZE } from './documents'
import { keptInquiry, whyMissingInquiry } from './inquiry-cookie'
import { listArguments, type Shown, type Sort } from './list-choice'
import { type Problem, readLookup } from './read-lookup'
import { NOTHING_TYPED, type TypedLookup } from './typed-lookup'

type Answer = LicenseInquiryQuery['license']

export type FoundLicense = Extract<Answer, { __typename: 'License' }>

export type ListedViolation = FoundLicense['violations']['nodes'][number]

/** Why the form is shown again although nothing in it is wrong. */
type FormNote = 'moreDetails' | 'holderName' | 'notFound' | 'expired' | 'tooManyOpen' | 'noCookies' | 'session' | 'tooMany'

const MISSING = { EXPIRED: 'expired', TOO_MANY: 'tooManyOpen', NO_COOKIES: 'noCookies' } as const

/** What the page of the service shows. A total exists only in `found`; `byKey`: an agency's account, which looks up nothing; `minutes`: how long to wait after too many attempts. */
export type InquiryState =
  | { kind: 'form'; typed: TypedLookup; problems: Problem[]; note?: FormNote; minutes?: number }
  | { kind: 'found'; license: FoundLicense; after: string | undefined }
  | { kind: 'unavailable'; lastKnownAsOf: string | null; until: string | null }
  | { kind: 'byKey' }
  | { kind: 'fault'; correlationId: string | null }

/** The state of the page for the inquiry of this id (none: the empty form), with the part of the list that is asked for from `after` on. */
export const inquiryState = cache(
  async (id: string | undefined, after?: string, shown: Shown = 'all', sort: Sort = 'date'): Promise<InquiryState> => {
    const visitor = await currentVisitor()
    if (visitor?.isAgency) return { kind: 'byKey' }
    if (!id) return { kind: 'form', typed: NOTHING_TYPED, problems: [] }
    const typed = await keptInquiry(id)
    if (!typed) return { kind: 'form', typed: NOTHING_TYPED, problems: [], note: MISSING[await whyMissingInquiry(id)] }
    const read = readLookup(typed, visitor === null)
    if (!read.ok) return formToMend(typed, read.problems)
    return answerTo(read.lookup, typed, { after, shown, sort })
  },
)

/** Whoever was signed in until now did not leave the expiry date out by mistake. */
async function formToMend(typed: TypedLookup, problems: Problem[]): Promise<InquiryState> {
  const lacksOnlyProof = problems.every(({ kind }) => kind === 'expiryRequired')
  if (lacksOnlyProof && (await hasEndedSession())) return { kind: 'form', typed, problems: [], note: 'session' }
  return { kind: 'form', typed, problems }
}

type AskedList = { after: string | undefined; shown: Shown; sort: Sort }

async function answerTo(lookup: LicenseLookup, typed: TypedLookup, list: AskedList): Promise<InquiryState> {
  const { after, shown, sort } = list
  const result = await ask(LicenseInquiry, {
    lookup,
    ...listArguments(shown, sort),
    first: PAGE_SIZE,
    after: trailOf(after).at(-1) ?? null,
  })
  if (result.ok) return stateOf(result.data.license, typed, after)
  if (result.code === 'CURSOR_INVALID' && after !== undefined) return answerTo(lookup, typed, { ...list, after: undefined })
  if (result.retryAfter !== undefined) return { kind: 'form', typed, problems: [], note: 'tooMany', minutes: minutesOf(result.retryAfter) }
  const problem = refusedField(result.code)
  return problem ? { kind: 'form', typed, problems: [problem] } : { kind: 'fault', correlationId: result.correlationId }
}

/** A value that our form does not offer, but the API was given: an edited request, or a list that has changed since. */
function refusedField(code: string): Problem | null {
  if (code.startsWith('LICENSE_NUMBER_')) return { field: 'number', kind: 'number' }
  if (code === 'LICENSING_CENTER_UNKNOWN') return { field: 'center', kind: 'centerRequired' }
  if (code === 'LICENSE_CLASS_UNKNOWN') return { field: 'class', kind: 'classRequired' }
  return null
}

function stateOf(answer: Answer, typed: TypedLookup, after: string | undefined): InquiryState {
  switch (answer.__typename) {
    case 'License':
      return { kind: 'found', license: answer, after }
    case 'SourceUnavailable':
      return { kind: 'unavailable', lastKnownAsOf: answer.lastKnownAsOf ?? null, until: answer.until ?? null }
    case 'LicenseNotFound':
      return { kind: 'form', typed, problems: [], note: 'notFound' }
    case 'MoreDetailsNeeded':
      return { kind: 'form', typed, problems: [], note: noteOf(answer.missing) }
  }
}

function noteOf(missing: Extract<Answer, { __typename: 'MoreDetailsNeeded' }>['missing']): FormNote {
  if (missing.includes('HOLDER_NAME')) return 'holderName'
  // Whoever we took for signed in is asked for a proof: the session does not hold any more.
  return missing.includes('EXPIRES_ON') ? 'session' : 'moreDetails'
}
