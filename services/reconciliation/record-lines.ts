import { createHash } from 'node:crypto'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { paymentCases, payments } from '@/db/schema/payments'
import { settlementFiles, settlementLines } from '@/db/schema/reconciliation'
import { agreesWith, type SettlementLine } from '@/domain/reconciliation/settlement-line'
import { ZERO_FILS } from '@/domain/values/money'
import { openCase } from '@/services/payments/open-case'
import { endLacking } from './end-lacking'
import type { MatchedLine } from './next-lines'
import type { RecordedFile } from './record-file'
import { lineHash } from './settle-line'

type Result = (typeof settlementLines.$inferInsert)['result']

/** Keeps what each line was found to be, with a case for each difference. Every transaction of the lines has its payment by now; a line that was kept before stays as it is. */
export async function recordLines(tx: Tx, file: RecordedFile, lines: readonly MatchedLine[], now: Date): Promise<void> {
  await tx.select({ id: settlementFiles.id }).from(settlementFiles).where(eq(settlementFiles.id, file.id)).for('update')
  const judged = lines.map((read) => ({ ...read, result: resultOf(read, file) }))
  const confirmed = judged.flatMap(({ result, payment }) =>
    payment && (result === 'AGREES' || result === 'ONLY_HERE') ? [payment.id] : [],
  )
  await confirm(tx, confirmed, now)
  const rows: (typeof settlementLines.$inferInsert)[] = []
  for (const { line, result, payment, repeats: _, kind, ...told } of judged) {
    const reason = payment && CASES[result]
    const caseId = reason ? await differenceOf(tx, { paymentId: payment.id, reason, told, now }) : null
    rows.push({ ...told, line, result, fileId: file.id, paymentId: payment?.id ?? null, caseId })
  }
  await tx.insert(settlementLines).values(rows).onConflictDoNothing()
}

/** What is a case where it concerns a payment that we have. */
const CASES: Partial<Record<Result, 'FILE_DIFFERS' | 'FILE_REVERSES'>> = { DIFFERS: 'FILE_DIFFERS', REVERSAL: 'FILE_REVERSES' }

/** What is no payment stays what it is, and settles nothing. */
function resultOf(read: MatchedLine, file: RecordedFile): Result {
  const { payment, repeats, line, kind } = read
  if (kind !== 'PAYMENT') return kind
  if (repeats) return 'REPEATED'
  if (!payment) throw new Error(`Line ${line}: its transaction has no payment`)
  if (payment.source === 'FILE' && payment.rawHash === lineHash(file, line)) return 'ONLY_HERE'
  return agreesWith(read, payment) ? 'AGREES' : 'DIFFERS'
}

/** In the order of ids, so that two files that are read at the same time never wait for each other. */
async function confirm(tx: Tx, ids: readonly number[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await endLacking(tx, ids, now)
  const waiting = and(inArray(payments.id, [...ids]), isNull(payments.reconciledAt))
  await tx.select({ id: payments.id }).from(payments).where(waiting).orderBy(payments.id).for('update')
  await tx.update(payments).set({ reconciledAt: now }).where(waiting)
}

type Difference = {
  readonly paymentId: number
  readonly reason: 'FILE_DIFFERS' | 'FILE_REVERSES'
  readonly told: Pick<SettlementLine, 'number' | 'amount' | 'statementDay'>
  readonly now: Date
}

/** The case of a difference or a reversal. The same again is the same case. */
async function differenceOf(tx: Tx, { paymentId, reason, told, now }: Difference): Promise<number> {
  const content = JSON.stringify([told.number, told.amount, told.statementDay])
  const contentHash = createHash('sha256').update(content).digest('base64url')
  const opened = await openCase(tx, { paymentId, reason, amount: ZERO_FILS, contentHash, now })
  if (opened !== null) return opened
  const ofDifference = and(
    eq(paymentCases.paymentId, paymentId),
    eq(paymentCases.reason, reason),
    eq(paymentCases.contentHash, contentHash),
  )
  const [known] = await tx.select({ id: paymentCases.id }).from(paymentCases).where(ofDifference)
  if (!known) throw new Error(`Payment ${paymentId}: its difference has no case`)
  return known.id
}
