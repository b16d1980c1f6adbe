import { Amount } from '@/app/_components/Amount'
import { Corrections } from '@/app/_components/Corrections'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import { Notice } from '@/app/_components/Notice'
import type { PaperReceipt } from '@/app/_documents/receipt-drawing'
import { amountInWords } from '@/app/_i18n/format'
import { type Locale, otherLocale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

type ReceiptCardProps = { locale: Locale; receipt: PaperReceipt; inquiry: string | undefined }

/** Lines that are listed here; the file has all. */
const LISTED = 20

/** What was paid, for whoever proved the licence, and the receipt to take along. */
export function ReceiptCard({ locale, receipt, inquiry }: ReceiptCardProps) {
  const t = wordsOf(locale)
  const { number, amount, paidAt, voidedAt, transactionId, bankTransactionId, lines, corrections } = receipt
  const headingId = `receipt-${number}`
  return (
    <section aria-labelledby={headingId} className="card mb-8 p-5 sm:p-8">
      <h2 id={headingId} className="text-xl">
        {t('receipt.heading')} <Ltr>{number}</Ltr>
      </h2>
      {voidedAt && <Notice tone="warning" title={t('receipt.void')} />}
      <Corrections locale={locale} corrections={corrections} />
      <p className="mt-2 text-[1.75rem] leading-tight font-extrabold">
        <Amount fils={amount} locale={locale} />
      </p>
      <p aria-hidden="true">{amountInWords(amount, locale)}</p>
      <p className="text-soft">{t.rich('pay.paid', momentTags(paidAt, locale))}</p>
      <dl className="mt-3 grid gap-x-6 sm:grid-cols-[auto_1fr]">
        <dt className="text-soft">{t('receipt.network')}</dt>
        <dd className="font-bold wrap-anywhere">
          <bdi dir="ltr">{transactionId}</bdi>
        </dd>
        <dt className="text-soft">{t('receipt.bank')}</dt>
        <dd className="font-bold wrap-anywhere">{bankTransactionId ? <bdi dir="ltr">{bankTransactionId}</bdi> : t('receipt.noBank')}</dd>
      </dl>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {lines.slice(0, LISTED).map((line, index) => (
          <ReceiptLine key={index} locale={locale} line={line} />
        ))}
        {lines.length > LISTED && <li className="py-3">{t('receipt.listMany')}</li>}
      </ul>
      <Downloads locale={locale} receipt={receipt} inquiry={inquiry} />
    </section>
  )
}

function ReceiptLine({ locale, line }: { locale: Locale; line: PaperReceipt['lines'][number] }) {
  const t = wordsOf(locale)
  const { type, violationNumber, discount, amount, legalBasis } = line
  return (
    <li className="flex flex-wrap justify-between gap-x-6 py-3">
      <div>
        <p className="font-bold">{type.name[locale]}</p>
        <p className="text-[0.9375rem] text-soft">
          {t('receipt.column.number')} <Ltr>{violationNumber}</Ltr>
        </p>
        {legalBasis && (
          <p className="text-[0.9375rem] text-amber">
            {t('receipt.column.discount')} <Amount fils={discount} locale={locale} /> · {legalBasis[locale]}
          </p>
        )}
      </div>
      <p>
        <Amount fils={amount} locale={locale} />
      </p>
    </li>
  )
}

function Downloads({ locale, receipt, inquiry = '' }: ReceiptCardProps) {
  const t = wordsOf(locale)
  const href = (language: Locale) =>
    `/${language}/pay/${receipt.paymentNumber}/receipt.pdf?${new URLSearchParams({ inquiry, receipt: receipt.number })}`
  return (
    <p className="no-print mt-4 grid gap-3 sm:flex sm:flex-wrap">
      <a href={href(locale)} className="button">
        {t('receipt.download')}
      </a>
      <a href={href(otherLocale(locale))} hrefLang={otherLocale(locale)} className="button button-quiet">
        {t('receipt.downloadOther')}
      </a>
      <a href={`/${locale}/verify`} className="inline-flex min-h-12 items-center">
        {t('receipt.check')}
      </a>
    </p>
  )
}
