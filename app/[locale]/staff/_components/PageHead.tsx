import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

type Step = { href: string; label: string }

type PageHeadProps = { locale: Locale; title: ReactNode; lead?: ReactNode; trail?: readonly Step[] }

/** Title of a page of staff, what it is for, and of a page inside a section the way back. */
export function PageHead({ locale, title, lead, trail = [] }: PageHeadProps) {
  const t = wordsOf(locale)
  return (
    <div className="staff-head">
      {trail.length > 0 && (
        <nav aria-label={t('site.breadcrumb')} className="no-print">
          <ol>
            {trail.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1>{title}</h1>
      {lead && <p>{lead}</p>}
    </div>
  )
}
