import type { Db } from '@/db/client/client'
import { chosenViolations, intended } from './allocate'
import { caseNote } from './case-note'
import { openRequest } from './case-requests'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from './case-step'

export type AllocationRequest = CaseStep & { readonly violationIds: readonly string[]; readonly reason: string }

/**
 * Asks that money which waits in a case pays violations of any licence, whole, each at its price on the day of the payment. Another person decides, and only
 * then it moves. Nothing is held for it meanwhile.
 */
export async function requestAllocation(db: Db, step: AllocationRequest): Promise<CaseOutcome> {
  const reason = caseNote(step.reason)
  if (!reason.ok) return reason
  const ids = chosenViolations(step.violationIds)
  if (typeof ids === 'string') return refused(ids)
  return onCase(db, step, 'REQUEST_ALLOCATION', async (tx, held) => {
    const allocated = await intended(tx, held, ids)
    if (typeof allocated === 'string') return refused(allocated)
    const violationIds = allocated.lines.map(({ violationId }) => Number(violationId))
    await openRequest(tx, held, { kind: 'ALLOCATION', amount: allocated.amount, reason: reason.text, violationIds }, step)
    return done
  })
}
