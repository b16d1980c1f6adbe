import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NumberEntry, typedEntry } from '@/app/_components/NumberEntry'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { latinDigits } from '@/domain/values/digits'
import { payPath } from './_server/pay-address'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const title = t('payEntry.title')
  const isEmpty = (await searchParams).number !== undefined
  return { title: isEmpty ? t('error.title', { title }) : title, alternates: languageLinks(locale, '/pay') }
}

/** Where a payment number is typed that somebody has on paper or in a message: it leads to the number's own page. */
export default async function PayEntryPage({ params, searchParams }: PageProps) {
  const locale = await pageLocale(params)
  const t = wordsOf(locale)
  const { number } = await searchParams
  const typed = typedEntry(number)
  if (typed !== '') redirect(payPath(locale, encodeURIComponent(latinDigits(typed))))
  const error = number === undefined ? undefined : t('payEntry.required')
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t('payEntry.title')} lead={t('payEntry.lead')} />
      <NumberEntry
        action={`/${locale}/pay`}
        label={t('pay.number')}
        hint={t('payEntry.hint')}
        submit={t('payEntry.go')}
        error={error}
        isNumeric
      />
      <h2 className="mt-10 mb-2 text-xl">{t('payEntry.lost')}</h2>
      <p>{t.rich('payEntry.lostText', { link: (words) => <a href={`/${locale}/violations`}>{words}</a> })}</p>
    </div>
  )
}
