import type { Db } from '@/db/client/client'
import type { Fils } from '@/domain/values/money'
import { caseNote } from './case-note'
import { openRequest } from './case-requests'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from './case-step'

/** Asks that money which waits in a case, all or a part of it, goes back to whoever paid. Another person decides. */
export async function requestRefund(db: Db, step: CaseStep & { readonly amount: Fils; readonly reason: string }): Promise<CaseOutcome> {
  const reason = caseNote(step.reason)
  if (!reason.ok) return reason
  return onCase(db, step, 'REQUEST_REFUND', async (tx, held) => {
    if (held.waiting === 0) return refused('CASE_NO_MONEY')
    if (step.amount < 1 || step.amount > held.waiting) return refused('CASE_AMOUNT')
    await openRequest(tx, held, { kind: 'REFUND', amount: step.amount, reason: reason.text }, step)
    return done
  })
}
