import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { PaperReceipt } from '@/app/_documents/receipt-drawing'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { paidAmount } from '../_server/arrived'
import type { Reference } from '../_server/documents'

type PaidPanelProps = { locale: Locale; reference: Reference; inquiry: string | undefined; receipts: readonly PaperReceipt[] }

/** That it is paid: how much, when, with which receipt, and what happens next. Whoever did not prove the licence is led to the receipt. */
export function PaidPanel({ locale, reference, inquiry, receipts }: PaidPanelProps) {
  const t = wordsOf(locale)
  const { number } = reference
  const amount = paidAmount(reference.timeline)
  const paidAt = receipts.length === 1 ? receipts[0]?.paidAt : reference.paidAt
  const valid = receipts.filter(({ voidedAt }) => !voidedAt)
  const isOther = inquiry !== undefined && receipts.length === 0
  return (
    <>
      <section aria-labelledby="paid-heading" data-panel="paid" className="panel mb-8 rounded-card bg-deep p-5 text-on-deep sm:p-8">
        <h2 id="paid-heading" className="text-lg">
          {t('pay.paidAct')}
        </h2>
        {amount > 0 && (
          <p className="text-[2.25rem] leading-tight font-extrabold">
            <span aria-hidden="true">✓ </span>
            <Amount fils={amount} locale={locale} />
          </p>
        )}
        {paidAt && <p className="mt-1 text-on-deep-soft">{t.rich('pay.paid', momentTags(paidAt, locale))}</p>}
        {valid.map((receipt) => (
          <p key={receipt.number} className="mt-3 text-lg">
            {t('pay.done.receipt')}:{' '}
            <strong>
              <Ltr>{receipt.number}</Ltr>
            </strong>
          </p>
        ))}
        <h3 className="mt-5">{t('pay.done.next')}</h3>
        <ul className="grid list-disc gap-1 ps-6">
          <li>{t('pay.done.recorded')}</li>
          <li>{t('pay.done.authority')}</li>
          {receipts.length === 0 && <li>{t('pay.done.receiptLead')}</li>}
        </ul>
        {receipts.length === 0 && (
          <a
            href={`/${locale}/violations?pay=${number}`}
            className="button no-print mt-5 w-full bg-on-deep px-4 text-center text-[#093d33] hover:bg-on-deep-soft sm:w-auto"
          >
            {t('pay.done.receiptGet')}
          </a>
        )}
      </section>
      {isOther && (
        <Notice tone="warning" title={t('pay.done.otherTitle')}>
          <p>{t('pay.done.other')}</p>
        </Notice>
      )}
    </>
  )
}
