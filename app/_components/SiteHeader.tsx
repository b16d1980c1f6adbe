import type { Locale } from '../_i18n/locale'
import { otherLocale, pathInLocale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'
import type { Visitor } from '../_server/session'
import { RoadMark } from './RoadMark'
import { SignInOrOut } from './SignInOrOut'

type SiteHeaderProps = { locale: Locale; path: string; visitor: Visitor | null; csrfToken: string | null }

/** Brand, ways through the site, the same page in the other language, and signing in or out. */
export function SiteHeader({ locale, path, visitor, csrfToken }: SiteHeaderProps) {
  const t = wordsOf(locale)
  const other = otherLocale(locale)
  return (
    <header className="no-print bg-deep text-on-deep">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 gap-y-1 px-4 sm:gap-x-6 py-2 sm:px-6">
        <a
          href={`/${locale}`}
          className="me-auto flex min-h-12 items-center gap-2 text-xl sm:gap-3 font-extrabold text-on-deep no-underline"
        >
          <RoadMark />
          {t('site.name')}
        </a>
        <nav aria-label={t('site.mainNav')} className="order-last -mx-2 flex w-full flex-wrap md:order-none md:mx-0 md:w-auto md:gap-2">
          <HeaderLink href={`/${locale}`} path={path}>
            {t('site.services')}
          </HeaderLink>
          <HeaderLink href={`/${locale}/violations`} path={path}>
            {t('site.violations')}
          </HeaderLink>
        </nav>
        <SignInOrOut locale={locale} path={path} visitor={visitor} csrfToken={csrfToken} />
        <a
          href={pathInLocale(path, other)}
          lang={other}
          hrefLang={other}
          className="inline-flex min-h-11 items-center rounded-control border border-on-deep-soft px-3 text-[0.9375rem] text-on-deep sm:px-4 no-underline hover:bg-on-deep/10"
        >
          {t('site.switchLanguage')}
        </a>
      </div>
    </header>
  )
}

function HeaderLink({ href, path, children }: { href: string; path: string; children: string }) {
  const isHere = path.split('?')[0] === href
  return (
    <a
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className="inline-flex min-h-11 items-center px-2 text-[0.9375rem] text-on-deep no-underline underline-offset-8 hover:underline aria-[current]:underline aria-[current]:decoration-yellow aria-[current]:decoration-3"
    >
      {children}
    </a>
  )
}
