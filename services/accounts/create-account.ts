import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/audit'
import { readablePassword } from './readable-password'
import { passwordHash } from './sign-in'

type Account = typeof users.$inferSelect

/** An account to make. `agencyId` and `authorityCode` belong to the roles `AGENCY` and `ADJUDICATOR`. */
export type NewAccount = Pick<Account, 'userName' | 'displayName' | 'role'> &
  Partial<Pick<Account, 'agencyId' | 'authorityCode' | 'employeeNumber' | 'nationalNumberHash'>>

export type By = { readonly actor: string; readonly now: Date }

type Created =
  | { readonly ok: true; readonly id: number; readonly password: string }
  | { readonly ok: false; readonly reason: 'ACCOUNT_NAME' | 'ACCOUNT_PERSON_KNOWN' }

/**
 * Makes an account with a password that is told once and changed at the first sign-in, when staff set their second factor
 * up as well. Refused where the name is taken or the person has an active account.
 */
export async function createAccount(tx: Tx, account: NewAccount, { actor, now }: By): Promise<Created> {
  const password = readablePassword()
  const { nationalNumberHash = null, ...told } = account
  const row = { ...told, nationalNumberHash, mustChangePassword: true, createdAt: now }
  const hashed = await passwordHash(password)
  const [made] = await tx
    .insert(users)
    .values({ ...row, passwordHash: hashed })
    .onConflictDoNothing()
    .returning({ id: users.id })
  if (!made) return { ok: false, reason: await whyNot(tx, account.userName) }
  const subject = `account:${made.id}`
  await tx.insert(auditLog).values({ at: now, actor, action: 'account.created', subject, details: told })
  return { ok: true, id: made.id, password }
}

async function whyNot(tx: Tx, userName: string): Promise<'ACCOUNT_NAME' | 'ACCOUNT_PERSON_KNOWN'> {
  const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.userName, userName))
  return taken ? 'ACCOUNT_NAME' : 'ACCOUNT_PERSON_KNOWN'
}
