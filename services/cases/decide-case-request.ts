import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { doubtReasons, paymentCases } from '@/db/schema/payments'
import { secondPersonProblem } from '@/services/approvals/second-person'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import { applyAllocation, intended } from './allocate'
import { caseNote } from './case-note'
import { type CaseRequest, moveRequest, requestIn } from './case-requests'
import { type CaseOutcome, type CaseRefusal, type CaseStep, done, type HeldCase, onCase, refused } from './case-step'
import { endReview } from './end-review'
import { holdPayment } from './held-payment'
import { holdLicensesOf } from './hold-licenses'
import { holderOf, holdersOf, isMoneyOf } from './own-money'
import { moveCase, recordEvent } from './record-step'
import { isReversible, reversePayment } from './reverse-payment'

export type CaseDecision = CaseStep & {
  readonly decision: 'APPROVE' | 'REJECT'
  /** Why; required for a rejection. */
  readonly note: string
  readonly drawNumbers: DrawNumbers
}

/** Approves or rejects what another person asked for. An approved refund ends the review of the violations that the money was reported for. */
export async function decideCaseRequest(db: Db, step: CaseDecision): Promise<CaseOutcome> {
  const note = caseNote(step.note, { optional: step.decision === 'APPROVE' })
  if (!note.ok) return note
  return onCase(db, step, step.decision, async (tx, held) => {
    const request = await requestIn(tx, held, 'REQUESTED')
    if (!request) return refused('CASE_STATE')
    const problem = await decisionProblem(tx, held, request, step)
    if (problem) return refused(problem)
    if (step.decision === 'APPROVE') return approve(tx, { held, request, note: note.text }, step)
    await decide(tx, { held, request, note: note.text }, step, 'REJECTED')
    await moveCase(tx, held, { ...step, action: 'REJECT' })
    return done
  })
}

type Decider = Pick<CaseStep, 'actor' | 'now'> & { readonly decision: CaseDecision['decision'] }

/** Why somebody may not decide a request in this way; null when nothing hinders. Whose money it is hinders no rejection by others. */
export async function decisionProblem(
  tx: Db | Tx,
  held: HeldCase,
  { requestedBy, kind, violationIds }: CaseRequest,
  { actor, now, decision }: Decider,
): Promise<CaseRefusal | null> {
  const problem = await secondPersonProblem(tx, { asker: requestedBy, decider: actor, now })
  if (problem) return CASE_REFUSALS[problem]
  const concerned = decision === 'APPROVE' ? [requestedBy, actor] : [actor]
  const holders = [await holderOf(tx, held.paymentId), ...(await holdersOf(tx, violationIds ?? []))]
  if (await isMoneyOf(tx, concerned, ...holders)) return 'CASE_OWN_MONEY'
  const isDoubtful = decision === 'APPROVE' && kind === 'REFUND' && (await isInDoubt(tx, held))
  return isDoubtful ? 'CASE_MONEY_IN_DOUBT' : null
}

const CASE_REFUSALS = { SAME_PERSON: 'CASE_SAME_PERSON', LINKED_ACCOUNTS: 'CASE_LINKED_ACCOUNTS' } as const

type Decided = { readonly held: HeldCase; readonly request: CaseRequest; readonly note: string }

async function decide(tx: Tx, { held, request, note }: Decided, { actor, now }: CaseStep, state: 'APPROVED' | 'REJECTED'): Promise<void> {
  await moveRequest(tx, request, { state, decidedBy: actor, decidedAt: now })
  const details = { kind: request.kind, requestId: request.id, requestedBy: request.requestedBy }
  await recordEvent(tx, held, { actor, now }, state, { ...(request.amount > 0 && { amount: request.amount }), note, details })
}

async function approve(tx: Tx, decided: Decided, step: CaseDecision): Promise<CaseOutcome> {
  switch (decided.request.kind) {
    case 'REFUND':
      return approveRefund(tx, decided, step)
    case 'CLOSE':
      await decide(tx, decided, step, 'APPROVED')
      await moveCase(tx, decided.held, { ...step, action: 'APPROVE' })
      return done
    case 'REVERSAL':
      return approveReversal(tx, decided, step)
    case 'ALLOCATION':
      return approveAllocation(tx, decided, step)
  }
}

async function approveRefund(tx: Tx, decided: Decided, step: CaseDecision): Promise<CaseOutcome> {
  const { held } = decided
  const { referenceNumber } = await holdPayment(tx, held.paymentId ?? 0)
  await holdLicensesOf(tx, { violationIds: [], referenceNumber })
  await decide(tx, decided, step, 'APPROVED')
  await moveCase(tx, held, { ...step, action: 'APPROVE' })
  const freed = referenceNumber === null ? [] : await endReview(tx, referenceNumber)
  await replaceReferences(tx, { changedViolationIds: freed, at: step.now, drawNumbers: step.drawNumbers })
  return done
}

/** Money that the network's file lacks or takes back has perhaps never come: it does not go back before that is decided. */
async function isInDoubt(tx: Db | Tx, { paymentId }: HeldCase): Promise<boolean> {
  const isOpen = and(
    eq(paymentCases.paymentId, paymentId ?? 0),
    inArray(paymentCases.reason, doubtReasons),
    ne(paymentCases.state, 'CLOSED'),
  )
  return (await tx.select({ id: paymentCases.id }).from(paymentCases).where(isOpen)).length > 0
}

async function approveReversal(tx: Tx, decided: Decided, step: CaseDecision): Promise<CaseOutcome> {
  const { held } = decided
  if (!(await isReversible(tx, held))) return refused('CASE_NOT_REVERSIBLE')
  await decide(tx, decided, step, 'APPROVED')
  const amount = await reversePayment(tx, held, step)
  await recordEvent(tx, held, step, 'REVERSED', { amount })
  await moveCase(tx, held, { ...step, action: 'APPROVE' })
  return done
}

/** At the price that it was asked for, or not at all: whoever approves has seen that price. */
async function approveAllocation(tx: Tx, decided: Decided, step: CaseDecision): Promise<CaseOutcome> {
  const { held, request } = decided
  const allocated = await intended(tx, held, (request.violationIds ?? []).map(String))
  if (typeof allocated === 'string') return refused(allocated)
  if (allocated.amount !== request.amount) return refused('CASE_ALLOCATION_CHANGED')
  await decide(tx, decided, step, 'APPROVED')
  await applyAllocation(tx, allocated, { ...step, note: '', consent: '', action: 'APPROVE' })
  return done
}
