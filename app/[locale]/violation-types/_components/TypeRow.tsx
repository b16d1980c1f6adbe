// biome-ignore-all lint/a11y/noRedundantRoles: the style of narrow screens takes these roles away in some browsers
import type { ReactNode } from 'react'
import { Amount } from '@/app/_components/Amount'
import { Ltr } from '@/app/_components/Ltr'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { CatalogueType } from '../_server/catalogue'

type TypeProps = { locale: Locale; type: CatalogueType }

/** One type of violation. The label of each cell is repeated on it for the card that a narrow screen makes of the row. */
export function TypeRow({ locale, type }: TypeProps) {
  const t = wordsOf(locale)
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {type.name[locale]}
        {type.meaning && <span className="meaning">{type.meaning[locale]}</span>}
      </th>
      <Cell label={t('catalogue.fine')}>
        <Fine locale={locale} type={type} />
      </Cell>
      <Cell label={t('catalogue.discount')}>
        <Discounts locale={locale} type={type} />
      </Cell>
      <Cell label={t('catalogue.legalBasis')}>
        {type.legalBasis?.[locale]}
        {type.points != null && <span className="quiet">{t('violation.points', { n: type.points })}</span>}
      </Cell>
    </tr>
  )
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td role="cell" data-label={label}>
      <div>{children}</div>
    </td>
  )
}

function Fine({ locale, type: { fine, fineMax, decidedByCourt } }: TypeProps) {
  const t = wordsOf(locale)
  if (fine == null) return t('violation.byCourt')
  const amount = (fils: number) => () => (
    <b>
      <Amount fils={fils} locale={locale} />
    </b>
  )
  return (
    <>
      {fineMax == null ? amount(fine)() : t.rich('catalogue.range', { from: amount(fine), to: amount(fineMax) })}
      {decidedByCourt && <span className="quiet">{t('violation.byCourt')}</span>}
    </>
  )
}

function Discounts({ locale, type: { discountRules, decidedByCourt } }: TypeProps) {
  const t = wordsOf(locale)
  if (discountRules.length === 0)
    return <span className="quiet">{t(decidedByCourt ? 'catalogue.noDiscountByCourt' : 'catalogue.noDiscount')}</span>
  return discountRules.map(({ id, percent, kind, withinDays }) => (
    <span key={id} className="discount">
      <Ltr>{percent}%</Ltr>{' '}
      {kind === 'ALL_OR_NOTHING' ? t('catalogue.allTogether') : withinDays == null ? '' : t('catalogue.within', { n: withinDays })}
    </span>
  ))
}
