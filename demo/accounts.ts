import type { Db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { passwordHash } from '@/services/sign-in'

/** Everybody who can sign in to the demo, with one password for all. */
const demoAccounts = [
  { userName: 'citizen', displayName: 'مواطن تجريبي', role: 'CITIZEN' },
  { userName: 'clerk', displayName: 'كاتب تجريبي', role: 'CLERK' },
  { userName: 'finance', displayName: 'مالية تجريبي', role: 'FINANCE' },
  { userName: 'auditor', displayName: 'مدقق تجريبي', role: 'AUDITOR' },
  { userName: 'admin', displayName: 'مدير تجريبي', role: 'ADMIN' },
] as const

/** Made last of all demo data: their presence says that the seed was finished. Repeated, it gives the accounts this password. */
export async function seedAccounts(db: Db, password: string): Promise<void> {
  const hashed = await passwordHash(password)
  await db
    .insert(users)
    .values(demoAccounts.map((account) => ({ ...account, passwordHash: hashed })))
    .onConflictDoUpdate({ target: users.userName, set: { passwordHash: hashed, failedAttempts: 0, lockedUntil: null } })
}
