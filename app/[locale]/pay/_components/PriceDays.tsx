import { Amount } from '@/app/_components/Amount'
import { dayTag } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Reference } from '../_server/documents'

type PriceDaysProps = { locale: Locale; steps: Reference['priceCalendar'] }

/** What the number costs today, how long that holds, and what follows. */
export function PriceUntil({ locale, steps }: PriceDaysProps) {
  const t = wordsOf(locale)
  const [now, next] = steps
  if (!now) return null
  if (!now.until || !next) return t.rich('pay.untilUnknown', dayTag(now.from, locale))
  return t.rich('pay.until', { ...dayTag(now.until, locale), amount: () => <Amount fils={next.due} locale={locale} /> })
}

/** Every day on which the price changes, where it does so more than once. */
export function PriceDays({ locale, steps }: PriceDaysProps) {
  const t = wordsOf(locale)
  if (steps.length < 3) return null
  return (
    <section aria-labelledby="calendar-heading" className="mt-10">
      <h2 id="calendar-heading" className="mb-3 text-xl">
        {t('pay.calendar')}
      </h2>
      <dl className="card max-w-[36rem] divide-y divide-line px-5">
        {steps.map(({ from, until, due }) => (
          <div key={from} className="flex flex-wrap justify-between gap-x-6 py-3">
            <dt>{until ? t.rich('pay.calendarUntil', dayTag(until, locale)) : t.rich('pay.calendarFrom', dayTag(from, locale))}</dt>
            <dd className="font-bold">
              <Amount fils={due} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
