import { cache } from 'react'
import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { StaffTodayQuery, StaffWaitingQuery } from '@/graphql/generated/client/graphql'
import { refusedBy } from './refused'

const StaffWaiting = graphql(`
  query StaffWaiting {
    staffWork { ownCases caseDecisions { count } approvals ownObjections freeObjections letters imports readyRefunds payoutFiles }
  }
`)

const StaffToday = graphql(`
  query StaffToday {
    staffWork {
      ownCases freeCases overdueCases dueCases
      caseDecisions { state count }
      approvals letters imports failedImports readyRefunds payoutFiles
      ownObjections freeObjections overdueObjections
      openDays daysWithoutFile parked
      failingJobs { task count attempts }
      isLedgerEven
    }
    sources { authority { id name { ar en } } asOf stale missingSince }
  }
`)

/** What waits for whoever is signed in, as the navigation counts it. */
export type Waiting = StaffWaitingQuery['staffWork']

export type Today = StaffTodayQuery

/** Asked once for a page; null where nothing can be said, and then nothing is counted. */
export const waitingNow = cache(async (): Promise<Waiting | null> => {
  const result = await ask(StaffWaiting, {})
  return result.ok ? result.data.staffWork : null
})

export async function today() {
  const result = await ask(StaffToday, {})
  return result.ok ? ({ kind: 'today', today: result.data } as const) : refusedBy(result)
}
