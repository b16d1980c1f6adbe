import { and, count, eq, getTableColumns, gt, ilike, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { sessions, users } from '../schema/accounts'

const { passwordHash: _passwordHash, secondFactor: _secondFactor, lastCodeStep: _lastCodeStep, ...shown } = getTableColumns(users)

const columns = { ...shown, hasSecondFactor: sql<boolean>`${users.secondFactor} is not null` }

/** An account without what only signing in may read. */
export type AccountRow = Omit<typeof users.$inferSelect, 'passwordHash' | 'secondFactor' | 'lastCodeStep'> & {
  readonly hasSecondFactor: boolean
}

export type AccountFilter = { readonly role: AccountRow['role'] | null; readonly search: string | null }

export function accountQueries(db: Db) {
  const bySession = db
    .select({
      id: users.id,
      userName: users.userName,
      role: users.role,
      agencyId: users.agencyId,
      sessionVersion: users.sessionVersion,
      mustChangePassword: users.mustChangePassword,
      startedAt: sessions.startedAt,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.accountId))
    .where(and(eq(sessions.id, sql.placeholder('id')), isNull(users.disabledAt)))
    .prepare('account_by_session')
  return {
    /** The account of a session, with the session's times; null where it was ended or the account is disabled. */
    bySession: async (id: string) => (await bySession.execute({ id }))[0] ?? null,
    account: async (id: number): Promise<AccountRow | null> => (await db.select(columns).from(users).where(eq(users.id, id)))[0] ?? null,
    /** By user name. */
    page: (filter: AccountFilter, after: string | null, limit: number): Promise<AccountRow[]> =>
      db
        .select(columns)
        .from(users)
        .where(and(matches(filter), after === null ? undefined : gt(users.userName, after)))
        .orderBy(users.userName)
        .limit(limit),
    total: async (filter: AccountFilter): Promise<number> => {
      const [row] = await db.select({ total: count() }).from(users).where(matches(filter))
      return row?.total ?? 0
    },
  }
}

function matches({ role, search }: AccountFilter): SQL | undefined {
  const pattern = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null
  return and(
    role ? eq(users.role, role) : undefined,
    pattern ? or(ilike(users.userName, pattern), ilike(users.displayName, pattern)) : undefined,
  )
}

export type AccountQueries = ReturnType<typeof accountQueries>
