import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { ledgerEntries, payments } from '@/db/schema/payments'
import { paymentReferences } from '@/db/schema/references'
import type { Settlement } from '@/domain/payments/settlement'
import { addFils, type Fils, ZERO_FILS } from '@/domain/values/money'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import { tellOfPayment } from '@/services/subscriptions/queue-notices'
import type { PaymentNotice } from './insert-payment'
import { openCase } from './open-case'
import { putUnderReview, type Reference } from './reference-set'
import { settleLines } from './settle-lines'

export type SettleOptions = { readonly now: Date; readonly drawNumbers: DrawNumbers }

type Recorded = {
  readonly paymentId: number
  readonly notice: PaymentNotice
  readonly reference: Reference | null
  readonly settlement: Settlement
}

/** Writes what was decided: lines, statuses, ledger, receipt, cases, audit, and the licence's new reference. The licence is held. */
export async function recordSettlement(tx: Tx, recorded: Recorded, { now, drawNumbers }: SettleOptions): Promise<void> {
  const { paymentId, notice, reference, settlement } = recorded
  const settled = sumOf(settlement.lines)
  const suspense = sumOf(settlement.cases)
  const { accepted } = settlement
  const known = reference && { referenceNumber: reference.number, licenseId: reference.licenseId }
  const details = { transactionId: notice.transactionId, settled, suspense, reasons: settlement.cases.map(({ reason }) => reason) }
  await Promise.all([
    tx
      .update(payments)
      .set({ accepted, settled, suspense, ...known })
      .where(eq(payments.id, paymentId)),
    tx.insert(auditLog).values({ at: now, actor: 'network', action: 'payment.reported', subject: `payment:${paymentId}`, details }),
    reference && settled > 0 && settleAtOnce(tx, { ...recorded, reference }, now),
    holdSuspense(tx, recorded, now),
    putUnderReview(tx, settlement.toReview),
  ])
  const changedViolationIds = [...settlement.lines.map(({ violationId }) => violationId), ...settlement.toReview].map(Number)
  if (changedViolationIds.length > 0) await replaceReferences(tx, { changedViolationIds, at: now, drawNumbers })
  if (reference && settled > 0) await tellOfPayment(tx, { licenseId: reference.licenseId, paymentId, at: now })
}

async function settleAtOnce(tx: Tx, { paymentId, reference, settlement, notice }: Recorded & { reference: Reference }, now: Date) {
  const { licenseId, number } = reference
  await Promise.all([
    settleLines(tx, { paymentId, licenseId, lines: settlement.lines, processedAt: notice.processedAt, caseId: null }, now),
    tx
      .update(paymentReferences)
      .set({ status: 'PAID', paidAt: now })
      .where(and(eq(paymentReferences.number, number), inArray(paymentReferences.status, ['OPEN', 'SUPERSEDED']))),
  ])
}

/** Every fils that did not settle waits in a case. Another currency waits outside the ledger. */
async function holdSuspense(tx: Tx, { paymentId, notice, settlement }: Recorded, now: Date): Promise<void> {
  if (notice.paid === null) await openCase(tx, { paymentId, reason: 'CURRENCY', amount: ZERO_FILS, now })
  for (const { reason, amount } of settlement.cases) {
    const caseId = await openCase(tx, { paymentId, reason, amount, now })
    await tx.insert(ledgerEntries).values({ at: now, debit: 'NETWORK', credit: 'SUSPENSE', amount, paymentId, caseId })
  }
}

function sumOf(parts: readonly { readonly amount: Fils }[]): Fils {
  return parts.reduce((sum, { amount }) => addFils(sum, amount), ZERO_FILS)
}
