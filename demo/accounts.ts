import { eq, inArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import type { NewAccount } from '@/services/accounts/create-account'
import { openedSecret, sealedSecret } from '@/services/accounts/second-factor/sealed-secret'
import { passwordHash, passwordMatches } from '@/services/accounts/sign-in'
import { forgetAllAttempts } from '@/services/accounts/sign-in-attempts'

type DemoAccount = Pick<NewAccount, 'userName' | 'displayName' | 'role' | 'authorityCode'> & {
  readonly employeeNumber?: string
}

/** Everybody who can sign in to the demo, with one password for all: two of each role that asks or decides, and adjudicators of two authorities. */
const demoAccounts: readonly DemoAccount[] = [
  { userName: 'citizen', displayName: 'مواطن تجريبي', role: 'CITIZEN' },
  { userName: 'agency', displayName: 'جهة شريكة تجريبية', role: 'AGENCY' },
  ...staff('clerk', 'كاتب', 'CLERK', 1),
  ...staff('finance', 'مالية', 'FINANCE', 3),
  ...staff('legal', 'قانوني', 'LEGAL', 5),
  ...staff('adjudicator', 'ناظر اعتراضات', 'ADJUDICATOR', 7),
  // An accepted appeal takes two who had no part in the first decision.
  {
    userName: 'adjudicator3',
    displayName: 'ناظر اعتراضات تجريبي ثالث',
    role: 'ADJUDICATOR',
    authorityCode: 'GAM',
    employeeNumber: 'DEMO12',
  },
  ...['', '2', '3', '4'].map((nth, index) => ({
    userName: `trd-adjudicator${nth}`,
    displayName: 'ناظر اعتراضات تجريبي، إدارة السير',
    role: 'ADJUDICATOR' as const,
    authorityCode: 'TRD',
    employeeNumber: `DEMO${13 + index}`,
  })),
  { userName: 'auditor', displayName: 'مدقق تجريبي', role: 'AUDITOR', employeeNumber: 'DEMO9' },
  ...staff('admin', 'مدير', 'ADMIN', 10),
]

/** Two people of one role, whose national numbers nobody knows. */
function staff(name: string, title: string, role: NewAccount['role'], number: number): readonly DemoAccount[] {
  const bound = role === 'ADJUDICATOR' && { authorityCode: 'GAM' }
  return [
    { userName: name, displayName: `${title} تجريبي`, role, ...bound, employeeNumber: `DEMO${number}` },
    { userName: `${name}2`, displayName: `${title} تجريبي ثانٍ`, role, ...bound, employeeNumber: `DEMO${number + 1}` },
  ]
}

type DemoAccounts = {
  /** The agency of the account that looks after keys; without one there is no such account. */
  readonly agencyId?: number | null
  /** The authenticator's secret of everybody but the citizen, and what seals it; without it they set one up when they sign in. */
  readonly secondFactor?: { readonly secret: string; readonly key: string }
}

/**
 * Made last of all demo data: their presence says that the seed was finished. Repeated, it gives the accounts this password; where that is another one
 * than before, their sessions end.
 */
export async function seedAccounts(db: Db | Tx, password: string, { agencyId = null, secondFactor }: DemoAccounts = {}): Promise<void> {
  const hashed = await passwordHash(password)
  await db
    .insert(users)
    .values(accountsOf(agencyId).map((account) => ({ ...account, passwordHash: hashed })))
    .onConflictDoNothing()
  for (const old of await otherHashes(db, password))
    await db
      .update(users)
      .set({ passwordHash: hashed, sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(eq(users.passwordHash, old))
  await forgetAllAttempts(db)
  if (secondFactor) await seedSecondFactor(db, secondFactor)
}

/** Without an agency there is nobody who looks after its keys. */
function accountsOf(agencyId: number | null) {
  return demoAccounts
    .filter(({ role }) => role !== 'AGENCY' || agencyId !== null)
    .map((account) => ({ ...account, agencyId: account.role === 'AGENCY' ? agencyId : null }))
}

/** The hashes among the demo's accounts that are not of this password. Usually all have the same one. */
async function otherHashes(db: Db | Tx, password: string): Promise<readonly string[]> {
  const ours = demoAccounts.map(({ userName }) => userName)
  const kept = await db.selectDistinct({ hash: users.passwordHash }).from(users).where(inArray(users.userName, ours))
  const checked = await Promise.all(kept.map(async ({ hash }) => ((await passwordMatches(hash, password)) ? [] : [hash])))
  return checked.flat()
}

/** Written again only where it is another secret, or sealed with another key: a code that was used stays used. */
async function seedSecondFactor(db: Db | Tx, { secret, key }: NonNullable<DemoAccounts['secondFactor']>): Promise<void> {
  const staff = demoAccounts.filter(({ role }) => role !== 'CITIZEN').map(({ userName }) => userName)
  const kept = await db.select({ id: users.id, sealed: users.secondFactor }).from(users).where(inArray(users.userName, staff))
  for (const { id, sealed } of kept) {
    if (sealed !== null && openedSecret(sealed, key) === secret) continue
    await db
      .update(users)
      .set({ secondFactor: sealedSecret(secret, key), lastCodeStep: null })
      .where(eq(users.id, id))
  }
}
