import { eq, sql } from 'drizzle-orm'
import type { Db } from '../client'
import { users } from '../schema/accounts'

export function accountQueries(db: Db) {
  const byId = db
    .select({ id: users.id, userName: users.userName, role: users.role, agencyId: users.agencyId, sessionVersion: users.sessionVersion })
    .from(users)
    .where(eq(users.id, sql.placeholder('id')))
    .prepare('account_by_id')
  return { byId: async (id: number) => (await byId.execute({ id }))[0] ?? null }
}

export type AccountQueries = ReturnType<typeof accountQueries>
