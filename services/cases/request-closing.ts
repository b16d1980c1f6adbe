import type { Db } from '@/db/client/client'
import { ZERO_FILS } from '@/domain/values/money'
import { caseNote } from './case-note'
import { openRequest } from './case-requests'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from './case-step'

/** Asks for the end of a case in which no money waits, with the reason. Another person decides. */
export async function requestClosing(db: Db, step: CaseStep & { readonly reason: string }): Promise<CaseOutcome> {
  const reason = caseNote(step.reason)
  if (!reason.ok) return reason
  return onCase(db, step, 'REQUEST_CLOSE', async (tx, held) => {
    if (held.waiting > 0) return refused('CASE_MONEY_WAITS')
    await openRequest(tx, held, { kind: 'CLOSE', amount: ZERO_FILS, reason: reason.text }, step)
    return done
  })
}
