import { Amount } from '@/app/_components/Amount'
import { Notice } from '@/app/_components/Notice'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Reference } from '../_server/documents'
import { payPath } from '../_server/pay-address'

type NewerNumberProps = { locale: Locale; reference: Reference; inquiry: string | undefined }

/** The number that covers everything of the licence, for whoever proved it: what it costs and what it adds. */
export function NewerNumber({ locale, reference, inquiry }: NewerNumberProps) {
  const t = wordsOf(locale)
  const { newer, payable, count, total, status } = reference
  const isReplaced = status === 'SUPERSEDED'
  if (!newer) return null
  const added = newer.count - count
  const tags = {
    count: newer.count,
    number: () => (
      <strong>
        <PaymentNumber number={newer.number} />
      </strong>
    ),
    amount: () => (
      <strong>
        <Amount fils={newer.total} locale={locale} />
      </strong>
    ),
  }
  return (
    <Notice tone={isReplaced ? 'warning' : 'calm'} title={t(isReplaced ? 'pay.newerIssued' : 'pay.newerTitle')}>
      {isReplaced && payable && <p>{t.rich('pay.changedProven', { amount: () => <Amount fils={total} locale={locale} /> })}</p>}
      <p>
        {t.rich(payable ? 'pay.newer' : 'pay.newerOnly', tags)} {payable && added > 0 && t('pay.newerAdds', { count: added })}
      </p>
      <p>
        <a href={payPath(locale, newer.number, inquiry)} className="inline-flex min-h-12 items-center font-bold">
          {t('pay.openNewer')}
        </a>
      </p>
    </Notice>
  )
}
