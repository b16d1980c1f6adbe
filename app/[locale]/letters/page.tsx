import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { described, Field } from '@/app/_components/Field'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const MAX_LENGTH = 40

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  return { title: wordsOf(locale)('letters.follow'), alternates: languageLinks(locale, '/letters') }
}

/** Where the number of a letter is typed, to see how far it is and to read the answer. */
export default async function LettersPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { number } = await searchParams
  const typed = typeof number === 'string' ? number.trim().slice(0, MAX_LENGTH) : ''
  if (typed !== '') redirect(`/${locale}/letters/${encodeURIComponent(typed)}`)
  const error = number === undefined ? undefined : t('letters.followRequired')
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t('letters.follow')} lead={t('letters.followLead')} />
      <form action={`/${locale}/letters`} className="card grid gap-6 p-5 sm:p-8">
        <Field id="number" label={t('letters.reference')} hint={t('letters.followHint')} error={error}>
          <input
            id="number"
            name="number"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            maxLength={MAX_LENGTH}
            className="control text-xl font-semibold rtl:text-end"
            {...described('number', { hint: true, error: error !== undefined })}
          />
        </Field>
        <button type="submit" className="button sm:justify-self-start">
          {t('letters.followGo')}
        </button>
      </form>
    </div>
  )
}
