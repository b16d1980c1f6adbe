import { ask } from '@/app/_server/ask'
import { type ActionOutcome, outcomeOf } from '@/app/[locale]/staff/_server/action-outcome'
import type { Role } from '@/domain/accounts/permissions'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { graphql } from '@/graphql/generated/client'
import type { SettledDayQuery, SettlementFilePageQuery, SettlementPageQuery } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'

const PAGE_SIZE = 20
const LINES = 50

const SettlementPage = graphql(`
  query SettlementPage($first: Int!, $afterFile: String, $afterDay: String) {
    me { role }
    settlementFiles(first: $first, after: $afterFile) {
      pageInfo { hasNextPage endCursor }
      nodes { ...SettlementFileLine }
    }
    dayClosings(first: $first, after: $afterDay) {
      pageInfo { hasNextPage endCursor }
      nodes { day payments reported settled suspense paidOut unmatched balanced }
    }
  }
  fragment SettlementFileLine on SettlementFile {
    id name format statementDay lineCount total receivedAt receivedBy ...SettlementHeadline
  }
  fragment SettlementHeadline on SettlementFile {
    compared
    sums { differs { count fils } onlyHere { count fils } repeated { count fils } reversals { count fils } notBooked { count fils } }
    coverage { payments { count fils } lacking { count fils } isOver }
  }
`)

const SettlementFilePage = graphql(`
  query SettlementFilePage($id: ID!, $first: Int!, $after: Int) {
    settlementFile(id: $id) {
      ...SettlementFileLine
      sums { agrees { count fils } debits { count fils } lacking { count fils } }
      differences(first: $first, after: $after) { line result transactionId number amount caseReference status }
      lacking { transactionId paid caseReference }
    }
  }
`)

const SettledDay = graphql(`
  query SettledDay($day: Date!) {
    dayClosing(day: $day) {
      day closedAt closedBy payments reported settled suspense paidOut reversed unmatched balanced
      settlementFiles { ...SettlementFileLine }
    }
  }
`)

const DayClose = graphql(`
  mutation DayClose($input: DayCloseInput!) { dayClose(input: $input) { userErrors { code message { ar en } } } }
`)

export type SettlementLists = SettlementPageQuery
export type ShownFile = NonNullable<SettlementFilePageQuery['settlementFile']>
export type FileLine = SettlementPageQuery['settlementFiles']['nodes'][number]
export type ShownDay = NonNullable<SettledDayQuery['dayClosing']>

type Places = { readonly afterFile: string | null; readonly afterDay: string | null }

/** Files and closed days, a page of each; cursors that are not ours are the first page. */
export async function settlementPage(places: Places): Promise<{ kind: 'lists'; role: Role; lists: SettlementLists } | Refused> {
  const result = await ask(SettlementPage, { first: PAGE_SIZE, ...places })
  if (result.ok && result.data.me) return { kind: 'lists', role: result.data.me.role, lists: result.data }
  const isFirst = places.afterFile === null && places.afterDay === null
  if (!result.ok && result.code === 'CURSOR_INVALID' && !isFirst) return settlementPage({ afterFile: null, afterDay: null })
  return refusedBy(result)
}

/** One file with what was found after a line of it, and the line to go on after; null when these are the last. */
export async function settlementFilePage(
  id: string,
  after: number,
): Promise<{ kind: 'file'; file: ShownFile; next: number | null } | { kind: 'unknown' } | Refused> {
  const result = await ask(SettlementFilePage, { id, first: LINES + 1, after })
  if (!result.ok) return refusedBy(result)
  const file = result.data.settlementFile
  if (!file) return { kind: 'unknown' }
  const differences = file.differences.slice(0, LINES)
  return { kind: 'file', file: { ...file, differences }, next: file.differences.length > LINES ? (differences.at(-1)?.line ?? null) : null }
}

/** The closing of a day. */
export async function settledDay(day: CalendarDay): Promise<{ kind: 'day'; closing: ShownDay } | { kind: 'unknown' } | Refused> {
  const result = await ask(SettledDay, { day })
  if (!result.ok) return refusedBy(result)
  return result.data.dayClosing ? { kind: 'day', closing: result.data.dayClosing } : { kind: 'unknown' }
}

/** Closes a day. */
export async function closeDay(day: CalendarDay, idempotencyKey: string): Promise<ActionOutcome> {
  return outcomeOf(await ask(DayClose, { input: { day, idempotencyKey } }), (data) => data.dayClose)
}
