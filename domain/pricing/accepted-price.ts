import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'

/** What one violation is part of a price with. `rule`: the discount that lowered its fine. */
export type Share = {
  readonly violationId: string
  readonly fine: Fils
  readonly due: Fils
  readonly rule: { readonly id: string; readonly version: number } | null
}

/** An amount that is accepted for a reference, and whose parts it is made of. */
export type AcceptablePrice = { readonly amount: Fils; readonly shares: readonly Share[] }

/**
 * A price that was given to the network from the first to the last time, any number of times. `lastDay`: the
 * last day on which it holds, never before the day of the last time.
 */
export type Quote = AcceptablePrice & { readonly firstQuotedAt: Date; readonly lastQuotedAt: Date; readonly lastDay: CalendarDay }

const GRACE_MS = 72 * 3_600_000
const SECOND_MS = 1_000

/**
 * Whether a payment processed at `processedAt` may rely on the quote: it was given before, and holds that day or was given
 * in the 72 hours before. Two times are enough: until the day of the last one it holds anyway. The network tells whole
 * seconds, so a quote of the same second was given before.
 */
export function isQuoteGood({ firstQuotedAt, lastQuotedAt, lastDay }: Quote, processedAt: Date): boolean {
  if (processedAt.getTime() - firstQuotedAt.getTime() <= -SECOND_MS) return false
  return dayInAmman(processedAt) <= lastDay || processedAt.getTime() - lastQuotedAt.getTime() <= GRACE_MS
}

/**
 * The price that a payment of `paid` counts as: the one equal to it, else the highest below it; of equal ones the one that settles most now. Null when
 * `paid` is less than all of them. A price of 0 is none.
 */
export function acceptedPrice(
  paid: Fils,
  prices: readonly AcceptablePrice[],
  settlesNow: (violationId: string) => boolean,
): AcceptablePrice | null {
  const settles = ({ shares }: AcceptablePrice) => shares.reduce((sum, share) => sum + (settlesNow(share.violationId) ? share.due : 0), 0)
  const affordable = prices.filter(({ amount }) => amount > 0 && amount <= paid)
  const [best = null] = affordable.toSorted((a, b) => b.amount - a.amount || settles(b) - settles(a))
  return best
}
