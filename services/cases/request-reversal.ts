import type { Db } from '@/db/client/client'
import { ZERO_FILS } from '@/domain/values/money'
import { caseNote } from './case-note'
import { openRequest } from './case-requests'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from './case-step'
import { isReversible } from './reverse-payment'

/** Asks that a payment which the network's file lacks is taken back. Another person decides. */
export async function requestReversal(db: Db, step: CaseStep & { readonly reason: string }): Promise<CaseOutcome> {
  const reason = caseNote(step.reason)
  if (!reason.ok) return reason
  return onCase(db, step, 'REQUEST_REVERSAL', async (tx, held) => {
    if (!(await isReversible(tx, held))) return refused('CASE_NOT_REVERSIBLE')
    await openRequest(tx, held, { kind: 'REVERSAL', amount: ZERO_FILS, reason: reason.text }, step)
    return done
  })
}
