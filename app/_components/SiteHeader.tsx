import type { Locale } from '../_i18n/locale'
import { otherLocale, pathInLocale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'
import type { Visitor } from '../_server/session'
import { PhoneMenu } from './PhoneMenu'
import type { PageLinks } from './page-links'
import { RoadMark } from './RoadMark'
import { SignInOrOut } from './SignInOrOut'
import type { SitePage } from './site-pages'

type SiteHeaderProps = { locale: Locale; path: string; links: PageLinks; visitor: Visitor | null; csrfToken: string | null }

const ROW: SitePage[] = ['services', 'violations', 'verify', 'guide']
const MENU: SitePage[] = [
  'services',
  'violations',
  'pay',
  'objections',
  'verify',
  'catalogue',
  'discounts',
  'guide',
  'contact',
  'complaint',
  'suggestion',
  'survey',
  'partners',
]

/** Brand, ways through the site (a row, or a menu on a phone), the same page in the other language, and signing in or out. */
export function SiteHeader({ locale, path, links, visitor, csrfToken }: SiteHeaderProps) {
  const t = wordsOf(locale)
  const other = otherLocale(locale)
  const account = <SignInOrOut locale={locale} path={path} visitor={visitor} csrfToken={csrfToken} />
  const own: SitePage[] = visitor?.isStaff ? ['staff'] : visitor?.isAgency ? ['agency'] : []
  const linksOf = (pages: SitePage[]) => pages.map((page) => links[page])
  return (
    <header className="site-header no-print">
      <div className="site-bar">
        <a href={`/${locale}`} className="brand">
          <RoadMark />
          {t('site.name')}
        </a>
        <nav aria-label={t('site.mainNav')} className="site-row">
          {linksOf(own.length > 0 ? [...ROW.slice(0, 3), ...own] : ROW)}
        </nav>
        <div className="site-account">{account}</div>
        <a href={pathInLocale(path, other)} lang={other} hrefLang={other} className="site-language">
          {t('site.switchLanguage')}
        </a>
      </div>
      <PhoneMenu label={t('site.menu')}>
        <nav aria-label={t('site.mainNav')}>{linksOf([...MENU, ...own])}</nav>
        {account}
      </PhoneMenu>
    </header>
  )
}
