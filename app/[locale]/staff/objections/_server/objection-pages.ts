import { ask } from '@/app/_server/ask'
import { graphql } from '@/graphql/generated/client'
import type { StaffObjectionQuery, StaffObjectionsQuery } from '@/graphql/generated/client/graphql'
import { type Refused, refusedBy } from '../../_server/refused'
import type { ObjectionFilter } from './objection-filter'

const StaffObjections = graphql(`
  query StaffObjections($state: ObjectionState, $assignee: String, $open: Boolean, $overdue: Boolean, $first: Int!, $after: String) {
    staffObjections(state: $state, assignee: $assignee, open: $open, overdue: $overdue, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        number state isFinal turn dueOn isOverdue assignee submittedAt
        authority { id name { ar en } }
        reason { name { ar en } }
        violations { id number }
      }
    }
  }
`)

const StaffObjection = graphql(`
  query StaffObjection($number: String!) {
    me { role userName }
    staffObjection(number: $number) {
      number state isFinal turn dueOn isOverdue assignee submittedAt splitFrom revision text capacity makerName contactChannel
      licenseNumber licenseId holderName mayReduce
      authority { id name { ar en } }
      reason { name { ar en } }
      violations { id number type { name { ar en } } occurredOn vehiclePlate fine reducedFine extraDays payability }
      hearing { at place }
      evidence { reference kind size takenAt path }
      decisions { outcome isAppeal article reason decidedAt signedText }
      history { at action state by actor text }
      approval { id requestedBy requestedAt reason refusal { ar en } changes { name { ar en } before { ar en } after { ar en } } consequences { ar en } }
      staffSteps
      refusal { ar en }
    }
  }
`)

export type ListedObjection = StaffObjectionsQuery['staffObjections']['nodes'][number]
export type ShownObjection = NonNullable<StaffObjectionQuery['staffObjection']>
type ObjectionsPage = StaffObjectionsQuery['staffObjections']
type Me = NonNullable<StaffObjectionQuery['me']>

const PAGE_SIZE = 25

/** One page of objections; a cursor that is not ours is the first page. */
export async function objectionsPage(
  { state, which, isMine, isOverdue }: ObjectionFilter,
  userName: string,
  after: string | null,
): Promise<{ readonly kind: 'list'; readonly page: ObjectionsPage } | Refused> {
  // A state that is asked for is shown whether it is final or not.
  const open = which === 'ALL' || state ? null : which === 'OPEN'
  const variables = { state, assignee: isMine ? userName : null, open, overdue: isOverdue || null, first: PAGE_SIZE, after }
  const result = await ask(StaffObjections, variables)
  if (result.ok) return { kind: 'list', page: result.data.staffObjections }
  if (result.code === 'CURSOR_INVALID' && after !== null) return objectionsPage({ state, which, isMine, isOverdue }, userName, null)
  return refusedBy(result)
}

type Foreign = { readonly kind: 'foreign-authority'; readonly message: { readonly ar: string; readonly en: string } | null }

/** One objection; that of another authority is not shown to an adjudicator. */
export async function objectionPage(
  number: string,
): Promise<
  { readonly kind: 'objection'; readonly me: Me; readonly one: ShownObjection } | { readonly kind: 'unknown' } | Foreign | Refused
> {
  const result = await ask(StaffObjection, { number })
  if (!result.ok && result.code === 'OBJECTION_OTHER_AUTHORITY') return { kind: 'foreign-authority', message: result.message ?? null }
  if (!result.ok || !result.data.me) return refusedBy(result)
  const { me, staffObjection: one } = result.data
  return one ? { kind: 'objection', me, one } : { kind: 'unknown' }
}
