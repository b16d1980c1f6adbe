import { type Fils, fils } from '@/domain/values/money'
import { differenceOf, type Effect } from './simulation'

/** What happened to violations between a forecast and the first midnight of what it was about. */
export const forecastCauses = ['REGISTERED', 'PAID', 'CANCELLED', 'OTHER'] as const

type Cause = (typeof forecastCauses)[number]

/** How many violations, and by how much they change what the rule takes off; negative: it takes off less. */
export type ForecastCauses = Readonly<Record<Cause, { readonly violations: number; readonly amount: Fils }>>

/** Violations that were registered after the forecast, and those that were paid or cancelled after it: what the rule takes off them. */
export type CountedCauses = Readonly<Record<'REGISTERED' | 'PAID' | 'CANCELLED', Effect>>

/**
 * What the difference from the forecast comes from. What is neither registered, paid nor cancelled is `OTHER`: amended fines and
 * types, objections, money under review, and other rules.
 */
export function explainForecast(forecast: Effect, outcome: Effect, { REGISTERED, PAID, CANCELLED }: CountedCauses): ForecastCauses {
  const counted = {
    REGISTERED: { violations: REGISTERED.violations, amount: differenceOf(REGISTERED) },
    PAID: { violations: PAID.violations, amount: fils(-differenceOf(PAID)) },
    CANCELLED: { violations: CANCELLED.violations, amount: fils(-differenceOf(CANCELLED)) },
  }
  const all = differenceOf(outcome) - differenceOf(forecast)
  const violations = outcome.violations - forecast.violations
  const [amount, count] = Object.entries(counted).reduce(
    ([sum, n], [cause, part]) => [sum - part.amount, n - (cause === 'REGISTERED' ? part.violations : -part.violations)],
    [all, violations],
  )
  return { ...counted, OTHER: { violations: count, amount: fils(amount) } }
}
