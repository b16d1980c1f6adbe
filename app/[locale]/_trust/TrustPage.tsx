import type { Metadata } from 'next'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { ContactFacts } from './ContactFacts'

/** What each page has to say, in order. */
const SECTIONS = {
  privacy: ['what', 'pay', 'objections', 'looks', 'tracking', 'rights'],
  accessibility: ['goal', 'tested', 'limits', 'tell'],
  terms: ['data', 'paying', 'proof', 'use'],
} as const

type Name = keyof typeof SECTIONS

type Key = { [Page in Name]: `trust.${Page}.${(typeof SECTIONS)[Page][number]}` }[Name]

type TrustPageProps = { page: Name; params: Promise<{ locale: string }> }

export async function trustMetadata(page: Name, { params }: Pick<TrustPageProps, 'params'>): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  return { title: t(`trust.${page}.title`), description: t(`trust.${page}.lead`), alternates: languageLinks(locale, `/${page}`) }
}

/** A page that says what the service promises: each section is a heading and its paragraphs. */
export async function TrustPage({ page, params }: TrustPageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const keys = SECTIONS[page].map((section) => `trust.${page}.${section}` as Key)
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t(`trust.${page}.title`)} lead={t(`trust.${page}.lead`)} />
      {keys.map((key) => (
        <section key={key} className="mt-8">
          <h2 className="text-xl">{t(`${key}Title`)}</h2>
          {t(key)
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph} className="mt-2">
                {paragraph}
              </p>
            ))}
        </section>
      ))}
      <p className="mt-8">
        <a href={`/${locale}/contact`}>{t('pages.contact')}</a>
      </p>
      <ContactFacts locale={locale} />
    </div>
  )
}
