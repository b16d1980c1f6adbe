import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { StaffSearchQuery } from '@/graphql/generated/client/graphql'
import { faultKind } from '../../_server/staff-page'

const StaffSearch = graphql(`
  query StaffSearch($text: String!) {
    staffSearch(text: $text) {
      licenses { id number holderName mergedInto licensingCenter { name { ar en } } licenseClass { name { ar en } } }
      violations { id licenseId licenseNumber number sourceKey status fine occurredOn type { name { ar en } } authority { name { ar en } } }
      paymentNumbers { number status licenseId licenseNumber }
      payments { transactionId amount amountText currency receivedAt reportedNumber }
      hasMore
      isMistypedNumber
    }
  }
`)

export type SearchFound = StaffSearchQuery['staffSearch']

/** What was found for a text, or why nothing can be said. */
export async function searchState(text: string): Promise<{ kind: 'found'; found: SearchFound } | { kind: ReturnType<typeof faultKind> }> {
  const result = await ask(StaffSearch, { text })
  return result.ok ? { kind: 'found', found: result.data.staffSearch } : { kind: faultKind(result) }
}
