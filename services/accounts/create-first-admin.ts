import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { type By, createAccount } from './create-account'

type FirstAdmin = { readonly ok: true; readonly password: string } | { readonly ok: false; readonly reason: 'HAS_ADMIN' | 'NAME_TAKEN' }

/** Makes the administrator of an installation that has none; every other account is made by one. Of two at one moment one is made. */
export function createFirstAdmin(db: Db, account: { userName: string; displayName: string }, by: By): Promise<FirstAdmin> {
  return db.transaction(
    async (tx) => {
      const [admin] = await tx
        .select({ id: users.id })
        .from(users)
        .where(and(eq(users.role, 'ADMIN'), isNull(users.disabledAt)))
        .limit(1)
      if (admin) return { ok: false, reason: 'HAS_ADMIN' }
      const made = await createAccount(tx, { ...account, role: 'ADMIN' }, by)
      return made ? { ok: true, password: made.password } : { ok: false, reason: 'NAME_TAKEN' }
    },
    { isolationLevel: 'serializable' },
  )
}
