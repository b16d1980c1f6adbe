// biome-ignore-all lint/a11y/noRedundantRoles: the style of narrow screens takes these roles away in some browsers
import type { ReactNode } from 'react'
import { Amount } from '@/app/_components/Amount'
import { Corrections } from '@/app/_components/Corrections'
import { Ltr } from '@/app/_components/Ltr'
import { momentTags } from '@/app/_components/moment-tags'
import { PaymentNumber } from '@/app/_components/PaymentNumber'
import { dayText } from '@/app/_i18n/format'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import { displayPlate } from '@/domain/licenses/vehicle-plate'
import { isObjectable, objectHref } from '../../objections/_server/object-href'
import type { ListedViolation } from '../_server/inquiry'
import { DueAmount } from './DueAmount'

const STATE_CLASS: Partial<Record<ListedViolation['payability'], string>> = { AVAILABLE: 'is-payable', PAID: 'is-paid' }

type ViolationProps = { locale: Locale; violation: ListedViolation; inquiry: string | undefined }

/** One violation. The label of each cell is repeated on it for the card that a narrow screen makes of the row. */
export function ViolationRow({ locale, violation, inquiry }: ViolationProps) {
  const t = wordsOf(locale)
  const { fine, vehiclePlate, paymentReference, paidWith } = violation
  const number = paymentReference?.number ?? paidWith?.paymentNumber
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {violation.description[locale]}
        {violation.type.meaning && (
          <details className="meaning">
            <summary>{t('violation.meaning')}</summary>
            {violation.type.meaning[locale]}
          </details>
        )}
      </th>
      <Cell label={t('violation.number')}>
        <Ltr>{violation.number}</Ltr>
      </Cell>
      <Cell label={t('violation.fine')}>{fine == null ? t('violation.byCourt') : <Amount fils={fine} locale={locale} />}</Cell>
      <Cell label={t('violation.due')} isEmpty={violation.due == null}>
        {violation.due == null ? <Nothing locale={locale} /> : <DueAmount locale={locale} violation={violation} due={violation.due} />}
      </Cell>
      <Cell label={t('violation.occurredOn')}>
        <bdi>{dayText(violation.occurredOn, locale)}</bdi>
      </Cell>
      <Cell label={t('violation.authority')}>{violation.authority.name[locale]}</Cell>
      <Cell label={t('violation.vehiclePlate')} isEmpty={!vehiclePlate}>
        {vehiclePlate ? <Ltr>{displayPlate(vehiclePlate)}</Ltr> : <Nothing locale={locale} />}
      </Cell>
      <Cell label={t('violation.paymentNumber')} isEmpty={!number}>
        {number ? <PaymentNumber number={number} /> : <Nothing locale={locale} />}
      </Cell>
      <Cell label={t('violation.payment')}>
        <span className={STATE_CLASS[violation.payability] ?? 'is-not-payable'}>
          {violation.paidAt ? t.rich('violation.paidOn', momentTags(violation.paidAt, locale)) : violation.payabilityReason[locale]}
        </span>
        <Corrections locale={locale} corrections={violation.corrections} />
        {paidWith?.paymentNumber && (
          <a href={`/${locale}/pay/${paidWith.paymentNumber}${inquiry ? `?inquiry=${inquiry}` : ''}`} className="block">
            {t.rich('violation.receipt', { number: () => <Ltr>{paidWith.receiptNumber}</Ltr> })}
          </a>
        )}
        {inquiry && isObjectable(violation.payability) && (
          <a
            href={objectHref(locale, inquiry, violation.id)}
            aria-label={t('violation.objectTo', { number: violation.number })}
            className="no-print block w-fit py-1"
          >
            {t('violation.object')}
          </a>
        )}
      </Cell>
    </tr>
  )
}

/** What is empty has no line on the card of a narrow screen. */
function Cell({ label, isEmpty = false, children }: { label: string; isEmpty?: boolean; children: ReactNode }) {
  return (
    <td role="cell" data-label={label} data-empty={isEmpty || undefined}>
      <div>{children}</div>
    </td>
  )
}

function Nothing({ locale }: { locale: Locale }) {
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{wordsOf(locale)('violation.none')}</span>
    </>
  )
}
