import { MAX_NUMBER_TEXT_LENGTH, plainText } from '@/domain/values/digits'

/** Most of what one step about a case may hold. */
export const CASE_MOST = { note: 2000, violations: 500 } as const

/** For how long whoever paid may name an account by the link that they were sent. */
export const PAYEE_LINK_DAYS = 14

/** The bank's number of a transfer as it is kept: Latin letters and digits, 4 to 40; null for anything else. */
export function transferNumber(typed: string): string | null {
  if (typed.length > MAX_NUMBER_TEXT_LENGTH) return null
  const text = plainText(typed).trim().toUpperCase()
  return /^[A-Z0-9][A-Z0-9 /.-]{3,39}$/.test(text) ? text : null
}
