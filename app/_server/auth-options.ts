import { headers } from 'next/headers'
import type { AuthOptions, User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { SESSION_SECONDS } from '@/domain/accounts/session'
import { CLIENT_ADDRESS_HEADER, confirmSignIn, endSessions, type SignInPlace, signIn } from '@/graphql/server/execute'
import { safePath } from './safe-path'
import { currentVisitor } from './session'
import { forgetTicket, keepTicket, signInTicket } from './sign-in-ticket'
import { knownBrowserOf, rememberBrowser } from './signed-in-before'
import { isSecureSite, siteSecret } from './site'

const SERVICE = '/ar/violations'

/** Null for a wrong name, password or code; every other refusal is thrown, so that the page can tell it apart. */
async function authorize(given: Record<string, unknown> | undefined): Promise<User | null> {
  const outcome = await (given?.code === undefined ? firstStep(given) : secondStep(textOf(given.code)))
  if (outcome.ok) {
    await rememberBrowser(outcome.account.userName)
    return { ...outcome.account, name: outcome.account.displayName }
  }
  if (outcome.reason === 'WRONG') return null
  throw new Error(outcome.reason)
}

async function firstStep(given: Record<string, unknown> | undefined) {
  const userName = textOf(given?.userName)
  const outcome = await signIn({ userName, password: textOf(given?.password), ...(await placeOf(userName)) })
  if ('accountId' in outcome) await keepTicket(outcome)
  return outcome
}

async function secondStep(code: string) {
  const step = await signInTicket()
  if (!step) return { ok: false, reason: 'SESSION' } as const
  const { userName, ...ticket } = step
  const outcome = await confirmSignIn({ ...ticket, code, ...(await placeOf(userName)) })
  if (outcome.ok) await forgetTicket()
  return outcome
}

async function placeOf(userName: string): Promise<SignInPlace> {
  return { address: (await headers()).get(CLIENT_ADDRESS_HEADER), knownBrowser: await knownBrowserOf(userName) }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 256) : ''
}

/** How next-auth keeps sessions here: a JWT with the account's id, role, name and session version, checked wherever it is used. */
export function authOptions(): AuthOptions {
  return {
    secret: siteSecret(),
    useSecureCookies: isSecureSite(),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    // next-auth gives the token a month of its own unless it is told.
    jwt: { maxAge: SESSION_SECONDS },
    pages: { signIn: '/ar/sign-in', signOut: SERVICE, error: '/ar/sign-in' },
    providers: [Credentials({ credentials: { userName: {}, password: {}, code: {} }, authorize })],
    events: { signOut: endVisitorSessions },
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, ...accountClaims(user) } : token),
      redirect: ({ url, baseUrl }) => safePath(url, baseUrl) ?? SERVICE,
    },
  }
}

/** Ends them at the account too, because a copy of the cookie must not outlive signing out. A copy that holds no more ends nobody's session. */
async function endVisitorSessions(): Promise<void> {
  const visitor = await currentVisitor()
  if (visitor) await endSessions(visitor.accountId)
}

function accountClaims(user: User): Record<string, unknown> {
  const account = user as User & Record<string, unknown>
  const { id, role, userName, displayName, sessionVersion, sessionId, mustChangePassword } = account
  return { id, role, userName, displayName, sessionVersion, sessionId, mustChangePassword }
}
