import type { ReactNode } from 'react'
import type { Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'

type Step = { href: string; label: string }

type PageHeadProps = { locale: Locale; title: ReactNode; lead?: ReactNode; trail?: Step[] | 'top' }

/** Where one is, the title of the page and what it is for. */
export function PageHead({ locale, title, lead, trail = [] }: PageHeadProps) {
  const t = wordsOf(locale)
  const links = trail === 'top' ? [] : [{ href: `/${locale}`, label: t('site.services') }, ...trail]
  return (
    <div className="mb-8">
      {links.length > 0 && (
        <nav aria-label={t('site.breadcrumb')} className="no-print -mt-4 mb-1 text-[0.9375rem]">
          <ol className="flex flex-wrap gap-x-2">
            {links.map(({ href, label }) => (
              <li key={href} className="flex items-center gap-x-2 after:text-soft after:content-['›'] last:after:content-none">
                <a href={href} className="inline-flex min-h-12 items-center text-soft">
                  {label}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 className="text-[1.75rem] sm:text-[2.25rem]">{title}</h1>
      {lead && <p className="mt-2 max-w-[62ch] text-lg text-soft">{lead}</p>}
    </div>
  )
}
