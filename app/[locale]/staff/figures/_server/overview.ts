import { ask } from '@/app/_server/ask'
import { parseTypedDay } from '@/domain/values/typed-day'
import { graphql } from '@/graphql/generated/client'
import type { OverviewPageQuery } from '@/graphql/generated/client/graphql'
import { type FaultKind, faultKind, oneOf, type Query } from '../../_server/staff-page'

const OverviewPage = graphql(`
  query OverviewPage($filter: OverviewFilter) {
    overview(filter: $filter) {
      asOf
      periods {
        name from to beforeFrom
        outstanding { count fils countBefore filsBefore change }
        registered { count fils countBefore filsBefore change }
        paid { count fils countBefore filsBefore change }
        discounted { fils filsBefore change }
        refunded { count fils countBefore filsBefore change }
        cancelled { count fils countBefore filsBefore change }
        takenBack { count fils countBefore filsBefore change }
        released { count fils countBefore filsBefore change }
      }
      months { month registered { count fils } paid { count fils } }
      cohorts { month offences { count fils } outstanding { count fils } collected { count fils } rate }
      ageing { age outstanding { count fils } }
      timesToPayment { time paid { count fils } }
      byAuthority { ...OverviewShareParts }
      byType { ...OverviewShareParts }
      byCenter { ...OverviewShareParts }
      byChannel { channel paid { count fils } discounted }
      feeds { authority { id name { ar en } } asOf stale missingSince }
      parked { count fils oldestAt }
      cases { age count overdue waiting }
      failingJobs { task count attempts nextAt }
    }
    violationTypes { id name { ar en } }
    licensingCenters { id name { ar en } }
  }
  fragment OverviewShareParts on OverviewShare {
    code
    name { ar en }
    outstanding { count fils }
    registered { count fils }
    paid { count fils }
  }
`)

export type OverviewData = OverviewPageQuery['overview']
export type OverviewLists = Pick<OverviewPageQuery, 'violationTypes' | 'licensingCenters'>

/** The filter as it stands in the address; '' for what is not chosen. */
export type TypedFilter = { from: string; to: string; authority: string; type: string; center: string }

export type OverviewState = { kind: 'overview'; data: OverviewData; lists: OverviewLists; isRefused: boolean } | { kind: FaultKind }

export function typedFilter(query: Query): TypedFilter {
  const value = (name: string) => oneOf(query, name)
  return { from: value('from'), to: value('to'), authority: value('authority'), type: value('type'), center: value('center') }
}

/** The figures for a filter; without it, and said so, when it is refused. */
export async function overviewState(typed: TypedFilter, isRefused = false): Promise<OverviewState> {
  const areDays = [typed.from, typed.to].every((day) => day === '' || parseTypedDay(day))
  if (!areDays) return overviewState(NO_FILTER, true)
  const filter = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
  const result = await ask(OverviewPage, { filter })
  if (result.ok) {
    const { overview: data, ...lists } = result.data
    return { kind: 'overview', data, lists, isRefused }
  }
  if (!isRefused && ['OVERVIEW_DAYS', 'OVERVIEW_CODE'].includes(result.code)) return overviewState(NO_FILTER, true)
  return { kind: faultKind(result) }
}

const NO_FILTER: TypedFilter = { from: '', to: '', authority: '', type: '', center: '' }
