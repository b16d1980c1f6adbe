import { hash, verify } from '@node-rs/argon2'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { isUnavailable } from '@/db/unavailable'

const ATTEMPTS = 5
const LOCK_MINUTES = 15

export type SignedIn =
  | { ok: true; account: Pick<typeof users.$inferSelect, 'userName' | 'displayName' | 'role' | 'sessionVersion'> & { id: string } }
  | { ok: false; reason: 'WRONG' | 'LOCKED' | 'UNAVAILABLE' }

let decoy: Promise<string> | undefined

/** A hash that no password has: an unknown name costs as much time as a wrong password. */
function decoyHash(): Promise<string> {
  decoy ??= hash('no account has this password')
  return decoy
}

/** Hash of a password as `users.password_hash` keeps it (argon2id). */
export const passwordHash = (password: string): Promise<string> => hash(password)

/**
 * Checks a user name and a password. After 5 wrong passwords in a row the account is locked for 15 minutes, whatever is tried then;
 * an unknown name and a wrong password get the same answer in the same time.
 */
export async function signIn(db: Db, userName: string, password: string, now: Date): Promise<SignedIn> {
  try {
    const [account] = await db.select().from(users).where(eq(users.userName, userName.trim().toLowerCase()))
    const matches = await verify(account?.passwordHash ?? (await decoyHash()), password)
    if (!account) return { ok: false, reason: 'WRONG' }
    if (account.lockedUntil && account.lockedUntil > now) return { ok: false, reason: 'LOCKED' }
    if (!matches) return await countFailure(db, account.id, now)
    await db.update(users).set({ failedAttempts: 0, lockedUntil: null }).where(eq(users.id, account.id))
    const { id, displayName, role, sessionVersion } = account
    return { ok: true, account: { id: String(id), userName: account.userName, displayName, role, sessionVersion } }
  } catch (error) {
    if (isUnavailable(error)) return { ok: false, reason: 'UNAVAILABLE' }
    throw error
  }
}

/** One conditional statement, so that parallel attempts are all counted; a lock starts the count anew. */
async function countFailure(db: Db, id: number, now: Date): Promise<SignedIn> {
  const locks = sql`${users.failedAttempts} + 1 >= ${ATTEMPTS}`
  const until = sql`${now.toISOString()}::timestamptz + make_interval(mins => ${LOCK_MINUTES})`
  const [after] = await db
    .update(users)
    .set({
      failedAttempts: sql`case when ${locks} then 0 else ${users.failedAttempts} + 1 end`,
      lockedUntil: sql`case when ${locks} then ${until} else ${users.lockedUntil} end`,
    })
    .where(eq(users.id, id))
    .returning({ lockedUntil: users.lockedUntil })
  return { ok: false, reason: after?.lockedUntil && after.lockedUntil > now ? 'LOCKED' : 'WRONG' }
}
