import { desc, eq } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { notices } from '../schema/notices'

const MAX_SHOWN = 50

export function noticeQueries(db: Db) {
  return {
    /** What a demo shows instead of sending it, the latest first. */
    kept: () => db.select().from(notices).where(eq(notices.state, 'KEPT')).orderBy(desc(notices.id)).limit(MAX_SHOWN),
  }
}

export type NoticeQueries = ReturnType<typeof noticeQueries>
