import { appendFileSync } from 'node:fs'
import { addFils, type Fils, parseJod, ZERO_FILS } from '@/domain/values/money'
import { networkTime } from '@/domain/values/network-time'
import type { Report } from './wire'

/** A payment that the biller acknowledged, as it is in the network's settlement file. */
export type Acknowledged = { readonly transactionId: string; readonly number: string; readonly amount: Fils; readonly statementDay: string }

export type Books = ReturnType<typeof booksOf>

/** The network's own books of a run: what was acknowledged, what should have come of it, and every answer that was another than expected. `journal`: a file to which each acknowledgement is written as it comes. */
export function booksOf(run: string, journal?: string) {
  const acknowledged = new Map<string, Acknowledged>()
  const unexpected: string[] = []
  let drawn = 0
  let repeats = 0
  let settled = ZERO_FILS
  return {
    run,
    nextTransaction: () => ++drawn,
    repeated: () => void repeats++,
    /** The first report of a transaction counts, if it is money of the ledger. */
    acknowledge({ transactionId, number, paid, currency = 'JOD', status = 'PmtNew', processedAt }: Report): void {
      const amount = parseJod(paid)
      if (amount === null || currency !== 'JOD' || status !== 'PmtNew' || acknowledged.has(transactionId)) return
      const entry = { transactionId, number, amount, statementDay: networkTime(processedAt).slice(0, 10) }
      acknowledged.set(transactionId, entry)
      if (journal) appendFileSync(journal, `${JSON.stringify(entry)}\n`)
    },
    /** Of what was acknowledged, this much must have paid violations. */
    shouldSettle(amount: Fils): void {
      settled = addFils(settled, amount)
    },
    expect(what: string, expected: string, got: string): void {
      if (got !== expected) unexpected.push(`${what}: expected ${expected}, got ${got}`)
    },
    all: () => [...acknowledged.values()],
    summary: () => ({
      acknowledged: acknowledged.size,
      total: addFils(...[...acknowledged.values()].map(({ amount }) => amount)),
      settled,
      repeats,
      unexpected,
    }),
  }
}
