import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/audit'
import { controlRoles } from '@/domain/approvals/approval'
import type { By } from './create-account'
import { readablePassword } from './readable-password'
import { passwordHash } from './sign-in'

type Account = typeof users.$inferSelect

/** What is to be another; what is left out stays. `authorityCode` goes with the role `ADJUDICATOR`. */
export type AccountChange = Partial<Pick<Account, 'displayName' | 'role' | 'authorityCode' | 'employeeNumber' | 'nationalNumberHash'>> & {
  readonly isDisabled?: boolean
}

export type ChangeProblem = 'ACCOUNT_UNKNOWN' | 'LAST_ADMIN' | 'ACCOUNT_PERSON_KNOWN'

/**
 * Changes an account; another role, or its end, ends its sessions. An administrator remains: the last one keeps role and
 * account. Accounts of agencies keep their role, and nobody else gets it: it belongs to an agency.
 */
export function changeAccount(db: Db, id: number, change: AccountChange, by: By): Promise<ChangeProblem | null> {
  return db.transaction(async (tx) => {
    // All administrators are held, so that two who end each other at one moment do not both succeed.
    await tx.select({ id: users.id }).from(users).where(eq(users.role, 'ADMIN')).orderBy(users.id).for('update')
    const [account] = await tx.select().from(users).where(eq(users.id, id)).for('update')
    if (!account || isOfAgency(account, change)) return 'ACCOUNT_UNKNOWN'
    if (endsAdmin(account, change) && !(await hasOtherAdmin(tx, id))) return 'LAST_ADMIN'
    const columns = columnsOf(account, change, by.now)
    if (await isPersonKnown(tx, { ...account, ...columns })) return 'ACCOUNT_PERSON_KNOWN'
    const version = endsSessions(account, change) && { sessionVersion: sql`${users.sessionVersion} + 1` }
    await tx
      .update(users)
      .set({ ...columns, ...version })
      .where(eq(users.id, id))
    await noteChange(tx, account, change, by)
    return null
  })
}

/** Whether one person alone may not do this: it gives a role that asks or decides, or says whose account it is. An account that comes back is its own matter. */
export function needsSecondPerson(account: Pick<Account, 'role'>, change: AccountChange): boolean {
  const role = change.role ?? account.role
  if (!controlRoles.includes(role)) return false
  const isOtherPerson = change.employeeNumber !== undefined || change.nationalNumberHash !== undefined
  return role !== account.role || isOtherPerson || change.authorityCode !== undefined
}

function columnsOf(account: Account, change: AccountChange, now: Date): Partial<Account> {
  const { isDisabled, ...columns } = change
  const role = change.role ?? account.role
  const bound = role === 'ADJUDICATOR' ? {} : { authorityCode: null }
  if (isDisabled === undefined) return { ...columns, role, ...bound }
  return { ...columns, role, ...bound, disabledAt: isDisabled ? (account.disabledAt ?? now) : null }
}

/** Another active account of the same person. */
async function isPersonKnown(tx: Tx, account: Account): Promise<boolean> {
  if (account.disabledAt !== null) return false
  const { id, employeeNumber, nationalNumberHash } = account
  const others = await tx
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        ne(users.id, id),
        isNull(users.disabledAt),
        sql`(${users.employeeNumber} = ${employeeNumber} or ${users.nationalNumberHash} = ${nationalNumberHash})`,
      ),
    )
  return others.length > 0
}

/** The audit log has both sides of each value, but of the national number only that it is another. */
async function noteChange(tx: Tx, account: Account, change: AccountChange, { actor, now }: By): Promise<void> {
  const { nationalNumberHash, ...after } = change
  const known = { ...account, isDisabled: account.disabledAt !== null }
  const before = Object.fromEntries(Object.keys(after).map((key) => [key, known[key as keyof typeof after]]))
  const details = { before, after, ...(nationalNumberHash !== undefined && { nationalNumber: 'changed' }) }
  const subject = `account:${account.id}`
  await tx.insert(auditLog).values({ at: now, actor, action: 'account.changed', subject, details })
}

function endsAdmin(account: Account, { role, isDisabled }: AccountChange): boolean {
  return account.role === 'ADMIN' && ((role !== undefined && role !== 'ADMIN') || isDisabled === true)
}

function endsSessions(account: Account, { role, isDisabled }: AccountChange): boolean {
  return (role !== undefined && role !== account.role) || isDisabled === true
}

function isOfAgency({ role }: Account, change: AccountChange): boolean {
  return change.role !== undefined && change.role !== role && (role === 'AGENCY' || change.role === 'AGENCY')
}

async function hasOtherAdmin(tx: Tx, id: number): Promise<boolean> {
  const others = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'ADMIN'), ne(users.id, id), isNull(users.disabledAt)))
  return others.length > 0
}

/**
 * Gives an account a new password, which is told once and changed at the next sign-in, takes its second factor away and
 * ends its sessions; null when there is no such account.
 */
export async function resetAccount(tx: Tx, id: number, { actor, now }: By): Promise<string | null> {
  const password = readablePassword()
  const reset = await tx
    .update(users)
    .set({
      passwordHash: await passwordHash(password),
      mustChangePassword: true,
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
