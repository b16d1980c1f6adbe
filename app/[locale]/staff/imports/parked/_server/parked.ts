import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { ParkedViolationsQuery } from '@/graphql/generated/client/graphql'
import { type FaultKind, faultKind } from '../../../_server/staff-page'

const PAGE_SIZE = 25

const ParkedViolations = graphql(`
  query ParkedViolations($first: Int!, $after: String, $authority: String, $licenseNumber: String) {
    sources { authority { id name { ar en } } }
    parkedViolations(first: $first, after: $after, authority: $authority, licenseNumber: $licenseNumber) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        authority { id name { ar en } } sourceKey number licenseNumber center { id name { ar en } } class { id name { ar en } } sameDigits
        type { id name { ar en } } fine occurredOn parkedAt
      }
    }
  }
`)

export type ParkedPage = ParkedViolationsQuery

/** What is looked for, as it was typed. */
export type ParkedSearch = { readonly authority: string; readonly license: string }

type ParkedState = { readonly kind: 'list'; readonly found: ParkedPage } | { readonly kind: FaultKind }

/** One page of what waits; a cursor that is not of this list is the first page. */
export async function parkedPage(search: ParkedSearch, after: string | null): Promise<ParkedState> {
  const { authority, license } = search
  const result = await ask(ParkedViolations, {
    first: PAGE_SIZE,
    after,
    authority: authority || null,
    licenseNumber: license || null,
  })
  if (result.ok) return { kind: 'list', found: result.data }
  if (result.code === 'CURSOR_INVALID' && after !== null) return parkedPage(search, null)
  return { kind: faultKind(result) }
}
