import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { paymentReferences } from '@/db/schema/payment-references'
import { payments } from '@/db/schema/payments'
import { CASE_MOST } from '@/domain/case-work'
import { addFils, type Fils, subtractFils, ZERO_FILS } from '@/domain/money'
import { rowId } from '@/domain/row-id'
import type { SettledLine } from '@/domain/settlement'
import type { DrawNumbers } from './draw-payment-numbers'
import { allocatable, linesFor, touchesSet } from './handling/allocatable'
import { caseNote } from './handling/case-note'
import { type CaseOutcome, type CaseRefusal, type CaseStep, done, type HeldCase, onCase, refused } from './handling/case-step'
import { endReview } from './handling/end-review'
import { type HeldPayment, holdPayment } from './handling/held-payment'
import { holdLicensesOf } from './handling/hold-licenses'
import { moveCase, recordEvent } from './handling/record-step'
import { replaceReferences } from './replace-references'
import { settleLines } from './settling/settle-lines'

export type CaseAllocation = CaseStep & {
  /** 1 to 500 violations of one licence. */
  readonly violationIds: readonly string[]
  readonly note: string
  readonly drawNumbers: DrawNumbers
}

/**
 * Allocates money that waits in a case to whole violations of one licence, each at its price on the day of the payment: a receipt of their own, paid, and the
 * licence's references put right. What is left goes on waiting.
 */
export async function allocateCase(db: Db, step: CaseAllocation): Promise<CaseOutcome> {
  const note = caseNote(step.note, { optional: true })
  if (!note.ok) return note
  const ids = [...new Set(step.violationIds)]
  if (ids.length === 0 || ids.length > CASE_MOST.violations) return refused('CASE_CHOICE_SIZE')
  if (ids.some((id) => rowId(id) === null)) return refused('CASE_VIOLATION_NOT_OPEN')
  return onCase(db, step, 'ALLOCATE', async (tx, held) => {
    const allocated = await intended(tx, held, ids)
    if (typeof allocated === 'string') return refused(allocated)
    const { payment, amount } = allocated
    await settleFrom(tx, allocated, step)
    const waiting = subtractFils(held.waiting, amount)
    await recordEvent(tx, held, step, 'ALLOCATED', { amount, note: note.text, details: { violationIds: ids, waiting } })
    await moveCase(tx, held, { ...step, action: 'ALLOCATE', waiting })
    const freed = payment.referenceNumber === null ? [] : await endReview(tx, payment.referenceNumber)
    await replaceReferences(tx, { changedViolationIds: [...ids.map(Number), ...freed], at: step.now, drawNumbers: step.drawNumbers })
    return done
  })
}

type Allocated = {
  readonly held: HeldCase
  readonly payment: HeldPayment
  readonly licenseId: number
  readonly lines: readonly SettledLine[]
  readonly amount: Fils
  readonly settlesNumber: boolean
}

/** What the choice comes to, its licence and that of the payment's number held; or why it cannot be. */
async function intended(tx: Tx, held: HeldCase, ids: readonly string[]): Promise<Allocated | CaseRefusal> {
  if (held.paymentId === null || held.waiting === 0) return 'CASE_NO_MONEY'
  const payment = await holdPayment(tx, held.paymentId)
  const [licenseId, ...others] = await holdLicensesOf(tx, { violationIds: ids.map(Number), referenceNumber: payment.referenceNumber })
  if (licenseId === undefined) return 'CASE_VIOLATION_NOT_OPEN'
  if (others.length > 0) return 'CASE_ONE_LICENSE'
  const allocation = await allocatable(tx, licenseId, payment)
  const lines = linesFor(allocation, ids)
  if (!lines) return 'CASE_VIOLATION_NOT_OPEN'
  const amount = lines.reduce((sum, line) => addFils(sum, line.amount), ZERO_FILS)
  if (amount > held.waiting) return 'CASE_TOO_MUCH'
  return { held, payment, licenseId, lines, amount, settlesNumber: touchesSet(allocation, ids) }
}

/** A number is paid once a payment to it has settled something of its set, at once or later. */
async function settleFrom(tx: Tx, allocated: Allocated, { now }: CaseStep): Promise<void> {
  const { held, payment, licenseId, lines, amount } = allocated
  await settleLines(tx, { paymentId: payment.id, licenseId, lines, processedAt: payment.processedAt, caseId: held.id }, now)
  await tx
    .update(payments)
    .set({ settled: sql`${payments.settled} + ${amount}`, suspense: sql`${payments.suspense} - ${amount}` })
    .where(eq(payments.id, payment.id))
  if (!allocated.settlesNumber || payment.referenceNumber === null) return
  await tx
    .update(paymentReferences)
    .set({ status: 'PAID', paidAt: now })
    .where(and(eq(paymentReferences.number, payment.referenceNumber), inArray(paymentReferences.status, ['OPEN', 'SUPERSEDED'])))
}
