import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'
import type { Application } from '../_server/my-agency'

const POINTS = new Intl.NumberFormat('en')

/** How much of the budget is used now, as a bar and in words. */
export function BudgetView({ locale, application: { budget, budgetLeft } }: { locale: Locale; application: Application }) {
  const t = wordsOf(locale)
  const used = Math.max(0, budget - budgetLeft)
  const points = (value: number) => () => (
    <bdi dir="ltr" className="font-bold">
      {POINTS.format(value)}
    </bdi>
  )
  return (
    <section aria-labelledby="budget" className="card p-5">
      <h2 id="budget" className="text-lg">
        {t('agency.budget')}
      </h2>
      <meter min={0} max={budget} value={used} aria-labelledby="budget" className="budget-meter">
        {POINTS.format(used)}
      </meter>
      <p>{t.rich('agency.budgetUsed', { used: points(used), budget: points(budget) })}</p>
      <p className="text-[0.9375rem] text-soft">{t.rich('agency.budgetBack', { rate: points(Math.round(budget / 60)) })}</p>
    </section>
  )
}
