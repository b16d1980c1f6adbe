import { isLocale } from '../_i18n/locale'

const ANY_SITE = 'http://site.invalid'

/** The path (and query) of `target` if it is a page of this site in one of its languages, else null: nobody is sent elsewhere. */
export function safePath(target: string | undefined, origin: string = ANY_SITE): string | null {
  if (!target || !URL.canParse(target, origin)) return null
  const url = new URL(target, origin)
  if (url.origin !== new URL(origin).origin) return null
  return isLocale(url.pathname.split('/')[1]) ? `${url.pathname}${url.search}` : null
}
