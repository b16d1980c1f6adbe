import { and, count, desc, eq, gte, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { messages, pageVotes } from '@/db/schema/feedback'

export type PageVoteRow = { readonly page: string; readonly useful: number; readonly useless: number }

export type MessageRow = typeof messages.$inferSelect

/** The place in the list after which a page begins. */
export type MessagePosition = { readonly sentAt: Date; readonly id: number }

type PageInput = { kind: MessageRow['kind'] | null; after: MessagePosition | null; limit: number }

export function messageQueries(db: Db) {
  const ofKind = (kind: PageInput['kind']): SQL | undefined => (kind ? eq(messages.kind, kind) : undefined)
  return {
    /** The latest first. */
    page: ({ kind, after, limit }: PageInput): Promise<MessageRow[]> =>
      db
        .select()
        .from(messages)
        .where(and(ofKind(kind), after ? isAfter(after) : undefined))
        .orderBy(desc(messages.sentAt), desc(messages.id))
        .limit(limit),
    byReference: async (reference: string): Promise<MessageRow | null> =>
      (await db.select().from(messages).where(eq(messages.reference, reference)))[0] ?? null,
    /** The votes since a day, by page. */
    votesSince: (day: string): Promise<PageVoteRow[]> =>
      db
        .select({
          page: pageVotes.page,
          useful: sql<number>`sum(${pageVotes.useful})::int`,
          useless: sql<number>`sum(${pageVotes.useless})::int`,
        })
        .from(pageVotes)
        .where(gte(pageVotes.day, day))
        .groupBy(pageVotes.page)
        .orderBy(pageVotes.page),
    total: async (kind: PageInput['kind']): Promise<number> => {
      const [row] = await db.select({ total: count() }).from(messages).where(ofKind(kind))
      return row?.total ?? 0
    },
  }
}

function isAfter({ sentAt, id }: MessagePosition): SQL | undefined {
  return or(lt(messages.sentAt, sentAt), and(eq(messages.sentAt, sentAt), lt(messages.id, id)))
}

export type MessageQueries = ReturnType<typeof messageQueries>
