import type { LicenseInquiryQueryVariables } from '@/graphql/generated/client/graphql'

export const SORTS = ['date', 'amount', 'authority'] as const
export const SHOWN = ['all', 'payable', 'notPayable', 'paid'] as const

export type Sort = (typeof SORTS)[number]

/** Which violations the list holds: all unpaid ones, part of them, or the paid ones. */
export type Shown = (typeof SHOWN)[number]

type ListArguments = Pick<LicenseInquiryQueryVariables, 'status' | 'payable' | 'sort'>

const SORT_ARGUMENTS = { date: 'DATE', amount: 'FINE', authority: 'AUTHORITY' } as const
const PAYABLE = { all: null, payable: true, notPayable: false, paid: null }

/** The order that an address asks for; the latest offence first unless it names another. */
export function sortedBy(text: string | undefined): Sort {
  return SORTS.find((sort) => sort === text) ?? 'date'
}

/** The part of the list that an address asks for; all unpaid ones unless it names another. */
export function shownBy(text: string | undefined): Shown {
  return SHOWN.find((shown) => shown === text) ?? 'all'
}

/** What the list is asked with. */
export function listArguments(shown: Shown, sort: Sort): ListArguments {
  return { status: shown === 'paid' ? 'PAID' : 'UNPAID', payable: PAYABLE[shown], sort: SORT_ARGUMENTS[sort] }
}
