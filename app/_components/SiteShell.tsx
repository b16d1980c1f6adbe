import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { cairoArabic, cairoLatin } from '../_i18n/fonts'
import { DIRECTION, type Locale } from '../_i18n/locale'
import { wordsOf } from '../_i18n/words'
import { pagePath } from '../_server/page-path'
import { currentVisitor } from '../_server/session'
import '../globals.css'

/** The document around every page: language and direction, fonts. Its frame is the site's (`SiteFrame`) or that of staff. */
export async function SiteShell({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = wordsOf(locale)
  const asked = await headers()
  const path = await pagePath(locale)
  const visitor = await currentVisitor()
  const account = `/${locale}/account`
  if (visitor?.mustChangePassword && path.split('?')[0] !== account) redirect(account)
  const nonce = asked.get('x-nonce') ?? undefined
  return (
    <html lang={locale} dir={DIRECTION[locale]} className={`${cairoLatin.variable} ${cairoArabic.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:rounded-control focus:bg-paper focus:p-3"
        >
          {t('site.skip')}
        </a>
        {children}
        <script src="/enhance.js" nonce={nonce} type="module" data-keep />
      </body>
    </html>
  )
}
