import type { ReactNode } from 'react'
import { Announcements } from '@/app/_components/Announcements'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { pagePath } from '@/app/_server/page-path'
import type { Visitor } from '@/app/_server/session'
import { StaffHeader } from './StaffHeader'
import { StaffNav, WaitsInAll } from './StaffNav'
import { StaffWho } from './StaffWho'

type FrameProps = { locale: Locale; visitor: Visitor; children: ReactNode }

/** What stands around every page of staff: search, who is signed in, and the navigation; below 600 px the two last are in a menu. */
export async function StaffFrame({ locale, visitor, children }: FrameProps) {
  const t = wordsOf(locale)
  const path = await pagePath(locale)
  const nav = <StaffNav locale={locale} role={visitor.role} path={path} />
  return (
    <>
      <StaffHeader locale={locale} visitor={visitor} path={path} />
      <details className="staff-menu no-print" data-closes>
        <summary>
          {t('site.menu')}
          <WaitsInAll locale={locale} role={visitor.role} />
        </summary>
        {nav}
        <StaffWho locale={locale} visitor={visitor} path={path} />
      </details>
      <Announcements locale={locale} />
      <div className="staff-body">
        <div className="staff-side no-print">{nav}</div>
        <main id="main" tabIndex={-1} className="staff">
          {children}
        </main>
      </div>
    </>
  )
}
