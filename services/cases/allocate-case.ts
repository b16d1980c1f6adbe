import type { Db } from '@/db/client/client'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { applyAllocation, chosenViolations, intended } from './allocate'
import { caseNote } from './case-note'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from './case-step'
import { holderOf, holdersOf, isMoneyOf } from './own-money'

export type CaseAllocation = CaseStep & {
  /** 1 to 500 violations of one licence. */
  readonly violationIds: readonly string[]
  readonly note: string
  /** How the payer said so, where the violations are not of the number that was paid. */
  readonly consent?: string
  readonly drawNumbers: DrawNumbers
}

/**
 * Allocates money that waits in a case to whole violations of the licence that the reported number is of, each at its price on the day of the payment. Another
 * licence's, and money that came back, take two people: `requestAllocation`.
 */
export async function allocateCase(db: Db, step: CaseAllocation): Promise<CaseOutcome> {
  const [note, consent] = [caseNote(step.note, { optional: true }), caseNote(step.consent ?? '', { optional: true })]
  if (!note.ok) return note
  if (!consent.ok) return consent
  const ids = chosenViolations(step.violationIds)
  if (typeof ids === 'string') return refused(ids)
  return onCase(db, step, 'ALLOCATE', async (tx, held) => {
    const allocated = await intended(tx, held, ids)
    if (typeof allocated === 'string') return refused(allocated)
    if (allocated.control === 'TWO_PEOPLE') return refused('CASE_TWO_PEOPLE')
    if (allocated.control === 'CONSENT' && consent.text === '') return refused('CASE_CONSENT_REQUIRED')
    const holders = [await holderOf(tx, held.paymentId), ...(await holdersOf(tx, ids.map(Number)))]
    if (await isMoneyOf(tx, [step.actor], ...holders)) return refused('CASE_OWN_MONEY')
    await applyAllocation(tx, allocated, { ...step, note: note.text, consent: consent.text, action: 'ALLOCATE' })
    return done
  })
}
