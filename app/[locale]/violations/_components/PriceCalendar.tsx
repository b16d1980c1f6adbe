import { Amount } from '@/app/_components/Amount'
import { dayTag } from '@/app/_components/moment-tags'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Dues } from './DuesPanel'

type PriceCalendarProps = { locale: Locale; dues: Dues; id: string }

/** What everything costs by the day of payment, where that changes, and a reminder of the last good day. */
export function PriceCalendar({ locale, dues: { priceCalendar, paymentReference }, id }: PriceCalendarProps) {
  const t = wordsOf(locale)
  if (priceCalendar.length < 2 || !paymentReference) return null
  return (
    <section aria-labelledby="calendar-heading">
      <h2 id="calendar-heading" className="part">
        {t('calendar.heading')}
      </h2>
      <ol className="card calendar">
        {priceCalendar.map(({ from, until, due }) => (
          <li key={from}>
            <span>
              {until
                ? t.rich('calendar.until', dayTag(until, locale))
                : t.rich('calendar.from', { date: () => <bdi>{dayText(from, locale)}</bdi> })}
            </span>
            <b>
              <Amount fils={due} locale={locale} />
            </b>
          </li>
        ))}
      </ol>
      <a href={`/${locale}/pay/${paymentReference.number}/reminder.ics?inquiry=${id}`} className="no-print calendar-remind">
        {t('calendar.remind')}
      </a>
    </section>
  )
}
