import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/audit'
import type { By } from './create-account'
import { readablePassword } from './readable-password'
import { passwordHash } from './sign-in'

type Account = typeof users.$inferSelect

type Change = Partial<Pick<Account, 'displayName' | 'role'>> & { readonly isDisabled?: boolean }

export type ChangeProblem = 'ACCOUNT_UNKNOWN' | 'LAST_ADMIN'

/**
 * Changes an account; another role, or its end, ends its sessions. An administrator remains: the last one keeps role and account. Accounts of agencies keep their
 * role, and nobody else gets it: it belongs to an agency.
 */
export function changeAccount(db: Db, id: number, change: Change, { actor, now }: By): Promise<ChangeProblem | null> {
  return db.transaction(async (tx) => {
    // All administrators are held, so that two who end each other at one moment do not both succeed.
    await tx.select({ id: users.id }).from(users).where(eq(users.role, 'ADMIN')).orderBy(users.id).for('update')
    const [account] = await tx.select().from(users).where(eq(users.id, id)).for('update')
    if (!account || isOfAgency(account, change)) return 'ACCOUNT_UNKNOWN'
    if (endsAdmin(account, change) && !(await hasOtherAdmin(tx, id))) return 'LAST_ADMIN'
    await tx
      .update(users)
      .set({
        ...columnsOf(account, change, now),
        ...(endsSessions(account, change) && { sessionVersion: sql`${users.sessionVersion} + 1` }),
      })
      .where(eq(users.id, id))
    await tx.insert(auditLog).values({ at: now, actor, action: 'account.changed', subject: `account:${id}`, details: change })
    return null
  })
}

function columnsOf(account: Account, { displayName, role, isDisabled }: Change, now: Date): Partial<Account> {
  const named = { displayName: displayName ?? account.displayName, role: role ?? account.role }
  if (isDisabled === undefined) return named
  return { ...named, disabledAt: isDisabled ? (account.disabledAt ?? now) : null }
}

function endsAdmin(account: Account, { role, isDisabled }: Change): boolean {
  return account.role === 'ADMIN' && ((role !== undefined && role !== 'ADMIN') || isDisabled === true)
}

function endsSessions(account: Account, { role, isDisabled }: Change): boolean {
  return (role !== undefined && role !== account.role) || isDisabled === true
}

function isOfAgency({ role }: Account, change: Change): boolean {
  return change.role !== undefined && change.role !== role && (role === 'AGENCY' || change.role === 'AGENCY')
}

async function hasOtherAdmin(tx: Tx, id: number): Promise<boolean> {
  const others = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'ADMIN'), ne(users.id, id), isNull(users.disabledAt)))
  return others.length > 0
}

/** Gives an account a new password, which is told once, takes its second factor away and ends its sessions; null when there is no such account. */
export async function resetAccount(tx: Tx, id: number, { actor, now }: By): Promise<string | null> {
  const password = readablePassword()
  const reset = await tx
    .update(users)
    .set({
      passwordHash: await passwordHash(password),
      secondFactor: null,
      lastCodeStep: null,
      sessionVersion: sql`${users.sessionVersion} + 1`,
    })
    .where(eq(users.id, id))
    .returning({ id: users.id })
  if (reset.length === 0) return null
  await tx.insert(auditLog).values({ at: now, actor, action: 'account.reset', subject: `account:${id}`, details: {} })
  return password
}
