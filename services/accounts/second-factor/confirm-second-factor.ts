import { and, eq, isNull, lt, or } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { isUnavailable } from '@/db/client/unavailable'
import { users } from '@/db/schema/accounts'
import { noteSignIn } from '@/services/accounts/note-sign-in'
import { type SignedIn, startSession } from '@/services/accounts/sessions'
import { ticketOf } from '@/services/accounts/sign-in'
import { claimCode, type SignInPlace } from '@/services/accounts/sign-in-limits'
import { openedSecret, sealedSecret } from './sealed-secret'
import { stepOfCode } from './totp'

type Given = SignInPlace & {
  readonly accountId: string
  /** From the first step; it holds for one sign-in. */
  readonly ticket: string
  readonly code: string
  /** The secret that was just shown, for somebody who has none yet. */
  readonly newSecret?: string
  /** Seals secrets: NEXTAUTH_SECRET. */
  readonly key: string
  readonly now: Date
}

type Account = typeof users.$inferSelect

/**
 * The second step of signing in, after the right password: a code of the account's authenticator, or of the secret that it was just shown, which is then kept. No
 * code is taken twice. After 5 wrong codes the account is locked for 15 minutes.
 */
export async function confirmSecondFactor(db: Db, given: Given): Promise<SignedIn> {
  try {
    return await confirm(db, given)
  } catch (error) {
    if (isUnavailable(error)) return { ok: false, reason: 'UNAVAILABLE' }
    throw error
  }
}

async function confirm(db: Db, { accountId, ticket, code, newSecret, key, now, ...place }: Given): Promise<SignedIn> {
  const [account] = await db
    .select()
    .from(users)
    .where(and(eq(users.id, Number(accountId)), isNull(users.disabledAt)))
  if (!account || ticketOf(account) !== ticket) return { ok: false, reason: 'WRONG' }
  const claim = await claimCode(db, account.id, place, now)
  if (claim === null) return { ok: false, reason: 'LOCKED' }
  const secret = account.secondFactor ? openedSecret(account.secondFactor, key) : newSecret
  const step = secret ? stepOfCode(secret, code, now) : null
  const isRight = secret && step !== null && (await take(db, account, secret, step, key))
  await noteSignIn(db, { account, step: 'CODE', outcome: isRight ? 'DONE' : 'WRONG', address: place.address, now })
  if (!isRight) return { ok: false, reason: 'WRONG' }
  await claim.succeed()
  return startSession(db, account, now, place.address)
}

/** Takes a code once, and keeps a new secret with it; false when somebody has taken it or has enrolled meanwhile. */
async function take(db: Db, { id, secondFactor }: Account, secret: string, step: number, key: string): Promise<boolean> {
  const isNext = or(isNull(users.lastCodeStep), lt(users.lastCodeStep, step))
  const isAsBefore = secondFactor ? eq(users.secondFactor, secondFactor) : isNull(users.secondFactor)
  const taken = await db
    .update(users)
    .set({ lastCodeStep: step, ...(!secondFactor && { secondFactor: sealedSecret(secret, key) }) })
    .where(and(eq(users.id, id), isNext, isAsBefore))
    .returning({ id: users.id })
  return taken.length > 0
}
