import type { NumberStateQuery } from '@/graphql/generated/client/graphql'

type Facts = NonNullable<NumberStateQuery['paymentReference']>

/** What a number that we issued is good for. Only `payable` has a price. */
export type NumberKind = 'payable' | 'review' | 'waiting' | 'paid' | 'closed'

/** Where a payment number stands, from whoever's side who holds it. */
export function numberKind({ status, payable, underReview }: Facts): NumberKind {
  if (status === 'PAID') return 'paid'
  if (status === 'CLOSED') return 'closed'
  if (payable) return 'payable'
  return underReview ? 'review' : 'waiting'
}
