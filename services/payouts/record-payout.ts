import type { Db, Tx } from '@/db/client/client'
import { transferNumber } from '@/domain/cases/case-work'
import { secondPersonProblem } from '@/services/approvals/second-person'
import { requestIn } from '@/services/cases/case-requests'
import { type CaseOutcome, type CaseRefusal, type CaseStep, done, onCase, refused } from '@/services/cases/case-step'
import { payOut } from './pay-out'
import { livingAccount, livingItem } from './payout-items'

/**
 * Records that the bank has paid an approved refund out to its approved account, with its number of the transfer. Only this ends a refund. Whoever approved the
 * account does not record it; of a refund that is in a file for the bank it is recorded there.
 */
export async function recordPayout(db: Db, step: CaseStep & { readonly transferNumber: string }): Promise<CaseOutcome> {
  const payoutReference = transferNumber(step.transferNumber)
  if (payoutReference === null) return refused('CASE_TRANSFER_NUMBER')
  return onCase(db, step, 'PAY_OUT', async (tx, held) => {
    const request = await requestIn(tx, held, 'APPROVED', 'REFUND')
    if (!request) return refused('CASE_STATE')
    if (await livingItem(tx, request.id)) return refused('CASE_IN_PAYOUT_FILE')
    const problem = await accountProblem(tx, { requestId: request.id, actor: step.actor, now: step.now })
    if (problem) return refused(problem)
    await payOut(tx, held, request, { ...step, payoutReference })
    return done
  })
}

type Recording = { readonly requestId: number; readonly actor: string; readonly now: Date }

/** Why somebody may not record a payout: no approved account, or the approval and the record would be one person's. */
async function accountProblem(tx: Tx, { requestId, actor, now }: Recording): Promise<CaseRefusal | null> {
  const account = await livingAccount(tx, requestId)
  if (!account?.approvedBy) return 'CASE_ACCOUNT_UNAPPROVED'
  const problem = await secondPersonProblem(tx, { asker: account.approvedBy, decider: actor, now })
  return problem && (problem === 'SAME_PERSON' ? 'CASE_ACCOUNT_SAME_PERSON' : 'CASE_LINKED_ACCOUNTS')
}
