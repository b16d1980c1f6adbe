import type { ReactElement } from 'react'
import type { Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'
import { SITE_PAGES, type SitePage } from './site-pages'

export type PageLinks = Record<SitePage, ReactElement>

const NAMES = Object.keys(SITE_PAGES) as SitePage[]

/**
 * A link to each page of the site under its short name; the page that one is on is marked. Made once for a page and used in several places, because
 * what React sends along with every page then names each of them once.
 */
export function pageLinks(locale: Locale, path: string): PageLinks {
  const t = wordsOf(locale)
  const [here] = path.split('?')
  const linkTo = (name: SitePage) => {
    const href = `/${locale}${SITE_PAGES[name]}`
    const current = here === href ? { 'aria-current': 'page' as const } : {}
    return (
      <a key={name} href={href} {...current}>
        {t(`pages.${name}`)}
      </a>
    )
  }
  return Object.fromEntries(NAMES.map((name) => [name, linkTo(name)])) as PageLinks
}
