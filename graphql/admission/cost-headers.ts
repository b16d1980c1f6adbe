import type { FormattedExecutionResult } from 'graphql'
import type { Charge } from './charge'

const SECONDS = 60

/** What is told of a charge beside the answer: `extensions.cost`. */
export function costExtension({ points, most, left }: Charge): NonNullable<FormattedExecutionResult['extensions']> {
  return { cost: { points, budget: { most, left, perSecond: most / SECONDS } } }
}

/** The same in headers, which also say when everything is back. */
export function costHeaders({ points, most, left }: Charge): Record<string, string> {
  const reset = Math.ceil(((most - left) / most) * SECONDS)
  return {
    'x-cost': String(points),
    'ratelimit-limit': String(most),
    'ratelimit-remaining': String(left),
    'ratelimit-reset': String(reset),
  }
}
