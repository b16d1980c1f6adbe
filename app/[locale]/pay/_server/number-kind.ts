import type { NumberStateQuery } from '@/graphql/generated/client/graphql'

type Facts = Pick<NonNullable<NumberStateQuery['paymentReference']>, 'status' | 'payable' | 'underReview'>
type Event = Pick<NonNullable<NumberStateQuery['paymentReference']>['timeline'][number], 'kind' | 'amount'>

/** What a number that we issued is good for. Only `payable` has a price. */
export type NumberKind = 'payable' | 'review' | 'waiting' | 'paid' | 'closed'

/** Where a payment number stands, from whoever's side who holds it. */
export function numberKind({ status, payable, underReview }: Facts): NumberKind {
  if (status === 'PAID') return 'paid'
  if (status === 'CLOSED') return 'closed'
  if (payable) return 'payable'
  return underReview ? 'review' : 'waiting'
}

/** Whether all that was settled by payments to a number was taken back, because their money never came. */
export function isTakenBack(timeline: readonly Event[]): boolean {
  const sumOf = (kind: Event['kind']) => timeline.filter((event) => event.kind === kind).reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  return sumOf('REVERSED') > 0 && sumOf('REVERSED') === sumOf('PAID')
}
