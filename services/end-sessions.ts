import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { users } from '@/db/schema/accounts'

/** Ends every session of an account at once. An account that does not exist has none. */
export async function endSessions(db: Db, accountId: string): Promise<void> {
  await db
    .update(users)
    .set({ sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, Number(accountId)))
}
