import type { Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'
import { SITE_PAGES, type SitePage } from './site-pages'

/** A link to a page of the site under its short name; the page that one is on is marked. */
export function PageLink({ locale, page, path }: { locale: Locale; page: SitePage; path?: string }) {
  const href = `/${locale}${SITE_PAGES[page]}`
  return (
    <a href={href} aria-current={path?.split('?')[0] === href ? 'page' : undefined}>
      {wordsOf(locale)(`pages.${page}`)}
    </a>
  )
}
