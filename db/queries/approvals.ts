import { and, count, desc, eq, gt } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import type { ApprovalState } from '@/domain/approvals/approval'
import { approvals } from '../schema/approvals'

export type ApprovalRow = typeof approvals.$inferSelect

/** Requests that one person made and another decides. */
export function approvalQueries(db: Db) {
  const ofState = (state: ApprovalState | null) => (state ? eq(approvals.state, state) : undefined)
  return {
    approval: async (id: number): Promise<ApprovalRow | null> => (await db.select().from(approvals).where(eq(approvals.id, id)))[0] ?? null,
    /** The oldest first. */
    page: (state: ApprovalState | null, after: number | null, limit: number): Promise<ApprovalRow[]> =>
      db
        .select()
        .from(approvals)
        .where(and(ofState(state), after === null ? undefined : gt(approvals.id, after)))
        .orderBy(approvals.id)
        .limit(limit),
    /** What was asked for about something, the latest first. */
    about: (subject: string, limit: number): Promise<ApprovalRow[]> =>
      db.select().from(approvals).where(eq(approvals.subject, subject)).orderBy(desc(approvals.id)).limit(limit),
    total: async (state: ApprovalState | null): Promise<number> => {
      const [row] = await db.select({ total: count() }).from(approvals).where(ofState(state))
      return row?.total ?? 0
    },
  }
}

export type ApprovalQueries = ReturnType<typeof approvalQueries>
