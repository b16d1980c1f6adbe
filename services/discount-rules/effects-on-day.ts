import type { Tx } from '@/db/client/client'
import { licensesOf, otherNumbersOf, payableGroups, quotesOf } from '@/db/queries/discount-rule-effects'
import { changedGroups, effectOf, effectsBy } from '@/domain/discount-rules/simulation'
import type { RuleBook } from '@/domain/pricing/discount-rule'
import type { CalendarDay } from '@/domain/values/calendar-day'

const LARGEST = 20
const QUOTE_HOURS = 72

export type Books = { readonly before: RuleBook; readonly after: RuleBook; readonly day: CalendarDay }

/** What everything that is payable costs on a day under two books of rules, on the transaction's snapshot. */
export async function effectsOnDay(tx: Tx, books: Books, begun: Date, onProgress: (percent: number) => Promise<void>) {
  const groups = await payableGroups(tx)
  await onProgress(40)
  const changed = changedGroups(groups, books)
  const licenses = await licensesOf(tx, changed, LARGEST)
  await onProgress(80)
  const numbers = licenses.total + (await otherNumbersOf(tx, changed))
  const quotes = await quotesOf(tx, changed, new Date(begun.getTime() - QUOTE_HOURS * 3_600_000))
  return {
    ...effectOf(changed),
    day: books.day,
    licenses: licenses.total,
    numbers,
    quotes,
    byAuthority: effectsBy(changed, ({ authorityCode }) => authorityCode),
    byType: effectsBy(changed, ({ typeCode }) => typeCode),
    largest: licenses.largest,
  }
}
