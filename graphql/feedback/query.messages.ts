import type { MessagePosition, MessageRow } from '@/db/queries/feedback'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import { parseReference } from '@/domain/values/reference-code'
import { rowId } from '@/domain/values/row-id'
import { limitMessageLookUp } from '@/graphql/admission/look-up-limits'
import type { QueryResolvers } from '@/graphql/generated/resolvers'
import { connection, listCursor } from '@/graphql/lib/connection'
import { readTime } from '@/graphql/lib/cursor-parts'

const cursor = listCursor('message', {
  write: ({ sentAt, id }: MessageRow) => [sentAt.getTime(), id],
  read: (time = '', row = '') => {
    const [sentAt, id] = [readTime(time), rowId(row)]
    return sentAt && id !== null ? { sentAt, id } : null
  },
})

export const messages: QueryResolvers['messages'] = (_parent, { kind = null, ...page }, { queries }) => {
  const read = (after: MessagePosition | null, limit: number) => queries.messages.page({ kind, after, limit })
  return connection(page, { cursor, read, totalCount: () => queries.messages.total(kind) })
}

export const message: QueryResolvers['message'] = (_parent, { reference }, { queries }) => {
  const known = parseReference('M', reference)
  return known === null ? null : queries.messages.byReference(known)
}

export const messageProgress: QueryResolvers['messageProgress'] = (_parent, { reference }, { queries, limited }) => {
  const known = parseReference('M', reference)
  const look = async () => (known === null ? null : queries.messages.byReference(known))
  return limitMessageLookUp(limited, look)
}

const VOTE_DAYS = 30

export const pageVotes: QueryResolvers['pageVotes'] = (_parent, _args, { queries, now }) =>
  queries.messages.votesSince(addDays(dayInAmman(now), -VOTE_DAYS))
