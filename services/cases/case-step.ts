import { count, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { caseEvents } from '@/db/schema/cases'
import { paymentCases } from '@/db/schema/payments'
import { allowsStep, type CaseAction } from '@/domain/cases/case-state'

/** Whoever does something about a case, and what they had seen of it. */
export type CaseStep = {
  /** The number of the case, for example `H-7K3QX2P9`. */
  readonly reference: string
  /** How much had been done about it when its reader decided: anything since is a `CASE_CHANGED`. */
  readonly revision: number
  /** User name of the member of staff. */
  readonly actor: string
  readonly now: Date
}

export type CaseRefusal =
  | 'CASE_NOT_FOUND'
  | 'CASE_CHANGED'
  | 'CASE_STATE'
  | 'CASE_NOTE_REQUIRED'
  | 'CASE_NOTE_TOO_LONG'
  | 'CASE_ASSIGNEE_UNKNOWN'
  | 'CASE_NO_MONEY'
  | 'CASE_MONEY_WAITS'
  | 'CASE_AMOUNT'
  | 'CASE_CHOICE_SIZE'
  | 'CASE_VIOLATION_NOT_OPEN'
  | 'CASE_ONE_LICENSE'
  | 'CASE_TOO_MUCH'
  | 'CASE_SAME_PERSON'
  | 'CASE_LINKED_ACCOUNTS'
  | 'CASE_OWN_MONEY'
  | 'CASE_NOT_YOURS'
  | 'CASE_MONEY_IN_DOUBT'
  | 'CASE_NOT_REVERSIBLE'
  | 'CASE_TRANSFER_NUMBER'
  | 'CASE_REQUEST_UNKNOWN'
  | 'CASE_IN_PAYOUT_FILE'
  | 'CASE_NO_ACCOUNT'
  | 'CASE_NO_CONTACT'
  | 'CASE_ACCOUNT_UNAPPROVED'
  | 'CASE_ACCOUNT_SAME_PERSON'
  | 'CASE_PAYOUT_SAME_PERSON'
  | 'CASE_TWO_PEOPLE'
  | 'CASE_CONSENT_REQUIRED'
  | 'CASE_ALLOCATION_CHANGED'

export type CaseOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: CaseRefusal }

export const done: CaseOutcome = { ok: true }

/** The refusal, as a value: nothing was written. */
export function refused(reason: CaseRefusal): CaseOutcome {
  return { ok: false, reason }
}

export type HeldCase = typeof paymentCases.$inferSelect

/**
 * One step about a case, in one transaction that holds the case: of two that come at once one waits and then finds that the case has changed. The work
 * refuses before it writes anything. Who needs a payment or licences locks them after the case, in this order.
 */
export function onCase(
  db: Db,
  step: CaseStep,
  action: CaseAction,
  work: (tx: Tx, held: HeldCase) => Promise<CaseOutcome>,
): Promise<CaseOutcome> {
  return db.transaction(async (tx) => {
    const held = await holdCase(tx, step.reference)
    if (!held) return refused('CASE_NOT_FOUND')
    if ((await revisionOf(tx, held.id)) !== step.revision) return refused('CASE_CHANGED')
    return allowsStep(held.state, action) ? work(tx, held) : refused('CASE_STATE')
  })
}

/** The case, locked until the end of the transaction; null when there is none. */
export async function holdCase(tx: Tx, reference: string): Promise<HeldCase | null> {
  const [held] = await tx.select().from(paymentCases).where(eq(paymentCases.reference, reference)).for('no key update')
  return held ?? null
}

async function revisionOf(tx: Tx, caseId: number): Promise<number> {
  const [row] = await tx.select({ events: count() }).from(caseEvents).where(eq(caseEvents.caseId, caseId))
  return row?.events ?? 0
}
