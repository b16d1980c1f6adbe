import type { Locale } from '@/app/_i18n/locale'
import type { PaymentCaseOrder, PaymentCaseReason, PaymentCaseState } from '@/graphql/generated/client/graphql'

export const STATES = [
  'OPEN',
  'REFUND_REQUESTED',
  'REFUND_APPROVED',
  'CLOSE_REQUESTED',
  'REVERSAL_REQUESTED',
  'ALLOCATION_REQUESTED',
  'CLOSED',
] as const satisfies readonly PaymentCaseState[]

export const REASONS = [
  'AMOUNT_MISMATCH',
  'OVERPAID',
  'ALREADY_SETTLED',
  'NOT_PAYABLE',
  'NO_LONGER_DUE',
  'UNKNOWN_REFERENCE',
  'PROCESS_DATE',
  'CURRENCY',
  'CONFLICT',
  'UNREADABLE',
  'FILE_DIFFERS',
  'FILE_LACKS',
  'FILE_REVERSES',
  'DELIVERY_MISSING',
] as const satisfies readonly PaymentCaseReason[]

/** Which cases are listed, as the address says it. `isMine`: those of whoever looks. */
export type CaseFilter = {
  readonly state: PaymentCaseState | null
  readonly reason: PaymentCaseReason | null
  readonly isMine: boolean
  readonly isOverdue: boolean
  readonly order: PaymentCaseOrder
}

type Query = Record<string, string | string[] | undefined>

/** The filter of an address; what is no word of ours is left out. */
export function caseFilter({ state, reason, mine, overdue, order }: Query): CaseFilter {
  return {
    state: STATES.find((one) => one === state) ?? null,
    reason: REASONS.find((one) => one === reason) ?? null,
    isMine: mine === '1',
    isOverdue: overdue === '1',
    order: order === 'AMOUNT' ? 'AMOUNT' : 'DUE',
  }
}

/** The address of a list. */
export function casesHref(locale: Locale, { state, reason, isMine, isOverdue, order }: CaseFilter, after?: string): string {
  const query = new URLSearchParams({
    ...(state && { state }),
    ...(reason && { reason }),
    ...(isMine && { mine: '1' }),
    ...(isOverdue && { overdue: '1' }),
    ...(order === 'AMOUNT' && { order }),
    ...(after && { after }),
  })
  return `/${locale}/staff/cases${query.size > 0 ? `?${query}` : ''}`
}

/** The address of one case. */
export function caseHref(locale: Locale, reference: string, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(more)
  return `/${locale}/staff/cases/${encodeURIComponent(reference)}${query.size > 0 ? `?${query}` : ''}`
}
