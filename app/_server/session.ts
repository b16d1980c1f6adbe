import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { isSecureSite, siteSecret } from './site'

/** Seconds until somebody who signed in has to do so again. */
export const SESSION_SECONDS = 2 * 60 * 60

/** Somebody who signed in. Whether the session still holds is decided by whoever gets the token. */
export type Visitor = { sessionToken: string; displayName: string }

/** Name of the cookie in which next-auth keeps the session. */
export function sessionCookieName(): string {
  return `${isSecureSite() ? '__Secure-' : ''}next-auth.session-token`
}

/** Who is signed in in this browser, or null. */
export const currentVisitor = cache(async (): Promise<Visitor | null> => {
  const sessionToken = (await cookies()).get(sessionCookieName())?.value
  if (!sessionToken) return null
  const session = await decode({ token: sessionToken, secret: siteSecret() }).catch(() => null)
  return session && { sessionToken, displayName: session.name ?? '' }
})
