import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ListedPayoutFile } from '../_server/payouts'

/** Who made which file when, and what became of its refunds. */
export function PayoutFileList({ locale, files }: { locale: Locale; files: readonly ListedPayoutFile[] }) {
  const t = wordsOf(locale)
  if (files.length === 0) return <p className="card p-5">{t('payouts.none')}</p>
  return (
    <ul className="card divide-y divide-line">
      {files.map(({ reference, madeBy, madeAt, refunds, total, filed, paidOut, returned, cancelled }) => (
        <li key={reference} className="grid gap-x-6 gap-y-1 px-5 py-4 md:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)]">
          <p>
            <a href={`/${locale}/staff/payouts/${reference}`} className="inline-flex min-h-12 items-center font-bold">
              <Ltr>{reference}</Ltr>
            </a>
            <span className="block text-soft">
              {t.rich('payouts.made', { ...momentTags(madeAt, locale), who: () => <bdi>{madeBy}</bdi> })}
            </span>
          </p>
          <p className="md:self-center">{t('payouts.standing', { filed, paidOut, returned, isCancelled: cancelled > 0 ? 'yes' : 'no' })}</p>
          <p className="md:self-center md:text-end">
            <span className="block font-bold">
              <Amount fils={total} locale={locale} />
            </span>
            <span className="text-soft">{t('payouts.refunds', { count: refunds })}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
