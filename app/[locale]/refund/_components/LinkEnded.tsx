import { PageHead } from '@/app/_components/PageHead'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ShownLink } from '../_server/refund'
import { RefundFacts } from './RefundFacts'

type Why = ShownLink['state'] | 'unknown' | 'fault' | 'tooMany'

const TITLES = {
  OPEN: 'refund.title',
  STAFF: 'refund.staffTitle',
  USED: 'refund.usedTitle',
  EXPIRED: 'refund.expiredTitle',
  ENDED: 'refund.endedTitle',
  unknown: 'refund.unknownTitle',
  fault: 'refund.title',
  tooMany: 'refund.title',
} as const

const LEADS = {
  OPEN: 'refund.lead',
  STAFF: 'refund.staff',
  USED: 'refund.used',
  EXPIRED: 'refund.ask',
  ENDED: 'refund.ask',
  unknown: 'refund.unknown',
  fault: 'refund.fault',
  tooMany: 'refund.tooMany',
} as const

/** A link by which no account can be named (any more), why, and what to do. */
export function LinkEnded({ locale, why, link }: { locale: Locale; why: Why; link: ShownLink | null }) {
  const t = wordsOf(locale)
  return (
    <div className="max-w-[44rem]">
      <PageHead locale={locale} title={t(TITLES[why])} lead={t(LEADS[why])} />
      {link && <RefundFacts locale={locale} link={link} />}
      <p className="grid gap-3 sm:flex">
        {why !== 'STAFF' && why !== 'USED' && (
          <a href={`/${locale}/refund`} className="button">
            {t('refund.enter')}
          </a>
        )}
        <a href={`/${locale}/contact`} className="button button-quiet">
          {t('refund.contact')}
        </a>
      </p>
    </div>
  )
}
