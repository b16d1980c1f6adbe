import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { isSecureSite, siteSecret } from './site'

/** Name of the cookie in which next-auth expects the token of its forms. */
export function csrfCookieName(): string {
  return `${isSecureSite() ? '__Host-' : ''}next-auth.csrf-token`
}

/** A fresh value of that cookie, `token|sha256(token + secret)`, as next-auth writes it: its own routes would set it only too late for a form. */
export function newCsrfCookie(): string {
  const token = randomBytes(32).toString('hex')
  return `${token}|${signature(token)}`
}

/** The token to put into a form, or null when the cookie is absent or not ours. */
export function csrfTokenOf(cookie: string | undefined): string | null {
  const [token = '', given = ''] = (cookie ?? '').split('|')
  const expected = Buffer.from(signature(token))
  const actual = Buffer.from(given)
  return token !== '' && actual.length === expected.length && timingSafeEqual(actual, expected) ? token : null
}

function signature(token: string): string {
  return createHash('sha256').update(`${token}${siteSecret()}`).digest('hex')
}
