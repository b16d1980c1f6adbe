import { Amount } from '@/app/_components/Amount'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { SettlementLists } from '../_server/settlement'

const FIGURES = ['reported', 'settled', 'suspense', 'paidOut'] as const

/** Closed days with their control totals. */
export function DayList({ locale, days }: { locale: Locale; days: SettlementLists['dayClosings']['nodes'] }) {
  const t = wordsOf(locale)
  if (days.length === 0) return <p className="text-soft">{t('settlement.noDays')}</p>
  return (
    <ul className="card divide-y divide-line">
      {days.map((closing) => (
        <li key={closing.day} className="px-5 py-4">
          <p className="flex flex-wrap items-center gap-x-4">
            <a href={`/${locale}/staff/settlement/days/${closing.day}`} className="inline-flex min-h-12 items-center font-bold">
              <bdi>{dayText(closing.day, locale)}</bdi>
            </a>
            <span>{t('settlement.payments', { n: closing.payments })}</span>
            <b className={closing.balanced ? undefined : 'text-red'}>
              {t(closing.balanced ? 'settlement.balanced' : 'settlement.unbalanced')}
            </b>
          </p>
          <dl className="grid grid-cols-2 gap-x-8 gap-y-2 sm:grid-cols-4">
            {FIGURES.map((name) => (
              <div key={name}>
                <dt className="text-[0.9375rem] text-soft">{t(`settlement.figures.${name}`)}</dt>
                <dd>
                  <Amount fils={closing[name]} locale={locale} />
                </dd>
              </div>
            ))}
          </dl>
          {closing.unmatched > 0 && <p className="mt-2 text-soft">{t('settlement.unmatched', { n: closing.unmatched })}</p>}
        </li>
      ))}
    </ul>
  )
}
