import { Amount } from '@/app/_components/Amount'
import { CopyButton } from '@/app/_components/CopyButton'
import { dayTag, momentTags } from '@/app/_components/moment-tags'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { FoundLicense } from '../_server/inquiry'
import './result.css'

export type Dues = FoundLicense['dues']

type DuesProps = { locale: Locale; dues: Dues }

type DuesPanelProps = DuesProps & { /** The inquiry's. */ id: string }

/** The loudest thing on the page: what is due today, until when, what it becomes, and the number that pays it. */
export function DuesPanel({ locale, dues, id }: DuesPanelProps) {
  const t = wordsOf(locale)
  return (
    <section aria-labelledby="dues-heading" className="panel dues">
      <div className="dues-parts">
        <div>
          <h2 id="dues-heading" className="dues-heading">
            {t('answer.found', { count: dues.count })}
          </h2>
          <p className="dues-soft">{t.rich('result.readAt', momentTags(dues.asOf, locale))}</p>
          {dues.paymentReference ? <Price locale={locale} dues={dues} /> : <p className="dues-none">{t('answer.noneToPay')}</p>}
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
    <div className="dues-price">
      <p>
        {t('result.dueToday')}
        {dues.payableCount < dues.count && <span className="dues-soft"> · {t('result.payable', { count: dues.payableCount })}</span>}
      </p>
      <p className="dues-total">
        <Amount fils={dues.total} locale={locale} />
      </p>
      {dues.discount > 0 && <p>{t.rich('result.instead', { amount: () => <Amount fils={dues.fine} locale={locale} /> })}</p>}
      {now?.until && next && (
        <p className="dues-until">
          {t.rich('result.until', { ...dayTag(now.until, locale), amount: () => <Amount fils={next.due} locale={locale} /> })}
        </p>
      )}
    </div>
  )
}

function PaymentBox({ locale, dues, number, id }: DuesPanelProps & { number: string }) {
  const t = wordsOf(locale)
  return (
    <div className="dues-box">
      <p className="dues-soft">{t('result.paymentNumber')}</p>
      <p className="dues-number">
        <PaymentNumber number={number} />
      </p>
      <p className="no-print dues-ways">
        <a href={`/${locale}/pay/${number}?inquiry=${id}`} className="button dues-pay">
          {t('result.howToPay')}
        </a>
        <CopyButton text={number} label={t('result.copy')} done={t('result.copied')} />
      </p>
      {dues.payableCount > 1 && (
        <a href={`/${locale}/violations/choose?inquiry=${id}`} className="no-print dues-choose">
          {t('choose.link')}
        </a>
      )}
    </div>
  )
}
