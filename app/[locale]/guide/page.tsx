import type { Metadata } from 'next'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { StepView } from './_components/StepView'
import { GUIDE_STEPS } from './_server/steps'
import './_components/guide.css'

type PageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  return { title: t('pages.guide'), description: t('guide.lead'), alternates: languageLinks(locale, '/guide') }
}

export default async function GuidePage({ params }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  return (
    <>
      <PageHead locale={locale} title={t('pages.guide')} lead={t('guide.lead')} />
      <nav aria-labelledby="contents" className="no-print mb-8">
        <h2 id="contents" className="mb-2 text-xl">
          {t('guide.contents')}
        </h2>
        <ol className="grid list-decimal gap-x-10 ps-6 sm:grid-cols-2 lg:grid-cols-3">
          {GUIDE_STEPS.map((step) => (
            <li key={step}>
              <a href={`#${step}`} className="inline-flex min-h-12 items-center">
                {t(`guide.steps.${step}.title`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <ol className="guide-steps">
        {GUIDE_STEPS.map((step, index) => (
          <StepView key={step} locale={locale} step={step} n={index + 1} />
        ))}
      </ol>
      <p className="no-print mt-8">
        <a href={`/${locale}/violations`} className="button">
          {t('guide.start')}
        </a>
      </p>
      <p className="no-print mt-4 text-soft">{t('guide.print')}</p>
    </>
  )
}
