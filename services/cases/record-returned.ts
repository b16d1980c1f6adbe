import { and, eq, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { caseEvents, caseRequests } from '@/db/schema/cases'
import { rowId } from '@/domain/values/row-id'
import { secondPersonProblem } from '@/services/approvals/second-person'
import { takeReturned } from '@/services/payouts/pay-out'
import { endAccount, endItem, livingItem } from '@/services/payouts/payout-items'
import { caseNote } from './case-note'
import type { CaseRequest } from './case-requests'
import { type CaseOutcome, type CaseRefusal, type CaseStep, done, type HeldCase, onCase, refused } from './case-step'

/** `requestId`: the refund that came back. `note`: what the bank says. */
export type ReturnedMoney = CaseStep & { readonly requestId: string; readonly note: string }

/**
 * Records that the bank has sent a refund back: the money waits again, and a closed case is open again. It puts no violation under review again: that
 * ended when the refund was approved, and whoever paid has been told so. Whoever made the file that the refund was in, or
 * recorded by hand that it was paid out, does not record it.
 */
export async function recordReturned(db: Db, step: ReturnedMoney): Promise<CaseOutcome> {
  const note = caseNote(step.note, { optional: true })
  if (!note.ok) return note
  return onCase(db, step, 'RETURN', async (tx, held) => {
    const request = await paidOut(tx, held, step.requestId)
    if (!request) return refused('CASE_REQUEST_UNKNOWN')
    const item = await livingItem(tx, request.id)
    const problem = await recorderProblem(tx, held, { request, filedBy: item?.filedBy ?? null, ...step })
    if (problem) return refused(problem)
    await takeReturned(tx, held, request, { ...step, note: note.text })
    await (item ? endItem(tx, item, step) : endAccount(tx, request.id, step.now))
    return done
  })
}

type Recorder = Pick<CaseStep, 'actor' | 'now'> & { readonly request: CaseRequest; readonly filedBy: string | null }

/** Why somebody may not record a return: paying out and its return would be one person's word. */
async function recorderProblem(tx: Tx, held: HeldCase, { request, filedBy, actor, now }: Recorder): Promise<CaseRefusal | null> {
  const asker = filedBy ?? (await recordedBy(tx, held, request))
  const problem = asker === null ? null : await secondPersonProblem(tx, { asker, decider: actor, now })
  if (problem === 'SAME_PERSON') return filedBy === null ? 'CASE_PAYOUT_SAME_PERSON' : 'CASE_SAME_PERSON'
  return problem && 'CASE_LINKED_ACCOUNTS'
}

/** Who recorded that a refund was paid out. */
async function recordedBy(tx: Tx, held: HeldCase, { id }: CaseRequest): Promise<string | null> {
  const isOfRefund = sql`${caseEvents.details} ->> 'requestId' = ${String(id)}`
  const isIt = and(eq(caseEvents.caseId, held.id), eq(caseEvents.action, 'PAID_OUT'), isOfRefund)
  return (await tx.select({ actor: caseEvents.actor }).from(caseEvents).where(isIt))[0]?.actor ?? null
}

async function paidOut(tx: Tx, held: HeldCase, requestId: string): Promise<CaseRequest | null> {
  const id = rowId(requestId)
  if (id === null) return null
  const isIt = and(eq(caseRequests.id, id), eq(caseRequests.caseId, held.id), eq(caseRequests.state, 'PAID_OUT'))
  const [request] = await tx.select().from(caseRequests).where(isIt)
  return request ?? null
}
