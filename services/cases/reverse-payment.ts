import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { doubtReasons, ledgerEntries, paymentCases, paymentLines, payments, receipts } from '@/db/schema/payments'
import { violations } from '@/db/schema/violations'
import { type Fils, ZERO_FILS } from '@/domain/values/money'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import type { CaseStep, HeldCase } from './case-step'
import { endReview, unsettle } from './end-review'
import { type HeldPayment, holdPayment } from './held-payment'
import { holdLicensesOf } from './hold-licenses'
import { recordEvent } from './record-step'

/**
 * Whether the payment of this case may be taken back: the bank took it back, or the network's file lacks it and no file has agreed with it since; none of it
 * was paid out or taken back before, and no other case of it has a request under way.
 */
export async function isReversible(tx: Tx, held: HeldCase): Promise<boolean> {
  if (!isDoubt(held.reason) || held.paymentId === null) return false
  const others = await otherCases(tx, held)
  const { paidOut, reversed, reconciledAt } = await holdPayment(tx, held.paymentId)
  const isUnconfirmed = held.reason === 'FILE_REVERSES' || reconciledAt === null
  return paidOut === 0 && reversed === 0 && isUnconfirmed && others.every(({ state }) => state === 'OPEN')
}

const isDoubt = (reason: HeldCase['reason']) => doubtReasons.some((doubt) => doubt === reason)

type Reversal = Pick<CaseStep, 'actor' | 'now'> & { readonly drawNumbers: DrawNumbers }

/**
 * Takes a payment back: contra rows for all of it, its receipts and lines void, its violations unpaid again, its other cases at an end. The number that it
 * paid stays `PAID`, because a number is never payable twice; the violations get a new one. Resolves with the amount.
 */
export async function reversePayment(tx: Tx, held: HeldCase, step: Reversal): Promise<Fils> {
  const payment = await holdPayment(tx, held.paymentId ?? 0)
  const ids = await linesOf(tx, payment)
  await holdLicensesOf(tx, { violationIds: ids, referenceNumber: payment.referenceNumber })
  await takeBackSettled(tx, payment, step.now)
  await takeBackWaiting(tx, held, payment, step)
  const amount = (payment.settled + payment.suspense) as Fils
  await tx
    .update(payments)
    .set({ settled: ZERO_FILS, suspense: ZERO_FILS, reversed: amount })
    .where(and(eq(payments.id, payment.id), eq(payments.settled, payment.settled), eq(payments.suspense, payment.suspense)))
  await unsettle(tx, ids)
  const freed = payment.referenceNumber === null ? [] : await endReview(tx, payment.referenceNumber)
  const changedViolationIds = [...new Set([...ids, ...freed])]
  await replaceReferences(tx, { changedViolationIds, at: step.now, drawNumbers: step.drawNumbers })
  return amount
}

async function linesOf(tx: Tx, payment: HeldPayment): Promise<number[]> {
  const isOwn = and(eq(paymentLines.paymentId, payment.id), isNull(paymentLines.voidedAt))
  const rows = await tx.select({ id: paymentLines.violationId }).from(paymentLines).where(isOwn)
  return rows.map(({ id }) => id)
}

/** What stands of a line: what was released of it waits in a case of its own. */
const standing = sql`${paymentLines.amount} - coalesce((select sum(c.amount) from line_corrections c where c.line_id = ${paymentLines.id}), 0)`

/** One contra row for each receipt and licence, so that each can be laid beside what it takes back. */
async function takeBackSettled(tx: Tx, payment: HeldPayment, now: Date): Promise<void> {
  const sums = await tx
    .select({ caseId: receipts.caseId, licenseId: violations.licenseId, amount: sql<string>`sum(${standing})`.mapWith(Number) })
    .from(paymentLines)
    .innerJoin(receipts, eq(receipts.number, paymentLines.receiptNumber))
    .innerJoin(violations, eq(violations.id, paymentLines.violationId))
    .where(and(eq(paymentLines.paymentId, payment.id), isNull(paymentLines.voidedAt)))
    .groupBy(receipts.number, violations.licenseId)
    .having(sql`sum(${standing}) > 0`)
  for (const { caseId, licenseId, amount } of sums)
    await tx
      .insert(ledgerEntries)
      .values({ at: now, debit: 'SETTLED', credit: 'NETWORK', amount: amount as Fils, paymentId: payment.id, caseId, licenseId })
  await tx
    .update(paymentLines)
    .set({ voidedAt: now })
    .where(and(eq(paymentLines.paymentId, payment.id), isNull(paymentLines.voidedAt)))
  await tx
    .update(receipts)
    .set({ voidedAt: now })
    .where(and(eq(receipts.paymentId, payment.id), isNull(receipts.voidedAt)))
}

/** What waited of a payment that never came waits no more: its cases end with it. */
async function takeBackWaiting(tx: Tx, held: HeldCase, payment: HeldPayment, step: Reversal): Promise<void> {
  const waiting = (await otherCases(tx, held)).filter((one) => one.waiting > 0)
  for (const one of waiting) {
    const entry = {
      at: step.now,
      debit: 'SUSPENSE',
      credit: 'NETWORK',
      amount: one.waiting,
      paymentId: payment.id,
      caseId: one.id,
    } as const
    await tx.insert(ledgerEntries).values(entry)
    await recordEvent(tx, one, step, 'REVERSED', { amount: one.waiting, details: { by: held.reference } })
    await recordEvent(tx, one, step, 'CLOSED')
  }
  const ids = waiting.map(({ id }) => id)
  if (ids.length === 0) return
  await tx.update(paymentCases).set({ waiting: ZERO_FILS, state: 'CLOSED', closedAt: step.now }).where(inArray(paymentCases.id, ids))
}

/** Other cases of the same payment that are not closed, held: nobody moves them meanwhile. Cases are held before their payment. */
function otherCases(tx: Tx, { id, paymentId }: HeldCase): Promise<HeldCase[]> {
  const isOther = and(eq(paymentCases.paymentId, paymentId ?? 0), ne(paymentCases.id, id), ne(paymentCases.state, 'CLOSED'))
  return tx.select().from(paymentCases).where(isOther).orderBy(paymentCases.id).for('no key update')
}
