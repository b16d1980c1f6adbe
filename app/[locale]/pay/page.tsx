import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { described, Field } from '@/app/_components/Field'
import { PageHead } from '@/app/_components/PageHead'
import { languageLinks } from '@/app/_i18n/language-links'
import { pageLocale } from '@/app/_i18n/page-locale'
import { wordsOf } from '@/app/_i18n/words'
import { latinDigits } from '@/domain/values/digits'
import { payPath } from './_server/pay-address'

type PageProps = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** More than a number can be mistyped by. */
const MAX_LENGTH = 40

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
  const typed = typeof number === 'string' ? number.trim().slice(0, MAX_LENGTH) : ''
  if (typed !== '') redirect(payPath(locale, encodeURIComponent(latinDigits(typed))))
  const error = number === undefined ? undefined : t('payEntry.required')
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t('payEntry.title')} lead={t('payEntry.lead')} />
      <form action={`/${locale}/pay`} className="card grid gap-6 p-5 sm:p-8">
        <Field id="number" label={t('pay.number')} hint={t('payEntry.hint')} error={error}>
          <input
            id="number"
            name="number"
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            maxLength={MAX_LENGTH}
            className="control text-xl font-semibold rtl:text-end"
            {...described('number', { hint: true, error: error !== undefined })}
          />
        </Field>
        <button type="submit" className="button sm:justify-self-start">
          {t('payEntry.go')}
        </button>
      </form>
      <h2 className="mt-10 mb-2 text-xl">{t('payEntry.lost')}</h2>
      <p>{t.rich('payEntry.lostText', { link: (words) => <a href={`/${locale}/violations`}>{words}</a> })}</p>
    </div>
  )
}
