import { ask } from '@/app/_server/ask'
import { trailOf } from '@/app/_server/trail'
import { graphql } from '@/graphql/generated/client'
import type { InboxQuery, MessageKind } from '@/graphql/generated/client/graphql'
import { type FaultKind, faultKind } from '../../_server/staff-page'

export const PAGE_SIZE = 20

export const KINDS = ['COMPLAINT', 'SUGGESTION', 'CONTACT', 'SURVEY'] as const satisfies MessageKind[]

const Inbox = graphql(`
  query Inbox($first: Int!, $after: String, $kind: MessageKind) {
    pageVotes { page useful useless }
    messages(first: $first, after: $after, kind: $kind) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { reference kind rating text contact language sentAt state assignee answer answeredBy answeredAt }
    }
  }
`)

const Letter = graphql(`
  query Letter($reference: String!) {
    message(reference: $reference) { reference kind rating text contact language sentAt state assignee answer answeredBy answeredAt }
  }
`)

export type InboxMessages = InboxQuery['messages']

/** A page of what people wrote, or why it is not shown. */
export type InboxState = { kind: 'list'; messages: InboxMessages; votes: InboxQuery['pageVotes'] } | { kind: FaultKind }

/** One page of messages, of one kind or of all; a cursor that is not ours is the first page. */
export async function inbox(kind: MessageKind | null, after: string | null): Promise<InboxState> {
  const result = await ask(Inbox, { first: PAGE_SIZE, after: trailOf(after ?? undefined).at(-1) ?? null, kind })
  if (result.ok) return { kind: 'list', messages: result.data.messages, votes: result.data.pageVotes }
  if (result.code === 'CURSOR_INVALID' && after !== null) return inbox(kind, null)
  return { kind: faultKind(result) }
}

/** The letter with a number, alone; none for an unknown number. */
export async function letter(reference: string): Promise<{ kind: 'letter'; messages: InboxMessages['nodes'] } | { kind: FaultKind }> {
  const result = await ask(Letter, { reference })
  if (!result.ok) return { kind: faultKind(result) }
  return { kind: 'letter', messages: result.data.message ? [result.data.message] : [] }
}
