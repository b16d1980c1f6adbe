import type { Locale } from '@/app/_i18n/locale'
import { payPath } from './pay-address'

/** Ten minutes, where a page without scripts looks every five seconds. */
export const LAST_TRY = 120

/** The page of a payment number that looks again by itself, for the `tries`-th time. */
export function waitingPath(locale: Locale, number: string, inquiry: string | undefined, tries: number): string {
  const path = payPath(locale, number, inquiry)
  return `${path}${path.includes('?') ? '&' : '?'}waiting=${tries}`
}

/** How often a page that waits has looked by now; null for one that does not wait. Whatever else the address says counts as the first time. */
export function triesOf(waiting: string | string[] | undefined): number | null {
  if (waiting === undefined) return null
  return typeof waiting === 'string' && /^\d{1,3}$/.test(waiting) ? Number(waiting) : 0
}
