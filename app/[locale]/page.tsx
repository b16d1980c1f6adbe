import type { Metadata } from 'next'
import { wholeWords } from '../_components/keep-together'
import { PageHead } from '../_components/PageHead'
import { languageLinks } from '../_i18n/language-links'
import { pageLocale } from '../_i18n/page-locale'
import { wordsOf } from '../_i18n/words'

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return { title: wordsOf(locale)('services.title'), alternates: languageLinks(locale, '') }
}

export default async function ServicesPage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  return (
    <>
      <PageHead locale={locale} title={t('services.title')} trail="top" lead={t('services.lead')} />
      <article className="card grid max-w-[640px] gap-4 p-6 sm:p-8">
        <h2 className="text-[1.375rem]">{wholeWords(t('service.title'))}</h2>
        <p>{t('service.lead')}</p>
        <div>
          <h3 className="text-base">{t('services.needs')}</h3>
          <ul className="list-disc ps-6 text-soft">
            <li>{t('services.needsNumber')}</li>
            <li>{t('services.needsExpiry')}</li>
          </ul>
        </div>
        <p>
          <a href={`/${locale}/violations`} className="button">
            {t('services.open')}
            <span className="sr-only">: {t('service.title')}</span>
          </a>
        </p>
      </article>
    </>
  )
}
