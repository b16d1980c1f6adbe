import { Amount } from '@/app/_components/Amount'
import { dayText } from '@/app/_i18n/format'
import { wordsOf } from '@/app/_i18n/words'
import { choiceHref, payHref } from '../_server/choice-href'
import type { ChoosableLicense } from '../_server/choosing'
import type { ChoosingProps } from './choosing-props'

type Plan = Extract<NonNullable<ChoosableLicense['paymentPlan']>, { __typename: 'PaymentPlan' }>

type PlanViewProps = ChoosingProps & { plan: Plan }

/** The plan told in a sentence and item by item, with the way to tick it; or why there is nothing to plan. */
export function PlanView(props: PlanViewProps) {
  const { locale, inquiry, license, allDue, plan } = props
  const t = wordsOf(locale)
  const least = leastThatSaves(license)
  return (
    <div className="mt-5" role="status">
      <p>{t.rich('planner.for', { amount: () => <Amount fils={plan.budget} locale={locale} /> })}</p>
      {plan.count > 0 && <PlanItems {...props} />}
      {plan.count === 0 && license.dues.discount === 0 && <p>{t('planner.noDiscount')}</p>}
      {plan.count === 0 && license.dues.discount > 0 && (
        <p>
          {t('planner.tooLittle')} {least !== null && t.rich('planner.least', { amount: () => <Amount fils={least} locale={locale} /> })}
        </p>
      )}
      {plan.budget >= license.dues.total && plan.count < license.dues.payableCount && (
        <p className="mt-3">
          {t.rich('planner.enoughForAll', {
            amount: () => <Amount fils={license.dues.total} locale={locale} />,
            link: (words) => <a href={payHref(locale, allDue, inquiry)}>{words}</a>,
          })}
        </p>
      )}
    </div>
  )
}

/** The lowest price of one violation whose own discount makes it lower; null where a discount needs several. */
function leastThatSaves({ violations }: ChoosableLicense): number | null {
  const alone = violations.nodes.filter(({ discount }) => discount && discount.rule.kind === 'PER_VIOLATION')
  const prices = alone.flatMap(({ due }) => due ?? [])
  return prices.length > 0 ? Math.min(...prices) : null
}

function PlanItems({ locale, inquiry, plan }: PlanViewProps) {
  const t = wordsOf(locale)
  const amount = (fils: number) => () => (
    <b>
      <Amount fils={fils} locale={locale} />
    </b>
  )
  return (
    <>
      <p>{t.rich('planner.pay', { count: plan.count, total: amount(plan.total), saved: amount(plan.saved) })}</p>
      {plan.left > 0 && <p>{t.rich('planner.left', { left: amount(plan.left) })}</p>}
      <ul className="plan">
        {plan.items.map(({ violation, due, saved }) => (
          <li key={violation.id}>
            <span>
              {violation.description[locale]} <bdi className="choice-more">{dayText(violation.occurredOn, locale)}</bdi>
            </span>
            <span>
              <b>
                <Amount fils={due} locale={locale} />
              </b>
              {saved > 0 && (
                <span className="choice-more">{t.rich('planner.saves', { saved: () => <Amount fils={saved} locale={locale} /> })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <a href={choiceHref(locale, { inquiry, ids: plan.items.map(({ violation }) => violation.id) })} className="button">
        {t('planner.tick')}
      </a>
    </>
  )
}
