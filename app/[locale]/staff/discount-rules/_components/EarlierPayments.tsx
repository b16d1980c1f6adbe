import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import { dayTag } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { dayInAmman } from '@/domain/values/calendar-day'
import { Wide } from '../../_components/Wide'
import type { VersionBegun } from '../_server/version-begun'

type EarlierPaymentsProps = {
  locale: Locale
  here: string
  mayReadLicenses: boolean
  payments: NonNullable<VersionBegun['earlierPayments']>
}

const COLUMNS = ['receipt', 'paidOn', 'violation', 'authority', 'paidAmount', 'overpaid'] as const

/** What was paid between the day from which the law gave the discount and its first day here, for the authority to decide about. */
export function EarlierPayments({
  locale,
  here,
  mayReadLicenses,
  payments: { nodes, totalCount, overpaid, pageInfo },
}: EarlierPaymentsProps) {
  const t = wordsOf(locale)
  if (totalCount === 0) return null
  return (
    <section className="my-8" aria-labelledby="earlier-heading">
      <h2 id="earlier-heading" className="text-xl">
        {t('discountRules.earlier.title')}
      </h2>
      <p className="my-3 max-w-[62ch]">
        {t.rich('discountRules.earlier.about', {
          count: totalCount,
          amount: () => (
            <b>
              <Amount fils={overpaid} locale={locale} />
            </b>
          ),
        })}
      </p>
      <Wide label={t('discountRules.earlier.title')}>
        <table className="staff-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`discountRules.earlier.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.map((payment) => (
              <tr key={`${payment.receiptNumber} ${payment.violationNumber}`}>
                <th scope="row">
                  {mayReadLicenses ? (
                    <a href={`/${locale}/staff/payments/${encodeURIComponent(payment.transactionId)}`}>
                      <Ltr>{payment.receiptNumber}</Ltr>
                    </a>
                  ) : (
                    <Ltr>{payment.receiptNumber}</Ltr>
                  )}
                </th>
                <td>{dayTag(dayInAmman(new Date(payment.paidAt)), locale).date()}</td>
                <td>
                  <Ltr>{payment.violationNumber}</Ltr>
                </td>
                <td>{payment.authority.name[locale]}</td>
                <td>
                  <Amount fils={payment.paid} locale={locale} />
                </td>
                <td>
                  <Amount fils={payment.overpaid} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <p className="mt-4">
          <a href={`${here}?after=${pageInfo.endCursor}#earlier-heading`} className="button">
            {t('cases.next')}
          </a>
        </p>
      )}
    </section>
  )
}
