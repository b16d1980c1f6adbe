import type { Metadata } from 'next'
import { PageHead } from '@/app/_components/PageHead'
import { SearchForm } from '@/app/_components/SearchForm'
import { languageLinks } from '@/app/_i18n/language-links'
import type { Locale } from '@/app/_i18n/locale'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { searchQuery } from '@/app/_server/search-query'
import { PartnersNav } from '../_components/PartnersNav'
import { SdlText } from '../_components/SdlText'
import { docsOf } from '../_server/docs'
import { NOUNS, searchReference, TYPES } from '../_server/reference'
import '../_components/partners.css'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const MAX = 60

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { title, lead } = docsOf(locale).reference
  return { title, description: lead, alternates: languageLinks(locale, '/partners/reference') }
}

export default async function ReferencePage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const { reference: words, chapters } = docsOf(locale)
  const { text, isTooLong } = searchQuery((await searchParams).q)
  return (
    <>
      <PageHead
        locale={locale}
        title={words.title}
        lead={words.lead}
        trail={[{ href: `/${locale}/partners`, label: chapters.start.title }]}
      />
      <PartnersNav locale={locale} here="/partners/reference" />
      <SearchForm
        action={`/${locale}/partners/reference`}
        label={words.search}
        hint={words.searchHint.replaceAll('`', '')}
        error={isTooLong ? wordsOf(locale)('portal.tooLong') : undefined}
        submit={wordsOf(locale)('portal.submit')}
        query={text}
      />
      {text !== '' && !isTooLong && <Found locale={locale} query={text} />}
      <h2 className="mt-10 mb-4 text-[1.5rem]">{words.all}</h2>
      <ul className="reference-index">
        {NOUNS.map((noun) => (
          <li key={noun} className="card">
            <h3 className="text-[1.0625rem]">
              <a href={`/${locale}/partners/reference/${noun}`} className="inline-flex min-h-11 items-center">
                {words.nouns[noun]}
              </a>
            </h3>
            <p dir="ltr" className="text-[0.9375rem] text-soft [overflow-wrap:anywhere]">
              {TYPES.filter((type) => type.noun === noun)
                .map(({ name }) => name)
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Found({ locale, query }: { locale: Locale; query: string }) {
  const { reference: words } = docsOf(locale)
  const found = searchReference(query)
  return (
    <section aria-labelledby="found" className="mt-8">
      <div role="status">
        <h2 id="found" className="text-xl">
          {found.length > 0 ? `${words.found}: ${found.length}` : words.none}
        </h2>
      </div>
      <ul className="mt-3 grid gap-1">
        {found.slice(0, MAX).map(({ path, name, about }) => (
          <li key={name} dir="ltr" lang="en" className="border-t border-line py-2">
            <a href={`/${locale}${path}`} className="code-link">
              {name}
            </a>{' '}
            <SdlText text={about} />
          </li>
        ))}
      </ul>
    </section>
  )
}
