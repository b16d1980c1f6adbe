import type { ReactNode } from 'react'
import { keepTogether } from '@/app/_components/keep-together'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { NATIONWIDE_LENGTH } from '@/domain/licenses/license-number'
import type { FoundLicense } from '../_server/inquiry'
import './result.css'

/** The inquiry repeated, and the way to another one. */
export function AskedFor({ locale, license }: { locale: Locale; license: FoundLicense }) {
  const t = wordsOf(locale)
  const isNationwide = license.number.length === NATIONWIDE_LENGTH
  return (
    <div className="card asked">
      <dl aria-label={t('result.asked')}>
        <Detail label={t('form.number')}>
          <Ltr>{license.number}</Ltr>
        </Detail>
        {isNationwide ? (
          <Detail label={t('result.centerAndClass')}>{t.rich('result.notRequired', { keep: keepTogether })}</Detail>
        ) : (
          <>
            <Detail label={t('form.center')}>{license.licensingCenter?.name[locale]}</Detail>
            <Detail label={t('form.class')}>{license.licenseClass?.name[locale]}</Detail>
          </>
        )}
      </dl>
      <a href={`/${locale}/violations`} className="no-print">
        {t('result.another')}
      </a>
    </div>
  )
}

function Detail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
