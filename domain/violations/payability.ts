import { type DayRange, hasOpenRange } from '@/domain/values/day-ranges'
import type { Fils } from '@/domain/values/money'

export type ViolationStatus = 'UNPAID' | 'PAID' | 'CANCELLED'

export type Payability =
  | 'AVAILABLE'
  | 'PAID_THEN_CANCELLED'
  | 'PAID'
  | 'CANCELLED'
  | 'NOT_COLLECTED_HERE'
  | 'AWAITING_COURT'
  | 'UNDER_OBJECTION'
  | 'PAYMENT_UNDER_REVIEW'

/** What decides whether a violation can be paid here. `fine` is null until the court has fixed it. */
export type PayabilityFacts = {
  readonly status: ViolationStatus
  /** When its authority or a court cancelled it, before or after it was paid. May be left out of what is unpaid. */
  readonly cancelledAt?: Date | null
  readonly collectedHere: boolean
  readonly fine: Fils | null
  readonly objected: readonly DayRange[]
  readonly underReview: boolean
}

/** Whether the violation can be paid now, or else the first reason that holds, in the order of the type. */
export function payabilityOf(facts: PayabilityFacts): Payability {
  if (facts.status === 'PAID' && facts.cancelledAt) return 'PAID_THEN_CANCELLED'
  if (facts.status !== 'UNPAID') return facts.status
  if (!facts.collectedHere) return 'NOT_COLLECTED_HERE'
  if (facts.fine === null) return 'AWAITING_COURT'
  if (hasOpenRange(facts.objected)) return 'UNDER_OBJECTION'
  return facts.underReview ? 'PAYMENT_UNDER_REVIEW' : 'AVAILABLE'
}
