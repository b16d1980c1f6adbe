import { asc, eq, inArray } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { caseRequests } from '@/db/schema/cases'
import { paymentCases } from '@/db/schema/payments'
import { payoutFiles, payoutItems } from '@/db/schema/payouts'
import type { AuditAction } from '@/domain/audit/audit-action'
import { transferNumber } from '@/domain/cases/case-work'
import { secondPersonProblem } from '@/services/approvals/second-person'
import { caseNote } from '@/services/cases/case-note'
import type { CaseRequest } from '@/services/cases/case-requests'
import type { HeldCase } from '@/services/cases/case-step'
import { recordEvent } from '@/services/cases/record-step'
import { payOut, takeReturned } from './pay-out'
import { endItem, type PayoutItem } from './payout-items'

/** `endToEndIds`: the refunds that it is about; null: all of the file that it can be about. */
type About = {
  readonly reference: string
  readonly endToEndIds: readonly string[] | null
  readonly actor: string
  readonly now: Date
}

export type FileOutcome = { readonly ok: true; readonly refunds: number } | { readonly ok: false; readonly reason: FileOutcomeRefusal }

type FileOutcomeRefusal =
  | 'PAYOUT_FILE_UNKNOWN'
  | 'PAYOUT_SAME_PERSON'
  | 'CASE_LINKED_ACCOUNTS'
  | 'PAYOUT_ITEM_STATE'
  | 'PAYOUT_NOTHING_LEFT'
  | 'PAYOUT_TAKEN'
  | 'CASE_TRANSFER_NUMBER'
  | 'CASE_NOTE_TOO_LONG'

type Placed = { readonly item: PayoutItem; readonly request: CaseRequest; readonly held: HeldCase }

/** Records that the bank has paid refunds of a file out, with its number of the transfer. Whoever made the file does not. All of them, or none. */
export async function recordFilePaidOut(db: Db, about: About & { readonly transferNumber: string }): Promise<FileOutcome> {
  const payoutReference = transferNumber(about.transferNumber)
  if (payoutReference === null) return { ok: false, reason: 'CASE_TRANSFER_NUMBER' }
  return onItems(db, { ...about, from: ['FILED'], action: 'payout.paid_out' }, async (tx, { item, request, held }) => {
    await payOut(tx, held, request, { ...about, payoutReference })
    await tx.update(payoutItems).set({ state: 'PAID_OUT', paidOutBy: about.actor }).where(eq(payoutItems.id, item.id))
  })
}

/**
 * Records that the bank returned refunds of a file. What was paid out waits again in its case; what had not been paid out stays approved. Each needs another
 * account before another file may have it. Whoever made the file does not record it. All of them, or none.
 */
export async function recordFileReturned(db: Db, about: About & { readonly note: string }): Promise<FileOutcome> {
  const note = caseNote(about.note, { optional: true })
  if (!note.ok) return { ok: false, reason: 'CASE_NOTE_TOO_LONG' }
  return onItems(db, { ...about, from: ['FILED', 'PAID_OUT'], action: 'payout.returned' }, async (tx, { item, request, held }) => {
    const by = { ...about, note: note.text }
    if (item.state === 'PAID_OUT') await takeReturned(tx, held, request, by)
    else await recordEvent(tx, held, by, 'RETURNED', { amount: item.amount, note: note.text, details: { endToEndId: item.endToEndId } })
    await endItem(tx, item, about)
  })
}

type OnItems = About & { readonly from: readonly PayoutItem['state'][]; readonly action: AuditAction }

function onItems(db: Db, about: OnItems, work: (tx: Tx, placed: Placed) => Promise<void>): Promise<FileOutcome> {
  const { reference, endToEndIds, actor, now, from, action } = about
  return db.transaction(async (tx) => {
    const [file] = await tx.select().from(payoutFiles).where(eq(payoutFiles.reference, reference))
    if (!file) return refused('PAYOUT_FILE_UNKNOWN')
    const problem = await recorderProblem(tx, file.madeBy, about)
    if (problem) return refused(problem)
    const placed = (await heldItems(tx, file.id)).filter(({ item }) => endToEndIds === null || endToEndIds.includes(item.endToEndId))
    const chosen = placed.filter(({ item }) => from.includes(item.state))
    if (endToEndIds !== null && chosen.length !== new Set(endToEndIds).size) return refused('PAYOUT_ITEM_STATE')
    if (chosen.length === 0) return refused('PAYOUT_NOTHING_LEFT')
    for (const one of chosen) await work(tx, one)
    const details = { reference, refunds: chosen.map(({ item }) => item.endToEndId) }
    await tx.insert(auditLog).values({ at: now, actor, action, subject: `payout:${reference}`, details })
    return { ok: true, refunds: chosen.length }
  })
}

/** Why somebody may not record what became of a file: making it and recording it would be one person's. */
async function recorderProblem(tx: Tx, madeBy: string, { actor, now }: About): Promise<FileOutcomeRefusal | null> {
  const problem = await secondPersonProblem(tx, { asker: madeBy, decider: actor, now })
  return problem && (problem === 'SAME_PERSON' ? 'PAYOUT_SAME_PERSON' : 'CASE_LINKED_ACCOUNTS')
}

/** Everything in the file, its cases held: where each stands is read once nobody moves it. */
export async function heldItems(tx: Tx, fileId: number): Promise<Placed[]> {
  const ids = tx
    .select({ id: caseRequests.caseId })
    .from(payoutItems)
    .innerJoin(caseRequests, eq(caseRequests.id, payoutItems.requestId))
    .where(eq(payoutItems.fileId, fileId))
  await tx
    .select({ id: paymentCases.id })
    .from(paymentCases)
    .where(inArray(paymentCases.id, ids))
    .orderBy(asc(paymentCases.id))
    .for('no key update')
  return tx
    .select({ item: payoutItems, request: caseRequests, held: paymentCases })
    .from(payoutItems)
    .innerJoin(caseRequests, eq(caseRequests.id, payoutItems.requestId))
    .innerJoin(paymentCases, eq(paymentCases.id, caseRequests.caseId))
    .where(eq(payoutItems.fileId, fileId))
    .orderBy(asc(payoutItems.id))
}

function refused(reason: FileOutcomeRefusal): FileOutcome {
  return { ok: false, reason }
}
