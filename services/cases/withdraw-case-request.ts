import type { Db } from '@/db/client/client'
import { moveRequest, requestIn } from './case-requests'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from './case-step'
import { moveCase, recordEvent } from './record-step'

/** Takes back what one asked for oneself, until it is decided. The case is open again. */
export function withdrawCaseRequest(db: Db, step: CaseStep): Promise<CaseOutcome> {
  return onCase(db, step, 'WITHDRAW', async (tx, held) => {
    const request = await requestIn(tx, held, 'REQUESTED')
    if (!request) return refused('CASE_STATE')
    if (request.requestedBy !== step.actor) return refused('CASE_NOT_YOURS')
    await moveRequest(tx, request, { state: 'WITHDRAWN', decidedAt: step.now })
    const details = { kind: request.kind, requestId: request.id }
    await recordEvent(tx, held, step, 'WITHDRAWN', { ...(request.amount > 0 && { amount: request.amount }), details })
    await moveCase(tx, held, { ...step, action: 'WITHDRAW' })
    return done
  })
}
