import type { ReactNode } from 'react'
import type { Locale } from '@/app/_i18n/locale'
import { wordsOf } from '@/app/_i18n/words'

const POINTS = new Intl.NumberFormat('en')

type BudgetViewProps = { locale: Locale; budget: number; budgetLeft: number; of: 'program' | 'agency'; children?: ReactNode }

/** How much of a budget is used now, as a bar and in words. */
export function BudgetView({ locale, budget, budgetLeft, of, children }: BudgetViewProps) {
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
        {t(of === 'agency' ? 'agency.budgetOfAll' : 'agency.budget')}
      </h2>
      <meter min={0} max={budget} value={used} aria-labelledby="budget" className="budget-meter">
        {POINTS.format(used)}
      </meter>
      <p>{t.rich('agency.budgetUsed', { used: points(used), budget: points(budget) })}</p>
      <p className="text-[0.9375rem] text-soft">
        {t.rich(of === 'agency' ? 'agency.budgetOfAllBack' : 'agency.budgetBack', { rate: points(Math.round(budget / 60)) })}
      </p>
      {children}
    </section>
  )
}
