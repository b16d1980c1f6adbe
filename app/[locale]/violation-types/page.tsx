import type { Metadata } from 'next'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import { PageHead } from '@/app/_components/PageHead'
import { SearchForm } from '@/app/_components/SearchForm'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { searchQuery } from '@/app/_server/search-query'
import { ShownChoice } from './_components/ShownChoice'
import { TypesTable } from './_components/TypesTable'
import { catalogue, findTypes, SHOWN } from './_server/catalogue'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  return { title: t('pages.catalogue'), description: t('catalogue.lead'), alternates: languageLinks(locale, '/violation-types') }
}

export default async function ViolationTypesPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const query = await searchParams
  const { text, isTooLong } = searchQuery(query.q)
  const shown = SHOWN.find((one) => one === query.show) ?? 'all'
  const types = await catalogue()
  const found = types && findTypes(types, isTooLong ? '' : text, shown)
  return (
    <>
      <PageHead locale={locale} title={t('pages.catalogue')} lead={t('catalogue.lead')} />
      <SearchForm
        action={`/${locale}/violation-types`}
        label={t('catalogue.search')}
        error={isTooLong ? t('portal.tooLong') : undefined}
        submit={t('portal.submit')}
        query={text}
      >
        <ShownChoice locale={locale} chosen={shown} />
      </SearchForm>
      <Notice title={t('catalogue.noteTitle')}>
        <p>{t('catalogue.note')}</p>
      </Notice>
      {found ? (
        <section aria-labelledby="types-heading">
          <div role="status">
            <h2 id="types-heading" className="mb-3 text-xl">
              {found.length > 0 ? t('catalogue.count', { count: found.length }) : t('catalogue.none')}
            </h2>
          </div>
          {found.length > 0 ? (
            <TypesTable locale={locale} types={found} />
          ) : (
            <a href={`/${locale}/violation-types`}>{t('catalogue.clear')}</a>
          )}
        </section>
      ) : (
        <Notice tone="warning" title={t('catalogue.unavailableTitle')}>
          <p>{t.rich('catalogue.unavailable', momentTags(new Date().toISOString(), locale))}</p>
        </Notice>
      )}
    </>
  )
}
