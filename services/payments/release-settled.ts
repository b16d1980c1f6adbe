import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { discountRules } from '@/db/schema/discount-rules'
import { lineCorrections, paymentLines } from '@/db/schema/payments'
import { violations } from '@/db/schema/violations'
import { isCorrected, type LineCorrection, lineCorrection } from '@/domain/payments/correction'
import { type Fils, fils } from '@/domain/values/money'
import { moveReleased, type Release } from './move-released'
import { type HeldPayments, mustBeHeld } from './with-held-payments'

/** A paid violation that costs less from now on; `fine` is null when it is cancelled. `details`: why, for the audit. */
export type NoLongerDue = {
  readonly violationId: number
  readonly fine: Fils | null
  readonly details: Readonly<Record<string, unknown>>
}

type Options = { readonly payments: HeldPayments; readonly at: Date; readonly actor: string }

/** A violation with its receipt's line, where it has one, and what of that stands. */
type Standing = {
  readonly id: number
  readonly licenseId: number
  readonly fine: Fils
  readonly line: { id: number; paymentId: number; fine: Fils; amount: Fils; percent: number | null } | null
}

type Corrected = Release & {
  readonly one: NoLongerDue
  readonly before: Fils
  readonly lineId: number
  readonly correction: LineCorrection
}

/**
 * Cancels or lowers violations that are paid, under the locks of their licences: what they no longer cost leaves what is settled and waits in a
 * case of its payment; rows by receipt line say how much. Numbers and receipts stay as they are. One that is not paid, or cancelled, is left.
 */
export async function releaseSettled(tx: Tx, changes: readonly NoLongerDue[], { payments, at, actor }: Options): Promise<void> {
  if (changes.length === 0) return
  const standing = await standingLines(
    tx,
    changes.map(({ violationId }) => violationId),
  )
  const found = changes.flatMap((one) => {
    const row = standing.get(one.violationId)
    return row && (one.fine === null || one.fine < row.fine) ? [{ one, row }] : []
  })
  const corrected = found.flatMap(({ one, row }) => correctionOf(one, row))
  mustBeHeld(payments, [...new Set(corrected.map(({ paymentId }) => paymentId))])
  const cases = await moveReleased(tx, corrected, at)
  await writeCorrections(tx, corrected, cases, at)
  for (const { one, row } of found) {
    const { fine, violationId } = one
    await tx
      .update(violations)
      .set(fine === null ? { cancelledAt: at } : { fine })
      .where(eq(violations.id, violationId))
    const release = corrected.find(({ one: of }) => of === one)
    const caseId = (release && cases.get(release.paymentId)) ?? null
    const action = fine === null ? 'violation.paid_cancelled' : 'violation.paid_lowered'
    const details = { ...one.details, before: { fine: row.fine }, after: { fine }, released: release?.amount ?? 0, case: caseId }
    await tx.insert(auditLog).values({ at, actor, action, subject: `violation:${violationId}`, details })
  }
}

function correctionOf(one: NoLongerDue, { line, licenseId, fine: before }: Standing): Corrected[] {
  if (!line) return []
  const correction = lineCorrection(line, one.fine)
  const key = `${line.id}:${one.fine ?? 'cancelled'}`
  const { paymentId, id: lineId } = line
  return isCorrected(correction) ? [{ one, before, lineId, paymentId, licenseId, key, correction, amount: correction.amount }] : []
}

async function writeCorrections(tx: Tx, corrected: readonly Corrected[], cases: ReadonlyMap<number, number>, at: Date): Promise<void> {
  if (corrected.length === 0) return
  await tx.insert(lineCorrections).values(
    corrected.map(({ one, before, lineId, paymentId, correction, amount }) => ({
      ...correction,
      lineId,
      at,
      kind: one.fine === null ? ('CANCELLED' as const) : ('LOWERED' as const),
      fineBefore: before,
      fineAfter: one.fine,
      caseId: amount > 0 ? (cases.get(paymentId) ?? null) : null,
    })),
  )
}

const released = (column: 'fine' | 'amount') =>
  sql<number>`coalesce((select sum(c.${sql.identifier(column)}) from line_corrections c where c.line_id = ${paymentLines.id}), 0)`.mapWith(
    Number,
  )

async function standingLines(tx: Tx, violationIds: readonly number[]): Promise<ReadonlyMap<number, Standing>> {
  const isOfRule = and(eq(discountRules.id, paymentLines.ruleId), eq(discountRules.version, paymentLines.ruleVersion))
  const rows = await tx
    .select({
      id: violations.id,
      licenseId: violations.licenseId,
      fine: violations.fine,
      lineId: paymentLines.id,
      paymentId: paymentLines.paymentId,
      lineFine: paymentLines.fine,
      lineAmount: paymentLines.amount,
      releasedFine: released('fine'),
      releasedAmount: released('amount'),
      percent: discountRules.percent,
    })
    .from(violations)
    .leftJoin(paymentLines, and(eq(paymentLines.violationId, violations.id), isNull(paymentLines.voidedAt)))
    .leftJoin(discountRules, isOfRule)
    .where(and(inArray(violations.id, [...violationIds]), eq(violations.status, 'PAID'), isNull(violations.cancelledAt)))
  return new Map(rows.map((row) => [row.id, standingOf(row)]))
}

type Row = Pick<Standing, 'id' | 'licenseId'> & {
  fine: Fils | null
  lineId: number | null
  paymentId: number | null
  lineFine: Fils | null
  lineAmount: Fils | null
  releasedFine: number
  releasedAmount: number
  percent: number | null
}

function standingOf({ id, licenseId, fine, ...row }: Row): Standing {
  if (fine === null) throw new Error(`Violation ${id} is paid and has no fine`)
  const { lineId, paymentId, lineFine, lineAmount, percent } = row
  if (lineId === null || paymentId === null || lineFine === null || lineAmount === null) return { id, licenseId, fine, line: null }
  const standing = { fine: fils(lineFine - row.releasedFine), amount: fils(lineAmount - row.releasedAmount) }
  return { id, licenseId, fine, line: { id: lineId, paymentId, percent, ...standing } }
}
