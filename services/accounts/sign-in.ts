import { hash, verify } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { isUnavailable } from '@/db/client/unavailable'
import { users } from '@/db/schema/accounts'
import { noteSignIn } from './note-sign-in'
import { type SignedIn, startSession } from './sessions'
import { pruneAttempts } from './sign-in-attempts'
import { claimPassword, type SignInPlace, waitFor } from './sign-in-limits'

/** A name and a password, and where they were typed. */
export type SignInAttempt = SignInPlace & { readonly userName: string; readonly password: string }

/** What a right password leads to: everybody but citizens needs a second factor, which is set up at the first sign-in. */
export type FirstStep =
  | SignedIn
  | { ok: false; reason: 'CODE_NEEDED' | 'ENROLMENT_NEEDED'; accountId: string; userName: string; ticket: string }

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

/** A typed name as names are stored. PostgreSQL takes no NUL in a text; no account has any control character in its name. */
const storedUserName = (typed: string) =>
  typed
    .trim()
    .toLowerCase()
    .replace(/\p{Cc}/gu, '\u{fffd}')

/**
 * The first step of signing in: a user name and a password. Five wrong passwords from one network lock a name for 15
 * minutes there and nowhere else; many from everywhere slow it down. A browser that has signed in with it before has
 * counts of its own. A name that no account has is answered like any other, in the same time.
 */
export async function signIn(db: Db, attempt: SignInAttempt, now: Date): Promise<FirstStep> {
  try {
    return await check(db, { ...attempt, userName: storedUserName(attempt.userName) }, now)
  } catch (error) {
    if (isUnavailable(error)) return { ok: false, reason: 'UNAVAILABLE' }
    throw error
  }
}

async function check(db: Db, { userName, password, ...place }: SignInAttempt, now: Date): Promise<FirstStep> {
  const nobodys = await decoyHash()
  const claim = await claimPassword(db, userName, place, now)
  if (claim === null) return { ok: false, reason: 'LOCKED' }
  await waitFor(claim)
  const [account] = await db.select().from(users).where(eq(users.userName, userName))
  const matches = await passwordMatches(account?.passwordHash ?? nobodys, password)
  if (!account || !matches || account.disabledAt) {
    const outcome = account && matches ? 'DISABLED' : 'WRONG'
    await noteSignIn(db, { account: account ?? null, step: 'PASSWORD', outcome, address: place.address, now })
    await pruneAttempts(db, now)
    return { ok: false, reason: claim.isLast ? 'LOCKED' : 'WRONG' }
  }
  await claim.succeed()
  if (account.role === 'CITIZEN') {
    await noteSignIn(db, { account, step: 'PASSWORD', outcome: 'DONE', address: place.address, now })
    return startSession(db, account, now)
  }
  const reason = account.secondFactor ? 'CODE_NEEDED' : 'ENROLMENT_NEEDED'
  return { ok: false, reason, accountId: String(account.id), userName, ticket: ticketOf(account) }
}

/** Holds until the account takes a code or its sessions are ended: so a right password leads to one sign-in. */
export function ticketOf({ sessionVersion, lastCodeStep }: Pick<typeof users.$inferSelect, 'sessionVersion' | 'lastCodeStep'>): string {
  return `${sessionVersion}.${lastCodeStep ?? 'none'}`
}
