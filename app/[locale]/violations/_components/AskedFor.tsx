import type { ReactNode } from 'react'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { NATIONWIDE_LENGTH } from '@/domain/license-number'
import type { FoundLicense } from '../_server/inquiry'

/** The inquiry repeated, and the way to another one. */
export function AskedFor({ locale, license }: { locale: Locale; license: FoundLicense }) {
  const t = wordsOf(locale)
  const isNationwide = license.number.length === NATIONWIDE_LENGTH
  return (
    <div className="card mb-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 px-5 py-4">
      <dl aria-label={t('result.asked')} className="grid w-full gap-x-10 gap-y-1 text-[0.9375rem] sm:flex sm:w-auto sm:flex-wrap">
        <Detail label={t('form.number')}>
          <Ltr>{license.number}</Ltr>
        </Detail>
        {isNationwide ? (
          <Detail label={t('result.centerAndClass')}>{t('result.notRequired')}</Detail>
        ) : (
          <>
            <Detail label={t('form.center')}>{license.licensingCenter?.name[locale]}</Detail>
            <Detail label={t('form.class')}>{license.licenseClass?.name[locale]}</Detail>
          </>
        )}
      </dl>
      <a href={`/${locale}/violations`} className="no-print inline-flex min-h-11 items-center">
        {t('result.another')}
      </a>
    </div>
  )
}

function Detail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(7rem,2fr)_minmax(0,3fr)] gap-x-3 sm:block">
      <dt className="text-soft">{label}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  )
}
