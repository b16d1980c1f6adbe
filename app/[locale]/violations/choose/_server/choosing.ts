import { ask } from '@/app/_server/ask'
import type { ChoosingInquiryQuery } from '@/graphql/generated/client/graphql'
import { inquiryLookup } from '../../_server/inquiry-lookup'
import type { AskedChoice } from './asked-choice'
import { ChoosingInquiry, MAX_LISTED } from './documents'

export type ChoosableLicense = Extract<ChoosingInquiryQuery['license'], { __typename: 'License' }>

/** What the page shows; `elsewhere`: there is nothing to choose, and the page of the result says why. */
export type Choosing =
  | { kind: 'choosing'; license: ChoosableLicense; allDue: string }
  | { kind: 'unavailable'; lastKnownAsOf: string | null; until: string | null }
  | { kind: 'fault'; correlationId: string | null }
  | { kind: 'elsewhere' }

/** The payable violations of the inquiry's licence, with the price of those chosen and the plan for the budget where they are asked for. */
export async function choosing({ inquiry, ids, budget }: AskedChoice): Promise<Choosing> {
  const lookup = await inquiryLookup(inquiry)
  if (!lookup) return { kind: 'elsewhere' }
  const amount = budget?.fils ?? null
  const result = await ask(ChoosingInquiry, {
    lookup,
    first: MAX_LISTED,
    ids: [...ids],
    hasChoice: ids.length > 0,
    budget: amount ?? 0,
    hasBudget: amount !== null,
  })
  if (!result.ok && (result.retryAfter !== undefined || result.code === 'LICENSES_BY_KEY')) return { kind: 'elsewhere' }
  if (!result.ok) return { kind: 'fault', correlationId: result.correlationId }
  const { license } = result.data
  if (license.__typename === 'SourceUnavailable')
    return { kind: 'unavailable', lastKnownAsOf: license.lastKnownAsOf ?? null, until: license.until ?? null }
  const allDue = license.__typename === 'License' && license.dues.paymentReference
  return allDue ? { kind: 'choosing', license, allDue: allDue.number } : { kind: 'elsewhere' }
}
