import { and, asc, eq, lte } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { rulesApprovedAt } from '@/db/queries/discount-rules'
import { type ViolationRow, violationColumns } from '@/db/queries/violations'
import type { payments } from '@/db/schema/payments'
import { violations } from '@/db/schema/violations'
import { type Allocatable, type AllocatedPayment, allocationLines } from '@/domain/cases/allocation'
import type { RuleBook } from '@/domain/pricing/discount-rule'
import { dayInAmman } from '@/domain/values/calendar-day'
import { payabilityOf } from '@/domain/violations/payability'
import { referenceOf, setOf } from '@/services/payments/reference-set'

/** What of a payment decides where its money may go, and at what price. */
export type Origin = Pick<typeof payments.$inferSelect, 'referenceNumber' | 'processedAt' | 'accepted'>

/** A violation that waiting money can pay, and what shows which one it is. */
type OpenViolation = Allocatable & { readonly row: ViolationRow }

export type Allocation = { readonly open: readonly OpenViolation[]; readonly payment: AllocatedPayment; readonly rules: RuleBook }

/**
 * Everything on a licence that money of a payment can be allocated to: payable or under review, of an offence not later than the payment; those of its own
 * number first, then the oldest.
 */
export async function allocatable(tx: Tx, licenseId: number, { referenceNumber, processedAt, accepted }: Origin): Promise<Allocation> {
  const day = dayInAmman(processedAt)
  const reference = referenceNumber === null ? null : await referenceOf(tx, referenceNumber)
  const set = reference && (await setOf(tx, reference))
  const inSet = new Set(set?.members.map(({ id }) => id))
  const rows = await unpaidUntil(tx, licenseId, day)
  const open = rows.flatMap((row): OpenViolation[] => {
    const id = String(row.id)
    const isOpen = ['AVAILABLE', 'PAYMENT_UNDER_REVIEW'].includes(payabilityOf(row))
    return isOpen && row.fine !== null ? [{ ...row, row, id, fine: row.fine, inSet: inSet.has(id) }] : []
  })
  const payment = { day, accepted: accepted !== null, setCovers: set?.coversAll ?? (() => false) }
  return {
    open: open.toSorted((a, b) => Number(b.inSet) - Number(a.inSet)),
    payment,
    rules: await rulesApprovedAt(tx, processedAt),
  }
}

/** The lines that settle the chosen ones; null when one of them cannot be allocated to. */
export function linesFor({ open, payment, rules }: Allocation, violationIds: readonly string[]) {
  const chosen = open.filter(({ id }) => violationIds.includes(id))
  return chosen.length === violationIds.length ? allocationLines(chosen, open, payment, rules) : null
}

/** Whether any of these belongs to the set of the reference. */
export function touchesSet({ open }: Allocation, violationIds: readonly string[]): boolean {
  return open.some(({ id, inSet }) => inSet && violationIds.includes(id))
}

/** Whether all of these belong to the set of the reference. */
export function isWholly({ open }: Allocation, violationIds: readonly string[]): boolean {
  return open.every(({ id, inSet }) => inSet || !violationIds.includes(id))
}

function unpaidUntil(tx: Tx, licenseId: number, day: AllocatedPayment['day']) {
  const isUnpaid = and(eq(violations.licenseId, licenseId), eq(violations.status, 'UNPAID'), lte(violations.occurredOn, day))
  return tx.select(violationColumns).from(violations).where(isUnpaid).orderBy(asc(violations.occurredOn), asc(violations.id))
}
