import { and, eq, gte, lt, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { sessions, staffAddresses, users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/audit'
import { SESSION_SECONDS } from '@/domain/accounts/session'

const DAY_MS = 24 * 3_600_000

type Account = typeof users.$inferSelect

/** Somebody who signed in: what the session token says of them. */
export type SignedIn =
  | {
      ok: true
      account: Pick<Account, 'userName' | 'displayName' | 'role' | 'sessionVersion' | 'mustChangePassword'> & {
        id: string
        sessionId: string
      }
    }
  | { ok: false; reason: 'WRONG' | 'LOCKED' | 'UNAVAILABLE' }

/** How much later than its last use a session may be noted as used: not every request writes. */
export const NOTED_EVERY_SECONDS = 60

/** Begins a session of an account whose password, and second factor where it needs one, were right. */
export async function startSession(db: Db, account: Account, now: Date, address: string | null = null): Promise<SignedIn> {
  const { id, userName, displayName, role, sessionVersion, mustChangePassword } = account
  await pruneSessions(db, now)
  if (address !== null && role !== 'CITIZEN' && role !== 'AGENCY') await noteStaffAddress(db, address, now)
  const [session] = await db.insert(sessions).values({ accountId: id, startedAt: now, seenAt: now }).returning({ id: sessions.id })
  const shown = { userName, displayName, role, sessionVersion, mustChangePassword }
  return { ok: true, account: { id: String(id), ...shown, sessionId: session?.id ?? '' } }
}

/** Notes that a session was used, for its idle time. */
export async function noteSessionUse(db: Db, sessionId: string, now: Date): Promise<void> {
  await db
    .update(sessions)
    .set({ seenAt: sql`greatest(${sessions.seenAt}, ${now.toISOString()}::timestamptz)` })
    .where(eq(sessions.id, sessionId))
}

type Ending = {
  /** User name of whoever ends them; left out when the account itself signs out. */
  readonly actor?: string
  readonly now: Date
}

/** Ends every session of an account at once, and keeps so in the audit log. An account that does not exist has none. */
export async function endSessions(db: Db, accountId: string, { actor, now }: Ending): Promise<void> {
  const [account] = await db
    .update(users)
    .set({ sessionVersion: sql`${users.sessionVersion} + 1` })
    .where(eq(users.id, Number(accountId)))
    .returning({ id: users.id, userName: users.userName })
  if (!account) return
  const action = actor === undefined ? 'account.signed_out' : 'account.sessions_ended'
  const by = actor ?? account.userName
  await db.insert(auditLog).values({ at: now, actor: by, action, subject: `account:${account.id}`, details: {} })
}

async function noteStaffAddress(db: Db, address: string, now: Date): Promise<void> {
  await db.delete(staffAddresses).where(lt(staffAddresses.usedAt, new Date(now.getTime() - DAY_MS)))
  await db
    .insert(staffAddresses)
    .values({ address, usedAt: now })
    .onConflictDoUpdate({ target: staffAddresses.address, set: { usedAt: now } })
}

/** Whether staff signed in from an address within a day. */
export async function isStaffAddress(db: Db | Tx, address: string | null, now: Date): Promise<boolean> {
  if (address === null) return false
  const isLate = and(eq(staffAddresses.address, address), gte(staffAddresses.usedAt, new Date(now.getTime() - DAY_MS)))
  return (await db.select().from(staffAddresses).where(isLate)).length > 0
}

async function pruneSessions(db: Db, now: Date): Promise<void> {
  await db.delete(sessions).where(lt(sessions.startedAt, new Date(now.getTime() - SESSION_SECONDS * 1000)))
}
