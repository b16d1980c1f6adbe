import { type CalendarDay, dayInAmman } from './calendar-day'
import type { Fils } from './money'

/** What one violation is part of a price with. `rule`: the discount that lowered its fine. */
export type Share = {
  readonly violationId: string
  readonly fine: Fils
  readonly due: Fils
  readonly rule: { readonly id: string; readonly version: number } | null
}

/** An amount that is accepted for a reference, and whose parts it is made of. */
export type AcceptablePrice = { readonly amount: Fils; readonly shares: readonly Share[] }

/** A price that was told to the network. `lastDay`: the last day on which it holds; null when no end is known. */
export type Quote = AcceptablePrice & { readonly quotedAt: Date; readonly lastDay: CalendarDay | null }

const GRACE_MS = 72 * 3_600_000
const SECOND_MS = 1_000

/**
 * Whether a payment processed at `processedAt` may rely on the quote: it was given before, and holds that day or is no older than 72 hours. The network tells whole
 * seconds, so a quote of the same second was given before.
 */
export function isQuoteGood({ quotedAt, lastDay }: Quote, processedAt: Date): boolean {
  const age = processedAt.getTime() - quotedAt.getTime()
  if (age <= -SECOND_MS) return false
  return lastDay === null || dayInAmman(processedAt) <= lastDay || age <= GRACE_MS
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
