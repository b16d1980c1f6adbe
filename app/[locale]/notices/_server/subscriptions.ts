import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { LicenseLookup, NoticeSubscriptionsQuery } from '@/graphql/generated/client/graphql'

const NoticeSubscriptions = graphql(`
  query NoticeSubscriptions($lookup: LicenseLookup!) {
    license(lookup: $lookup) {
      __typename
      ... on License { noticeSubscriptions { id channel maskedContact startedAt } }
    }
  }
`)

type Found = Extract<NoticeSubscriptionsQuery['license'], { __typename: 'License' }>
export type ListedSubscription = NonNullable<Found['noticeSubscriptions']>[number]

/** `unproven`: the look-up does not show that the asker has the card. */
export type Listed =
  | { readonly kind: 'list'; readonly subscriptions: readonly ListedSubscription[] }
  | { readonly kind: 'unproven' }
  | { readonly kind: 'fault' }

/** Who is told what happens to a licence. */
export async function subscriptionsOf(lookup: LicenseLookup): Promise<Listed> {
  const result = await ask(NoticeSubscriptions, { lookup })
  if (!result.ok) return { kind: 'fault' }
  const { license } = result.data
  if (license?.__typename !== 'License' || !license.noticeSubscriptions) return { kind: 'unproven' }
  return { kind: 'list', subscriptions: license.noticeSubscriptions }
}
