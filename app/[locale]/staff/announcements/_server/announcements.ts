import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { AnnouncementHistoryQuery, AnnouncementState } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'

const PAGE_SIZE = 30

export const STATES = ['CURRENT', 'FUTURE', 'PAST'] as const satisfies readonly AnnouncementState[]

const AnnouncementHistory = graphql(`
  query AnnouncementHistory($state: AnnouncementState, $first: Int!, $after: String) {
    me { role }
    announcementHistory(state: $state, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id kind text { ar en } from until unavailableUntil state writtenBy writtenAt endedAt endedBy }
    }
  }
`)

export type AnnouncementsPage = AnnouncementHistoryQuery['announcementHistory']
export type ListedAnnouncement = AnnouncementsPage['nodes'][number]
type Role = NonNullable<AnnouncementHistoryQuery['me']>['role']

/** One page of what was and will be announced, or why it is not shown. */
export async function announcementsPage(
  state: AnnouncementState | null,
  after: string | null,
): Promise<{ kind: 'list'; role: Role; page: AnnouncementsPage } | Refused> {
  const result = await ask(AnnouncementHistory, { state, first: PAGE_SIZE, after })
  if (!result.ok || !result.data.me) return refusedBy(result)
  return { kind: 'list', role: result.data.me.role, page: result.data.announcementHistory }
}
