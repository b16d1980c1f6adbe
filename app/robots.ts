import type { MetadataRoute } from 'next'
import { LOCALES } from './_i18n/locale'
import { siteAddress } from './_server/site'

/** Answered when asked, not at build time: the address of the site is a setting. */
export const dynamic = 'force-dynamic'

/** For search engines: the pages for everybody. Results say themselves that they are for nobody else (`noindex`). */
// biome-ignore lint/style/noDefaultExport: Next looks for it
export default function robots(): MetadataRoute.Robots {
  const closed = LOCALES.flatMap((locale) => [`/${locale}/staff/`, `/${locale}/agency`])
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...closed] }, sitemap: `${siteAddress()}/sitemap.xml` }
}
