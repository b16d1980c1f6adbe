import type { Db } from '@/db/client/client'
import { transferNumber } from '@/domain/cases/case-work'
import { requestIn } from '@/services/cases/case-requests'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from '@/services/cases/case-step'
import { payOut } from './pay-out'
import { livingItem } from './payout-items'

/**
 * Records that the bank has paid an approved refund out, with its number of the transfer. Only this ends a refund; of one that is in a file for the bank it
 * is recorded there.
 */
export async function recordPayout(db: Db, step: CaseStep & { readonly transferNumber: string }): Promise<CaseOutcome> {
  const payoutReference = transferNumber(step.transferNumber)
  if (payoutReference === null) return refused('CASE_TRANSFER_NUMBER')
  return onCase(db, step, 'PAY_OUT', async (tx, held) => {
    const request = await requestIn(tx, held, 'APPROVED', 'REFUND')
    if (!request) return refused('CASE_STATE')
    if (await livingItem(tx, request.id)) return refused('CASE_IN_PAYOUT_FILE')
    await payOut(tx, held, request, { ...step, payoutReference })
    return done
  })
}
