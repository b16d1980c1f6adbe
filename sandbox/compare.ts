import type { Acknowledged } from './books'

/** What a biller's database has of a payment in dinars. */
export type Recorded = { readonly transactionId: string; readonly number: string; readonly paid: number; readonly settled: number }

/** How the network's books and the biller's differ: nothing acknowledged may be missing, nothing may be there that nobody acknowledged, and no fils may differ. */
export function compareBooks(acknowledged: readonly Acknowledged[], recorded: readonly Recorded[]) {
  const ours = new Map(recorded.map((payment) => [payment.transactionId, payment]))
  const theirs = new Set(acknowledged.map(({ transactionId }) => transactionId))
  const lost = acknowledged.filter(({ transactionId }) => !ours.has(transactionId))
  const off = acknowledged.filter(({ transactionId, amount, number }) => {
    const payment = ours.get(transactionId)
    return payment !== undefined && (payment.paid !== amount || payment.number !== number)
  })
  const added = recorded.filter(({ transactionId }) => !theirs.has(transactionId))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    lost: lost.length,
    added: added.length,
    off: off.length,
    filsOff: sum(recorded.map(({ paid }) => paid)) - sum(acknowledged.map(({ amount }) => amount)),
    settled: sum(recorded.map(({ settled }) => settled)),
  }
}
