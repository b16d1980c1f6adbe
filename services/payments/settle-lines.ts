import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { ledgerEntries, paymentLines, receipts } from '@/db/schema/payments'
import { violations } from '@/db/schema/violations'
import type { Settlement } from '@/domain/payments/settlement'
import { addFils, type Fils, ZERO_FILS } from '@/domain/values/money'
import { randomReference } from '@/services/platform/random-reference'

type Settled = {
  readonly paymentId: number
  readonly licenseId: number
  readonly lines: Settlement['lines']
  readonly processedAt: Date
  /** The case that the money waited in; null when it settles as it is reported. */
  readonly caseId: number | null
}

/**
 * Pays violations of a held licence with money of a payment: receipt, lines, statuses and the ledger's movement. The caller keeps the payment's and the case's
 * own sums and replaces the licence's references. Resolves with the receipt's number. Throws when one of the violations is not unpaid.
 */
export async function settleLines(tx: Tx, settled: Settled, now: Date): Promise<string> {
  const { paymentId, licenseId, caseId, processedAt } = settled
  const amount = settled.lines.reduce((sum, line) => addFils(sum, line.amount), ZERO_FILS)
  const receiptNumber = await issueReceipt(tx, { paymentId, caseId, amount, issuedAt: now })
  const lines = settled.lines.map(({ violationId, rule, ...line }) => ({
    ...line,
    paymentId,
    receiptNumber,
    violationId: Number(violationId),
    ruleId: rule?.id ?? null,
    ruleVersion: rule?.version ?? null,
  }))
  const ids = lines.map((line) => line.violationId)
  const debit = caseId === null ? 'NETWORK' : 'SUSPENSE'
  const [paid] = await Promise.all([
    markPaid(tx, ids, processedAt),
    tx.insert(paymentLines).values(lines),
    tx.insert(ledgerEntries).values({ at: now, debit, credit: 'SETTLED', amount, paymentId, licenseId, caseId }),
  ])
  if (paid.length !== ids.length) throw new Error(`Payment ${paymentId}: ${ids.length} violations to settle, ${paid.length} unpaid`)
  return receiptNumber
}

function markPaid(tx: Tx, ids: readonly number[], paidAt: Date) {
  return tx
    .update(violations)
    .set({ status: 'PAID', paidAt, underReview: false })
    .where(and(inArray(violations.id, [...ids]), eq(violations.status, 'UNPAID')))
    .returning({ id: violations.id })
}

const ATTEMPTS = 20

type NewReceipt = { readonly paymentId: number; readonly caseId: number | null; readonly amount: Fils; readonly issuedAt: Date }

async function issueReceipt(tx: Tx, receipt: NewReceipt): Promise<string> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [issued] = await tx
      .insert(receipts)
      .values({ ...receipt, number: randomReference('R') })
      .onConflictDoNothing({ target: receipts.number })
      .returning({ number: receipts.number })
    if (issued) return issued.number
  }
  throw new Error(`No free receipt number in ${ATTEMPTS} draws`)
}
