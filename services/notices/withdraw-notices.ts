import { and, eq, inArray } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { notices } from '@/db/schema/notices'
import type { NoticeKind } from '@/domain/notices/notice'

/** Takes back what waits to be sent about a subject and is no longer true; `kinds`: only such. */
export async function withdrawNotices(tx: Db | Tx, subject: string, now: Date, kinds?: readonly NoticeKind[]): Promise<void> {
  const isIt = and(eq(notices.subject, subject), eq(notices.state, 'WAITING'), kinds && inArray(notices.kind, [...kinds]))
  await tx.update(notices).set({ state: 'WITHDRAWN', endedAt: now, sealed: null, claimedUntil: null }).where(isIt)
}
