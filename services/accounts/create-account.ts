import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/audit'
import { readablePassword } from './readable-password'
import { passwordHash } from './sign-in'

type Account = typeof users.$inferSelect

type NewAccount = Pick<Account, 'userName' | 'displayName' | 'role'> & {
  /** The agency that an account of the role `AGENCY` looks after. */
  readonly agencyId?: number | null
}

export type By = { readonly actor: string; readonly now: Date }

/** Makes an account with a password that is told once; null when its name is taken. Staff set their second factor up when they sign in for the first time. */
export async function createAccount(tx: Tx, account: NewAccount, { actor, now }: By): Promise<{ id: number; password: string } | null> {
  const password = readablePassword()
  const { userName, displayName, role, agencyId = null } = account
  const [row] = await tx
    .insert(users)
    .values({ userName, displayName, role, agencyId, passwordHash: await passwordHash(password), createdAt: now })
    .onConflictDoNothing({ target: users.userName })
    .returning({ id: users.id })
  if (!row) return null
  const details = { userName, displayName, role, agencyId }
  await tx.insert(auditLog).values({ at: now, actor, action: 'account.created', subject: `account:${row.id}`, details })
  return { id: row.id, password }
}
