import { Amount } from '@/app/_components/Amount'
import { dayTag } from '@/app/_components/moment-tags'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { ListedViolation } from '../_server/inquiry'

type DueAmountProps = { locale: Locale; violation: ListedViolation; due: number }

/** What is due for one violation; opened, how that comes about: fine, discount, its rule and legal basis, until when and what afterwards. */
export function DueAmount({ locale, violation, due }: DueAmountProps) {
  const t = wordsOf(locale)
  const { discount, noDiscount, priceCalendar } = violation
  const [now, next] = priceCalendar
  return (
    <details className="why">
      <summary>
        <b>
          <Amount fils={due} locale={locale} />
        </b>
        {discount && (
          <span className="discount">
            {discount.lastDay
              ? t.rich('violation.discountUntil', { percent: discount.rule.percent, ...dayTag(discount.lastDay, locale) })
              : t('violation.discount', { percent: discount.rule.percent })}
          </span>
        )}
        <span className="why-word">{t('why.open')}</span>
      </summary>
      {discount && <Discount locale={locale} fine={violation.fine ?? due} discount={discount} />}
      {noDiscount && <p>{t.rich(`why.${noDiscount.reason}`, noDiscount.endedOn ? dayTag(noDiscount.endedOn, locale) : {})}</p>}
      {now?.until && next && (
        <p>{t.rich('result.until', { ...dayTag(now.until, locale), amount: () => <Amount fils={next.due} locale={locale} /> })}</p>
      )}
    </details>
  )
}

type DiscountProps = { locale: Locale; fine: number; discount: NonNullable<ListedViolation['discount']> }

function Discount({ locale, fine, discount: { amount, rule } }: DiscountProps) {
  const t = wordsOf(locale)
  const basis = () => <bdi>{rule.legalBasis[locale]}</bdi>
  return (
    <>
      <p>
        {t.rich('why.amounts', {
          fine: () => <Amount fils={fine} locale={locale} />,
          discount: () => <Amount fils={amount} locale={locale} />,
        })}
      </p>
      <p>
        {rule.title[locale]}:{' '}
        {rule.withinDays
          ? t.rich('why.within', { percent: rule.percent, days: rule.withinDays, basis })
          : t.rich('why.rule', { percent: rule.percent, basis })}
      </p>
      {rule.kind === 'ALL_OR_NOTHING' && <p>{t('why.together')}</p>}
      <p>
        <a href={`/${locale}/discounts#${rule.id}`}>{t('discounts.more')}</a>
      </p>
    </>
  )
}
