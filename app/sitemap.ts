import type { MetadataRoute } from 'next'
import { SITE_PAGES } from './_components/site-pages'
import { LOCALES } from './_i18n/locale'
import { siteAddress } from './_server/site'
import { PARTNER_PAGES } from './[locale]/partners/_server/docs'
import { NOUNS } from './[locale]/partners/_server/reference'

/** Answered when asked, not at build time: the address of the site is a setting. */
export const dynamic = 'force-dynamic'

/** Every page for everybody, in each language. */
// biome-ignore lint/style/noDefaultExport: Next looks for it
export default function sitemap(): MetadataRoute.Sitemap {
  const { staff: _forStaff, agency: _forAgencies, ...open } = SITE_PAGES
  const pages = new Set([...Object.values(open), ...PARTNER_PAGES, ...NOUNS.map((noun) => `/partners/reference/${noun}`)])
  return [...pages].flatMap((page) => {
    const languages = Object.fromEntries(LOCALES.map((locale) => [locale, `${siteAddress()}/${locale}${page}`]))
    return LOCALES.map((locale) => ({ url: `${siteAddress()}/${locale}${page}`, alternates: { languages } }))
  })
}
