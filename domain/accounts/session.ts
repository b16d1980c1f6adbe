import type { Role } from './permissions'

/** Seconds until somebody who signed in has to do so again. */
export const SESSION_SECONDS = 2 * 60 * 60

/** Seconds without a request after which a session of staff or of an agency ends. */
const IDLE_SECONDS = 30 * 60

export type SessionTimes = { readonly startedAt: Date; readonly seenAt: Date; readonly role: Role }

/** Whether a session is over at `now`: too old, or for everybody but citizens idle for too long. */
export function isSessionOver({ startedAt, seenAt, role }: SessionTimes, now: Date): boolean {
  const idleSeconds = (now.getTime() - seenAt.getTime()) / 1000
  return isTokenOver(startedAt, now) || (role !== 'CITIZEN' && idleSeconds > IDLE_SECONDS)
}

/** Whether a token that was issued at `issuedAt` is too old, whatever it says itself. One without a time is over. */
export function isTokenOver(issuedAt: Date, now: Date): boolean {
  return !(now.getTime() - issuedAt.getTime() <= SESSION_SECONDS * 1000)
}
