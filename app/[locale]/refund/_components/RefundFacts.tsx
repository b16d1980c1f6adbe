import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayTag } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { ShownLink } from '../_server/refund'

/** What goes back, of which case, and until when the link holds. */
export function RefundFacts({ locale, link: { amount, approved, caseReference, expiresAt, state } }: { locale: Locale; link: ShownLink }) {
  const t = wordsOf(locale)
  const what = t(approved ? 'refund.amount' : 'refund.amountAsked')
  return (
    <section aria-label={what} className="panel mb-8 rounded-card bg-deep p-6 text-on-deep">
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[auto_auto] sm:justify-start">
        <div>
          <dt className="text-on-deep-soft">{what}</dt>
          <dd className="text-[1.75rem] leading-snug font-extrabold">
            <Amount fils={amount} locale={locale} />
          </dd>
        </div>
        <div>
          <dt className="text-on-deep-soft">{t('refund.case')}</dt>
          <dd className="text-[1.75rem] leading-snug font-extrabold">
            <Ltr>{caseReference}</Ltr>
          </dd>
        </div>
      </dl>
      {state === 'OPEN' && <p className="mt-3">{t.rich('refund.until', dayTag(dayInAmman(new Date(expiresAt)), locale))}</p>}
    </section>
  )
}
