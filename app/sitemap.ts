import type { MetadataRoute } from 'next'
import { SITE_PAGES } from './_components/site-pages'
import { LOCALES } from './_i18n/locale'
import { siteAddress } from './_server/site'

/** Answered when asked, not at build time: the address of the site is a setting. */
export const dynamic = 'force-dynamic'

/** Every page for everybody, in each language. */
// biome-ignore lint/style/noDefaultExport: Next looks for it
export default function sitemap(): MetadataRoute.Sitemap {
  const { staff: _forStaff, ...open } = SITE_PAGES
  return Object.values(open).flatMap((page) => {
    const languages = Object.fromEntries(LOCALES.map((locale) => [locale, `${siteAddress()}/${locale}${page}`]))
    return LOCALES.map((locale) => ({ url: `${siteAddress()}/${locale}${page}`, alternates: { languages } }))
  })
}
