import { Secret, TOTP } from 'otpauth'
import { parseOneTimeCode } from '@/domain/values/reference-code'

const ISSUER = 'Tasdeed'
const SECONDS = 30

/** A new secret as authenticator apps take it: 160 bits in base 32. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that an authenticator app reads from a QR code. */
export function enrolmentAddress(secret: string, userName: string): string {
  return totpOf(secret, userName).toString()
}

/** The time step whose code this is, now or one step to either side; null when it is none. Source: RFC 6238. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const digits = parseOneTimeCode(code)
  if (digits === null) return null
  const delta = totpOf(secret).validate({ token: digits, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / SECONDS) + delta
}

/** The code of an instant, as an authenticator app shows it. */
export function codeAt(secret: string, now: Date): string {
  return totpOf(secret).generate({ timestamp: now.getTime() })
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), digits: 6, period: SECONDS, algorithm: 'SHA1' })
}
