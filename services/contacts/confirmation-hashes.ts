import { createHmac, timingSafeEqual } from 'node:crypto'

/** The token as it is kept. Typed spaces, hyphens and small letters are the same token. */
export function confirmationHash(token: string, key: string): string {
  return hmac(`contact confirmation ${normal(token)}`, key)
}

/** The code as it is kept: a hash with our key, bound to its token, because six digits alone are soon found. */
export function codeHash(token: string, code: string, key: string): string {
  return hmac(`contact code ${normal(token)} ${code}`, key)
}

export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function normal(token: string): string {
  return token.toUpperCase().replace(/[^0-9A-Z]/g, '')
}

function hmac(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}
