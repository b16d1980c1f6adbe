import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { cairoArabic, cairoLatin } from '../_i18n/fonts'
import { DIRECTION, type Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'
import { csrfCookieName, csrfTokenOf } from '../_server/csrf'
import { currentVisitor } from '../_server/session'
import { Announcements } from './Announcements'
import { pageLinks } from './page-links'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import '../globals.css'
import './site-chrome.css'

/** The document around every page: language and direction, fonts, header, footer. */
export async function SiteShell({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = wordsOf(locale)
  const asked = await headers()
  const path = asked.get('x-page-path') ?? `/${locale}`
  const visitor = await currentVisitor()
  const account = `/${locale}/account`
  if (visitor?.mustChangePassword && path.split('?')[0] !== account) redirect(account)
  const nonce = asked.get('x-nonce') ?? undefined
  const csrfToken = csrfTokenOf((await cookies()).get(csrfCookieName())?.value)
  const links = pageLinks(locale, path)
  return (
    <html lang={locale} dir={DIRECTION[locale]} className={`${cairoLatin.variable} ${cairoArabic.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:rounded-control focus:bg-paper focus:p-3"
        >
          {t('site.skip')}
        </a>
        <SiteHeader locale={locale} path={path} links={links} visitor={visitor} csrfToken={csrfToken} />
        <Announcements locale={locale} />
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 pt-8 outline-none sm:px-6 sm:pt-10">
          {children}
        </main>
        <SiteFooter locale={locale} links={links} />
        <script src="/enhance.js" nonce={nonce} type="module" data-keep />
      </body>
    </html>
  )
}
