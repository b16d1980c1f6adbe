import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/audit'
import { isWeakPassword } from './password-strength'
import { passwordHash, passwordMatches } from './sign-in'
import { claimAttempt, forgetAttempts } from './sign-in-attempts'

type Given = { readonly id: number; readonly current: string; readonly next: string; readonly now: Date }

export type PasswordProblem = 'PASSWORD_WRONG' | 'PASSWORD_LOCKED' | 'PASSWORD_WEAK'

/** Changes one's own password and ends every session of the account, this one too. Guesses of the present one are limited like signing in. */
export async function changePassword(db: Db, { id, current, next, now }: Given): Promise<PasswordProblem | null> {
  const attempts = { kind: 'PASSWORD', value: String(id) } as const
  const [account] = await db.select().from(users).where(eq(users.id, id))
  if (next === current || isWeakPassword(next, [account?.userName, account?.displayName])) return 'PASSWORD_WEAK'
  if ((await claimAttempt(db, attempts, { now })) === null) return 'PASSWORD_LOCKED'
  if (!account || !(await passwordMatches(account.passwordHash, current))) return 'PASSWORD_WRONG'
  const hashed = await passwordHash(next)
  const changed = await db.transaction(async (tx) => {
    const rows = await tx
      .update(users)
      .set({ passwordHash: hashed, mustChangePassword: false, sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(and(eq(users.id, id), eq(users.passwordHash, account.passwordHash)))
      .returning({ id: users.id })
    if (rows.length > 0)
      await tx
        .insert(auditLog)
        .values({ at: now, actor: account.userName, action: 'account.password_changed', subject: `account:${id}`, details: {} })
    return rows.length > 0
  })
  if (!changed) return 'PASSWORD_WRONG'
  await forgetAttempts(db, attempts)
  return null
}
