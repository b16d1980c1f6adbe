import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { caseRequests } from '@/db/schema/cases'
import { payments } from '@/db/schema/payments'
import { paymentReferences } from '@/db/schema/references'
import { type AllocationControl, allocationControl } from '@/domain/cases/allocation-control'
import { CASE_MOST } from '@/domain/cases/case-work'
import type { SettledLine } from '@/domain/payments/settlement'
import { addFils, type Fils, subtractFils, ZERO_FILS } from '@/domain/values/money'
import { rowId } from '@/domain/values/row-id'
import { settleLines } from '@/services/payments/settle-lines'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import { allocatable, isWholly, linesFor, touchesSet } from './allocatable'
import type { CaseRefusal, CaseStep, HeldCase } from './case-step'
import { endReview } from './end-review'
import { type HeldPayment, holdPayment } from './held-payment'
import { holdLicensesOf } from './hold-licenses'
import { moveCase, recordEvent } from './record-step'

/** What a choice of violations comes to. */
export type Allocated = {
  readonly held: HeldCase
  readonly payment: HeldPayment
  readonly licenseId: number
  readonly lines: readonly SettledLine[]
  readonly amount: Fils
  readonly settlesNumber: boolean
  readonly control: AllocationControl
}

/** The chosen violations, each once; or why they are no choice. */
export function chosenViolations(violationIds: readonly string[]): readonly string[] | CaseRefusal {
  const ids = [...new Set(violationIds)]
  if (ids.length === 0 || ids.length > CASE_MOST.violations) return 'CASE_CHOICE_SIZE'
  return ids.some((id) => rowId(id) === null) ? 'CASE_VIOLATION_NOT_OPEN' : ids
}

/** What the choice comes to, its licence and that of the payment's number held; or why it cannot be. */
export async function intended(tx: Tx, held: HeldCase, ids: readonly string[]): Promise<Allocated | CaseRefusal> {
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
  const isSameLicense = (await licenseOfNumber(tx, payment.referenceNumber)) === licenseId
  const control = allocationControl({ isSameLicense, isOfNumber: isWholly(allocation, ids), cameBack: await cameBack(tx, held) })
  return { held, payment, licenseId, lines, amount, settlesNumber: touchesSet(allocation, ids), control }
}

async function licenseOfNumber(tx: Tx, number: string | null): Promise<number | null> {
  if (number === null) return null
  const rows = await tx.select({ id: paymentReferences.licenseId }).from(paymentReferences).where(eq(paymentReferences.number, number))
  return rows[0]?.id ?? null
}

/** Whether money of the case went to somebody and was sent back: then the payer is not who it seemed. */
export async function cameBack(tx: Db | Tx, { id }: Pick<HeldCase, 'id'>): Promise<boolean> {
  const isReturned = and(eq(caseRequests.caseId, id), eq(caseRequests.state, 'RETURNED'))
  return (await tx.select({ id: caseRequests.id }).from(caseRequests).where(isReturned).limit(1)).length > 0
}

type Applying = Pick<CaseStep, 'actor' | 'now'> & {
  readonly drawNumbers: DrawNumbers
  readonly note: string
  readonly consent: string
  readonly action: 'ALLOCATE' | 'APPROVE'
}

/** Pays the chosen violations: a receipt of their own, the history and the case's sums; the licence's references are put right. What is left goes on waiting. */
export async function applyAllocation(tx: Tx, allocated: Allocated, step: Applying): Promise<void> {
  const { held, payment, licenseId, lines, amount } = allocated
  const receipt = await settleFrom(tx, allocated, step)
  const violationIds = lines.map(({ violationId }) => violationId)
  const waiting = subtractFils(held.waiting, amount)
  const details = { violationIds, licenseId, receipt, waiting, ...(step.consent !== '' && { consent: step.consent }) }
  await recordEvent(tx, held, step, 'ALLOCATED', { amount, note: step.note, details })
  await moveCase(tx, held, { ...step, waiting })
  const freed = payment.referenceNumber === null ? [] : await endReview(tx, payment.referenceNumber)
  await replaceReferences(tx, { changedViolationIds: [...violationIds.map(Number), ...freed], at: step.now, drawNumbers: step.drawNumbers })
}

/** A number is paid once a payment to it has settled something of its set, at once or later. */
async function settleFrom(tx: Tx, allocated: Allocated, { now }: Applying): Promise<string> {
  const { held, payment, licenseId, lines, amount } = allocated
  const receipt = await settleLines(tx, { paymentId: payment.id, licenseId, lines, processedAt: payment.processedAt, caseId: held.id }, now)
  await tx
    .update(payments)
    .set({ settled: sql`${payments.settled} + ${amount}`, suspense: sql`${payments.suspense} - ${amount}` })
    .where(eq(payments.id, payment.id))
  if (!allocated.settlesNumber || payment.referenceNumber === null) return receipt
  await tx
    .update(paymentReferences)
    .set({ status: 'PAID', paidAt: now })
    .where(and(eq(paymentReferences.number, payment.referenceNumber), inArray(paymentReferences.status, ['OPEN', 'SUPERSEDED'])))
  return receipt
}
