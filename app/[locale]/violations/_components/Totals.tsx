import type { ReactNode } from 'react'
import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Dues } from './DuesPanel'
import './result.css'

/** The sums under the list, over all of its pages. What cannot be paid here is counted and adds no money. */
export function Totals({ locale, dues }: { locale: Locale; dues: Dues }) {
  const t = wordsOf(locale)
  return (
    <section aria-label={t('result.totals')} className="card totals">
      <dl>
        <Total label={t('result.count')}>
          <Ltr>{dues.count}</Ltr>
        </Total>
        <Total label={t('result.payableCount')}>
          <Ltr>{dues.payableCount}</Ltr>
        </Total>
        {dues.payableCount > 0 && (
          <>
            <Total label={t('result.fine')}>
              <Amount fils={dues.fine} locale={locale} />
            </Total>
            <Total label={t('result.discount')}>
              <Amount fils={dues.discount} locale={locale} />
            </Total>
            <Total label={t('result.total')}>
              <Amount fils={dues.total} locale={locale} />
            </Total>
          </>
        )}
        {dues.paymentReference && (
          <Total label={t('result.paymentNumber')}>
            <PaymentNumber number={dues.paymentReference.number} />
          </Total>
        )}
      </dl>
    </section>
  )
}

function Total({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
