import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

/** How a figure differs from that of the period before: by a sign, a percentage and words, never by a colour. `change`: percent; null where nothing was before. */
export function Comparison({ locale, now, before, change }: { locale: Locale; now: number; before: number; change: number | null }) {
  const t = wordsOf(locale)
  if (now === before) return <span className="quiet">{t('overview.same')}</span>
  if (change === null) return <span className="quiet">{t('overview.nothingBefore')}</span>
  const parts = {
    sign: () => <span aria-hidden="true">{now > before ? '▲' : '▼'}</span>,
    percent: () => <Ltr>{`${Math.abs(change)}%`}</Ltr>,
  }
  return <span className="quiet">{t.rich(now > before ? 'overview.more' : 'overview.less', parts)}</span>
}
