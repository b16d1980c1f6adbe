import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteFrame } from '../_components/SiteFrame'
import { SiteShell } from '../_components/SiteShell'
import { LOCALES } from '../_i18n/locale'
import { pageLocale } from '../_i18n/page-locale'
import { wordsOf } from '../_i18n/words'
import { pagePath } from '../_server/page-path'
import { siteAddress } from '../_server/site'

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

/** Any other first segment is a page that does not exist. */
export const dynamicParams = false

export const viewport: Viewport = { themeColor: '#093d33', colorScheme: 'light dark' }

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }))
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const t = wordsOf(await pageLocale(params))
  const name = t('site.name')
  return {
    metadataBase: new URL(siteAddress()),
    title: { default: name, template: `%s · ${name}` },
    description: t('site.description'),
    // Numbers of licences and payments are no telephone numbers.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export default async function Layout({ children, params }: LayoutProps) {
  const locale = await pageLocale(params)
  const [path] = (await pagePath(locale)).split('?')
  const isOfStaff = path?.split('/')[2] === 'staff'
  return <SiteShell locale={locale}>{isOfStaff ? children : <SiteFrame locale={locale}>{children}</SiteFrame>}</SiteShell>
}
