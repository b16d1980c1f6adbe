import type { Locale } from '../_i18n/locale'

/** Where to sign in and come back to `path`, a page of this site. */
export function signInAddress(locale: Locale, path: string): string {
  return `/${locale}/sign-in?callbackUrl=${encodeURIComponent(path)}`
}
