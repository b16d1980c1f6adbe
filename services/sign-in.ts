import { hash, verify } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { isUnavailable } from '@/db/unavailable'
import { ATTEMPTS, claimAttempt, forgetAttempts, pruneAttempts } from './sign-in-attempts'

type Account = typeof users.$inferSelect

export type SignedIn =
  | { ok: true; account: Pick<Account, 'userName' | 'displayName' | 'role' | 'sessionVersion'> & { id: string } }
  | { ok: false; reason: 'WRONG' | 'LOCKED' | 'UNAVAILABLE' }

/** What a right password leads to: staff need a second factor, which they set up when they sign in for the first time. */
export type FirstStep = SignedIn | { ok: false; reason: 'CODE_NEEDED' | 'ENROLMENT_NEEDED'; accountId: string; userName: string }

const WITHOUT_SECOND_FACTOR: readonly Account['role'][] = ['CITIZEN', 'AGENCY']

let decoy: Promise<string> | undefined

/** A hash that no password has: an unknown name costs as much time as a wrong password. */
function decoyHash(): Promise<string> {
  decoy ??= hash('no account has this password')
  return decoy
}

/** Hash of a password as `users.password_hash` keeps it (argon2id). */
export const passwordHash = (password: string): Promise<string> => hash(password)

/** Whether a password has this hash. */
export const passwordMatches = (hashed: string, password: string): Promise<boolean> => verify(hashed, password)

/** PostgreSQL takes no NUL in a text; no account has any control character in its name. */
const withoutControls = (userName: string) =>
  userName
    .trim()
    .toLowerCase()
    .replace(/\p{Cc}/gu, '\u{fffd}')

/**
 * The first step of signing in: a user name and a password. After 5 wrong passwords in a row a name is locked for 15 minutes, whatever is tried then. A name that no
 * account has is answered and locked like any other, in the same time.
 */
export async function signIn(db: Db, userName: string, password: string, now: Date): Promise<FirstStep> {
  try {
    return await attempt(db, withoutControls(userName), password, now)
  } catch (error) {
    if (isUnavailable(error)) return { ok: false, reason: 'UNAVAILABLE' }
    throw error
  }
}

async function attempt(db: Db, userName: string, password: string, now: Date): Promise<FirstStep> {
  const nobodys = await decoyHash()
  const claimed = await claimAttempt(db, userName, now)
  if (claimed === null) return { ok: false, reason: 'LOCKED' }
  const [account] = await db.select().from(users).where(eq(users.userName, userName))
  const matches = await passwordMatches(account?.passwordHash ?? nobodys, password)
  if (!account || !matches || account.disabledAt) {
    await pruneAttempts(db, now)
    return { ok: false, reason: claimed === ATTEMPTS ? 'LOCKED' : 'WRONG' }
  }
  await forgetAttempts(db, userName, claimed)
  if (WITHOUT_SECOND_FACTOR.includes(account.role)) return signedIn(account)
  const reason = account.secondFactor ? 'CODE_NEEDED' : 'ENROLMENT_NEEDED'
  return { ok: false, reason, accountId: String(account.id), userName }
}

/** What a session is made from. */
export function signedIn({ id, userName, displayName, role, sessionVersion }: Account): SignedIn {
  return { ok: true, account: { id: String(id), userName, displayName, role, sessionVersion } }
}
