import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { Money } from '../../_components/Money'

type ComparisonProps = {
  locale: Locale
  now: number
  before: number
  /** Percent; null where nothing was before, and of a day that has not ended. */
  change: number | null
}

/** How a figure differs from that of the period before: by a sign, a percentage and words, never by a colour. */
export function Comparison({ locale, now, before, change }: ComparisonProps) {
  const t = wordsOf(locale)
  if (now === before) return <span className="quiet">{t('overview.same')}</span>
  if (before === 0) return <span className="quiet">{t('overview.nothingBefore')}</span>
  if (change === null) {
    const amount = () => <Money fils={before} locale={locale} />
    return <span className="quiet">{t.rich('overview.wholeDayBefore', { amount })}</span>
  }
  const parts = {
    sign: () => <span aria-hidden="true">{now > before ? '▲' : '▼'}</span>,
    percent: () => <Ltr>{`${Math.abs(change)}%`}</Ltr>,
  }
  return <span className="quiet">{t.rich(now > before ? 'overview.more' : 'overview.less', parts)}</span>
}
