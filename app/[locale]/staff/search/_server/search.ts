import { ask } from '@/app/_server/ask'
import { may } from '@/domain/accounts/permissions'
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
      cases { reference reason state concernedText openedAt }
      receipts { number amount issuedAt isVoid transactionId licenseNumber }
      payoutFiles { reference refunds total madeAt madeBy }
      objections { number state submittedAt licenseNumber reason { name { ar en } } }
      letters { reference kind sentAt text language }
      hasMore
      isMistypedNumber
    }
  }
`)

const StaffSearcher = graphql(`
  query StaffSearcher { me { role } }
`)

export type SearchFound = StaffSearchQuery['staffSearch']

export type SearchState = { kind: 'found'; found: SearchFound } | { kind: 'nothingAsked' | ReturnType<typeof faultKind> }

/** What was found for a text, or why nothing can be said. Whoever may not search is told so before they type anything. */
export async function searchState(text: string): Promise<SearchState> {
  if (text === '') {
    const asked = await ask(StaffSearcher, {})
    if (!asked.ok) return { kind: faultKind(asked) }
    return { kind: asked.data.me && may(asked.data.me.role, 'READ_LICENSES') ? 'nothingAsked' : 'forbidden' }
  }
  const result = await ask(StaffSearch, { text })
  return result.ok ? { kind: 'found', found: result.data.staffSearch } : { kind: faultKind(result) }
}
