import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { type Role, roles } from '@/domain/accounts/permissions'
import { isTokenOver } from '@/domain/accounts/session'
import { sessionHolds } from '@/graphql/server/execute'
import { isSecureSite, siteSecret } from './site'

/** Somebody who is signed in. */
export type Visitor = {
  sessionToken: string
  accountId: string
  userName: string
  displayName: string
  isStaff: boolean
  isAgency: boolean
  role: Role
  /** Whether the password was given by somebody else and is to be changed first. */
  mustChangePassword: boolean
}

/** Name of the cookie in which next-auth keeps the session. */
export function sessionCookieName(): string {
  return `${isSecureSite() ? '__Secure-' : ''}next-auth.session-token`
}

/** Who is signed in in this browser, or null: nobody, or somebody whose session was ended. */
export async function currentVisitor(): Promise<Visitor | null> {
  const session = await browserSession()
  return session?.holds ? session.visitor : null
}

/** Whether this browser was signed in until its session was ended elsewhere. */
export async function hasEndedSession(): Promise<boolean> {
  return (await browserSession())?.holds === false
}

const browserSession = cache(async (): Promise<{ visitor: Visitor; holds: boolean } | null> => {
  const sessionToken = (await cookies()).get(sessionCookieName())?.value
  if (!sessionToken) return null
  const session = await decode({ token: sessionToken, secret: siteSecret() }).catch(() => null)
  if (!session || isTokenOver(new Date(Number(session.iat) * 1000), new Date())) return null
  const visitor = {
    sessionToken,
    accountId: session.sub ?? '',
    userName: typeof session.userName === 'string' ? session.userName : '',
    displayName: session.name ?? '',
    isStaff: typeof session.role === 'string' && session.role !== 'CITIZEN' && session.role !== 'AGENCY',
    isAgency: session.role === 'AGENCY',
    role: roles.find((role) => role === session.role) ?? 'GUEST',
    mustChangePassword: session.mustChangePassword === true,
  }
  return { visitor, holds: await sessionHolds(sessionToken) }
})
