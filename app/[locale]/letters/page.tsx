import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NumberEntry, typedEntry } from '@/app/_components/NumberEntry'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return { title: wordsOf(locale)('letters.follow'), alternates: languageLinks(locale, '/letters') }
}

/** Where the number of a letter is typed, to see how far it is and to read the answer. */
export default async function LettersPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { number } = await searchParams
  const typed = typedEntry(number)
  if (typed !== '') redirect(`/${locale}/letters/${encodeURIComponent(typed)}`)
  const error = number === undefined ? undefined : t('letters.followRequired')
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t('letters.follow')} lead={t('letters.followLead')} />
      <NumberEntry
        action={`/${locale}/letters`}
        label={t('letters.reference')}
        hint={t('letters.followHint')}
        submit={t('letters.followGo')}
        error={error}
      />
    </div>
  )
}
