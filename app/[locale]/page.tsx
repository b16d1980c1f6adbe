import type { Metadata } from 'next'
import { PageHead } from '../_components/PageHead'
import { SearchForm } from '../_components/SearchForm'
import { hasWords } from '../_i18n/forgiving'
import { languageLinks } from '../_i18n/language-links'
import { pageLocale } from '../_i18n/page-locale'
import { wordsOf } from '../_i18n/words'
import { searchQuery } from '../_server/search-query'
import { ServiceList } from './_components/ServiceList'
import { findServices } from './_components/services'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  return {
    title: { absolute: `${t('services.title')} · ${t('site.name')}` },
    description: t('portal.description'),
    alternates: languageLinks(locale, ''),
  }
}

export default async function ServicesPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { text, isTooLong } = searchQuery((await searchParams).q)
  const isSearch = hasWords(text) && !isTooLong
  const found = findServices(isSearch ? text : '')
  const query = () => <bdi>{text}</bdi>
  return (
    <>
      <PageHead locale={locale} title={t('services.title')} trail="top" lead={t('services.lead')} />
      <SearchForm
        action={`/${locale}`}
        label={t('portal.search')}
        hint={t('portal.searchHint')}
        error={isTooLong ? t('portal.tooLong') : undefined}
        submit={t('portal.submit')}
        query={text}
      />
      {isSearch && (
        <div role="status" className="mt-8 flex flex-wrap items-baseline gap-x-6 gap-y-1">
          <h2 className="text-xl">{t.rich(found.size > 0 ? 'portal.foundTitle' : 'portal.noneTitle', { query })}</h2>
          {found.size > 0 ? (
            <a href={`/${locale}`} className="inline-flex min-h-12 items-center">
              {t('portal.clear')}
            </a>
          ) : (
            <p>{t('portal.none')}</p>
          )}
        </div>
      )}
      <ServiceList locale={locale} shown={found.size > 0 ? found : findServices('')} />
    </>
  )
}
