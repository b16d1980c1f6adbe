import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { pageVotes } from '@/db/schema/feedback'
import type { VotedPage } from '@/domain/feedback/voted-page'
import { dayInAmman } from '@/domain/values/calendar-day'

type Vote = { readonly page: VotedPage; readonly isUseful: boolean; readonly now: Date }

/** Counts one vote for a page on its day. */
export async function votePage(db: Db, { page, isUseful, now }: Vote): Promise<void> {
  const [useful, useless] = isUseful ? [1, 0] : [0, 1]
  await db
    .insert(pageVotes)
    .values({ day: dayInAmman(now), page, useful, useless })
    .onConflictDoUpdate({
      target: [pageVotes.day, pageVotes.page],
      set: { useful: sql`${pageVotes.useful} + ${useful}`, useless: sql`${pageVotes.useless} + ${useless}` },
    })
}
