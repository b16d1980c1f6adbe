import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { SiteFrame } from './_components/SiteFrame'
import { SiteShell } from './_components/SiteShell'
import { DEFAULT_LOCALE, DIRECTION, isLocale, LOCALES, otherLocale } from './_i18n/locale'
import { wordsOf } from './_i18n/words'

export const metadata: Metadata = { title: LOCALES.map((locale) => wordsOf(locale)('notFound.title')).join(' · ') }

/** Every address that is no page of ours: in its language, or in both where it names none. */
// biome-ignore lint/style/noDefaultExport: Next looks for it
export default async function GlobalNotFound() {
  const segment = (await headers()).get('x-page-path')?.split(/[/?]/)[1]
  const own = isLocale(segment) ? segment : DEFAULT_LOCALE
  const shown = isLocale(segment) ? [own] : [own, otherLocale(own)]
  return (
    <SiteShell locale={own}>
      <SiteFrame locale={own}>
        <div className="grid gap-8 py-8 sm:grid-cols-2">
          {shown.map((locale) => (
            <section key={locale} lang={locale} dir={DIRECTION[locale]} className="card p-6 sm:p-8">
              <h1 className="text-2xl">{wordsOf(locale)('notFound.title')}</h1>
              <p className="mt-2 mb-6 text-soft">{wordsOf(locale)('notFound.body')}</p>
              <a href={`/${locale}`} className="button">
                {wordsOf(locale)('notFound.home')}
              </a>
            </section>
          ))}
        </div>
      </SiteFrame>
    </SiteShell>
  )
}
