import { settings } from '@/env'

/** Our own address as browsers reach it, without a slash at the end. */
export function siteAddress(): string {
  return settings().siteUrl
}

/** Whether citizens reach the site by https: then every cookie is `Secure` and browsers are told to stay there. */
export function isSecureSite(): boolean {
  return siteAddress().startsWith('https:')
}

/** The secret of sessions and of the cookies that hold an inquiry. Throws when the process was not started by `server.ts`. */
export function siteSecret(): string {
  const { sessionSecret } = settings()
  if (!sessionSecret) throw new Error('There is no session secret: pages are served by server.ts')
  return sessionSecret
}

/** Whether this is a demo whose numbers can be paid at the sandbox bank. */
export function hasSandboxBank(): boolean {
  return settings().hasSandboxBank
}

/** Whether messages that have no way out are shown on a page: in a demo. */
export function keepsMessages(): boolean {
  return settings().keepsMessages
}

/** What this site is: real, a demo with a bank of its own, or a trial of another network. */
export function siteKind(): 'live' | 'demo' | 'trial' {
  const { isProduction, hasSandboxBank } = settings()
  return isProduction ? 'live' : hasSandboxBank ? 'demo' : 'trial'
}
