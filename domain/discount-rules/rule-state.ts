import type { ApprovalState } from '@/domain/approvals/approval'
import type { CalendarDay } from '@/domain/values/calendar-day'

/** Where a version of a discount rule stands. `PROPOSED`: it waits for the second person. */
export const discountRuleStates = ['DRAFT', 'PROPOSED', 'REJECTED', 'APPROVED', 'IN_FORCE', 'ENDED', 'WITHDRAWN'] as const

export type DiscountRuleState = (typeof discountRuleStates)[number]

/** Of what is being written: by the state of the last request for its approval. A request that was taken back leaves a draft. */
export function draftState(approval: ApprovalState | null): Extract<DiscountRuleState, 'DRAFT' | 'PROPOSED' | 'REJECTED' | 'APPROVED'> {
  if (approval === null || approval === 'WITHDRAWN') return 'DRAFT'
  return approval === 'REQUESTED' ? 'PROPOSED' : approval
}

type Approved = { readonly payFrom: CalendarDay; readonly payTo: CalendarDay | null }

/** Of an approved version on a day, with the days on which it holds after early ends and later versions. */
export function approvedState({ payFrom, payTo }: Approved, today: CalendarDay): DiscountRuleState {
  if (today < payFrom) return 'APPROVED'
  return payTo !== null && payTo < today ? 'ENDED' : 'IN_FORCE'
}

/** The earlier of two last days; null is "no end". */
export function earlier(a: CalendarDay | null, b: CalendarDay | null): CalendarDay | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
