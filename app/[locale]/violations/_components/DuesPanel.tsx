import { Amount } from '@/app/_components/Amount'
import { CopyButton } from '@/app/_components/CopyButton'
import { dayTag, momentTags } from '@/app/_components/moment-tags'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FoundLicense } from '../_server/inquiry'

export type Dues = FoundLicense['dues']

type DuesProps = { locale: Locale; dues: Dues }

type DuesPanelProps = DuesProps & { /** The inquiry's. */ id: string }

/** The loudest thing on the page: what is due today, until when, what it becomes, and the number that pays it. */
export function DuesPanel({ locale, dues, id }: DuesPanelProps) {
  const t = wordsOf(locale)
  return (
    <section aria-label={t('result.dues')} className="panel rounded-card bg-deep p-5 text-on-deep sm:p-8">
      <div className="grid gap-6 md:grid-cols-[minmax(0,1fr)_auto] md:items-center">
        <div>
          <p className="font-bold">{t('answer.found', { count: dues.count })}</p>
          <p className="text-[0.9375rem] text-wrap text-on-deep-soft">{t.rich('result.readAt', momentTags(dues.asOf, locale))}</p>
          {dues.paymentReference ? (
            <Price locale={locale} dues={dues} />
          ) : (
            <p className="mt-3 text-xl font-bold">{t('answer.noneToPay')}</p>
          )}
        </div>
        {dues.paymentReference && <PaymentBox locale={locale} dues={dues} number={dues.paymentReference.number} id={id} />}
      </div>
    </section>
  )
}

function Price({ locale, dues }: DuesProps) {
  const t = wordsOf(locale)
  const [now, next] = dues.priceCalendar
  return (
    <div className="mt-4">
      <p>
        {t('result.dueToday')}
        {dues.payableCount < dues.count && (
          <span className="text-on-deep-soft"> · {t('result.payable', { count: dues.payableCount })}</span>
        )}
      </p>
      <p className="text-[2.5rem] leading-tight font-extrabold sm:text-[3.25rem]">
        <Amount fils={dues.total} locale={locale} />
      </p>
      {dues.discount > 0 && <p>{t.rich('result.instead', { amount: () => <Amount fils={dues.fine} locale={locale} /> })}</p>}
      {now?.until && next && (
        <p className="mt-1 max-w-[44ch]">
          {t.rich('result.until', { ...dayTag(now.until, locale), amount: () => <Amount fils={next.due} locale={locale} /> })}
        </p>
      )}
    </div>
  )
}

function PaymentBox({ locale, dues, number, id }: DuesPanelProps & { number: string }) {
  const t = wordsOf(locale)
  return (
    <div className="rounded-card bg-on-deep/10 p-5">
      <p className="text-on-deep-soft">{t('result.paymentNumber')}</p>
      <p className="text-[clamp(1.25rem,6.4vw,1.75rem)] leading-snug font-extrabold">
        <PaymentNumber number={number} />
      </p>
      <p className="no-print mt-3 flex flex-wrap gap-3">
        <a href={`/${locale}/pay/${number}?inquiry=${id}`} className="button grow bg-on-deep px-4 text-[#093d33] hover:bg-on-deep-soft">
          {t('result.howToPay')}
        </a>
        <CopyButton text={number} label={t('result.copy')} done={t('result.copied')} />
      </p>
      {dues.payableCount > 1 && (
        <a href={`/${locale}/violations/choose?inquiry=${id}`} className="no-print mt-2 inline-flex min-h-12 items-center text-on-deep">
          {t('choose.link')}
        </a>
      )}
    </div>
  )
}
