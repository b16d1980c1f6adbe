import { cookies } from 'next/headers'
import { type Enrolment, newEnrolment } from '@/graphql/server/execute'
import { cookieAttributes, openSealedCookie, seal } from './sealed-cookie'

const COOKIE = 'tasdeed.second-step'
const SECONDS = 5 * 60

type FirstStep = { reason: string; accountId: string; userName: string; ticket: string }

/** Remembers in this browser, for five minutes, whose password was right, and the secret that somebody without an authenticator is shown. */
export async function keepTicket({ reason, accountId, userName, ticket }: FirstStep): Promise<void> {
  const newSecret = reason === 'ENROLMENT_NEEDED' ? newEnrolment(userName).secret : ''
  const sealed = await seal({ accountId, userName, ticket, newSecret }, COOKIE, SECONDS)
  const jar = await cookies()
  jar.set(COOKIE, sealed, cookieAttributes(SECONDS))
}

type Ticket = { accountId: string; userName: string; ticket: string; newSecret?: string }

/** Whose password was right in this browser; null when nobody's was, or too long ago. */
export async function signInTicket(): Promise<Ticket | null> {
  const { accountId, userName, ticket, newSecret } = (await openSealedCookie(COOKIE, COOKIE)) ?? {}
  return accountId && userName && ticket ? { accountId, userName, ticket, ...(newSecret && { newSecret }) } : null
}

/** The ticket has led to a sign-in: it leads to no other. */
export async function forgetTicket(): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE, '', cookieAttributes(0))
}

/** What to show to somebody who sets an authenticator up; null for somebody who has one. Undefined without a ticket. */
export async function ticketEnrolment(): Promise<Enrolment | null | undefined> {
  const ticket = await openSealedCookie(COOKIE, COOKIE)
  if (!ticket?.accountId) return undefined
  return ticket.newSecret ? newEnrolment(ticket.userName ?? '', ticket.newSecret) : null
}
