import type { Locale } from '@/app/_i18n/locale'
import { siteAddress } from '@/app/_server/site'
import { latinDigits } from '@/domain/values/digits'

/** The page of a payment number. With the id of an inquiry, which stays in this browser, it also tells what the number is for. */
export function payPath(locale: Locale, number: string, inquiry?: string): string {
  return `/${locale}/pay/${number}${inquiry ? `?inquiry=${encodeURIComponent(inquiry)}` : ''}`
}

/** The address that others may have: without anything of this browser. */
export function payUrl(locale: Locale, number: string): string {
  return `${siteAddress()}${payPath(locale, number)}`
}

/** The 13 digits that an otherwise written number has in its own address, or null where it is written so already or has not 13 digits. */
export function canonicalNumber(typed: string): string | null {
  const digits = latinDigits(typed)
  return digits !== typed && /^\d{13}$/.test(digits) ? digits : null
}
