import type { ReactNode } from 'react'
import type { Locale } from '../_i18n/locale'
import { pagePath } from '../_server/page-path'
import { currentVisitor } from '../_server/session'
import { signOutToken } from '../_server/sign-out-token'
import { Announcements } from './Announcements'
import { pageLinks } from './page-links'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import { Useful } from './Useful'
import './site-chrome.css'

/** What stands around every page that is not for staff: header, announcements, footer. */
export async function SiteFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const path = await pagePath(locale)
  const links = pageLinks(locale, path)
  return (
    <>
      <SiteHeader locale={locale} path={path} links={links} visitor={await currentVisitor()} csrfToken={await signOutToken()} />
      <Announcements locale={locale} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 pt-8 outline-none sm:px-6 sm:pt-10">
        {children}
      </main>
      <Useful locale={locale} path={path} />
      <SiteFooter locale={locale} links={links} />
    </>
  )
}
