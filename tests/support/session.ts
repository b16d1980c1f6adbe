import { encode } from 'next-auth/jwt'
import type postgres from 'postgres'
import { SESSION_SECRET } from './api'

type SessionOptions = {
  readonly secret?: string
  /** Of the account when the session began; by default the present one. */
  readonly version?: number
  readonly startedAt?: Date
  readonly seenAt?: Date
  /** Before the name of the cookie: `__Secure-` on https. */
  readonly prefix?: string
}

/** The session token of an account that signed in at `startedAt`, as signing in makes it. */
export async function sessionToken(sql: postgres.Sql, userName: string, options: SessionOptions = {}): Promise<string> {
  const { secret = SESSION_SECRET, version, startedAt = new Date(), seenAt = startedAt } = options
  const [account] = await sql`select id, session_version, role, display_name from users where user_name = ${userName}`
  if (!account) return encode({ token: { sub: '0' }, secret })
  const [session] = await sql`
    insert into sessions (account_id, started_at, seen_at) values (${account.id}, ${startedAt.toISOString()}, ${seenAt.toISOString()}) returning id`
  const { id, role, display_name: name, session_version } = account
  const claims = { sub: String(id), name, userName, role, sessionVersion: version ?? session_version, sessionId: session?.id }
  return encode({ token: claims, secret })
}

/** The same as the header that a browser sends. */
export async function sessionCookie(sql: postgres.Sql, userName: string, options: SessionOptions = {}): Promise<{ cookie: string }> {
  return { cookie: `${options.prefix ?? ''}next-auth.session-token=${await sessionToken(sql, userName, options)}` }
}

/** An attempt to sign in whose place does not matter. */
export const NOWHERE = { address: null, knownBrowser: null } as const
