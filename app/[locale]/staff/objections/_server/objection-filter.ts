import type { Locale } from '@/app/_i18n/locale'
import type { ObjectionState } from '@/graphql/generated/client/graphql'

export const STATES = [
  'SUBMITTED',
  'IN_REVIEW',
  'MORE_NEEDED',
  'HEARING',
  'DECISION_WAITS',
  'ACCEPTED',
  'REDUCED',
  'REJECTED',
  'APPEALED',
  'UPHELD',
  'WITHDRAWN',
  'CLOSED',
] as const satisfies readonly ObjectionState[]

/** Which objections are listed, as the address says it. `isMine`: those of whoever looks. */
export type ObjectionFilter = {
  readonly state: ObjectionState | null
  readonly which: 'OPEN' | 'FINAL' | 'ALL'
  readonly isMine: boolean
  readonly isOverdue: boolean
}

type Query = Record<string, string | string[] | undefined>

/** The filter of an address; what is no word of ours is left out. */
export function objectionFilter({ state, which, mine, overdue }: Query): ObjectionFilter {
  return {
    state: STATES.find((one) => one === state) ?? null,
    which: which === 'FINAL' || which === 'ALL' ? which : 'OPEN',
    isMine: mine === '1',
    isOverdue: overdue === '1',
  }
}

/** The address of a list. */
export function objectionsHref(locale: Locale, { state, which, isMine, isOverdue }: ObjectionFilter, after?: string): string {
  const query = new URLSearchParams({
    ...(state && { state }),
    ...(which !== 'OPEN' && { which }),
    ...(isMine && { mine: '1' }),
    ...(isOverdue && { overdue: '1' }),
    ...(after && { after }),
  })
  return `/${locale}/staff/objections${query.size > 0 ? `?${query}` : ''}`
}

/** The address of one objection. */
export const objectionHref = (locale: Locale, number: string): string => `/${locale}/staff/objections/${encodeURIComponent(number)}`
