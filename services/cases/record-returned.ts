import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { caseRequests } from '@/db/schema/cases'
import { rowId } from '@/domain/values/row-id'
import { takeReturned } from '@/services/payouts/pay-out'
import { endAccount, endItem, livingItem } from '@/services/payouts/payout-items'
import { caseNote } from './case-note'
import type { CaseRequest } from './case-requests'
import { type CaseOutcome, type CaseStep, done, type HeldCase, onCase, refused } from './case-step'

/** `requestId`: the refund that came back. `note`: what the bank says. */
export type ReturnedMoney = CaseStep & { readonly requestId: string; readonly note: string }

/**
 * Records that the bank has sent a refund back: the money waits again, and a closed case is open again. It puts no violation under review again: that
 * ended when the refund was approved, and whoever paid has been told so. Of a refund in a file, whoever made the file records nothing.
 */
export async function recordReturned(db: Db, step: ReturnedMoney): Promise<CaseOutcome> {
  const note = caseNote(step.note, { optional: true })
  if (!note.ok) return note
  return onCase(db, step, 'RETURN', async (tx, held) => {
    const request = await paidOut(tx, held, step.requestId)
    if (!request) return refused('CASE_REQUEST_UNKNOWN')
    const item = await livingItem(tx, request.id)
    if (item?.filedBy === step.actor) return refused('CASE_SAME_PERSON')
    await takeReturned(tx, held, request, { ...step, note: note.text })
    await (item ? endItem(tx, item, step) : endAccount(tx, request.id, step.now))
    return done
  })
}

async function paidOut(tx: Tx, held: HeldCase, requestId: string): Promise<CaseRequest | null> {
  const id = rowId(requestId)
  if (id === null) return null
  const isIt = and(eq(caseRequests.id, id), eq(caseRequests.caseId, held.id), eq(caseRequests.state, 'PAID_OUT'))
  const [request] = await tx.select().from(caseRequests).where(isIt)
  return request ?? null
}
