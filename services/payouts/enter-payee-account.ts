import type { Db } from '@/db/client/client'
import { payeeAccounts } from '@/db/schema/payouts'
import { maskedIban } from '@/domain/values/iban'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from '@/services/cases/case-step'
import { holderOf, isMoneyOf } from '@/services/cases/own-money'
import { recordEvent } from '@/services/cases/record-step'
import { endPayeeLinks, refundUnderWay } from './payee-link'
import { endAccount, livingItem } from './payout-items'
import { type IdentifiedPayee, sealedPayee } from './sealed-payee'

type Entering = CaseStep & { readonly payee: IdentifiedPayee; readonly sealKey: string }

/**
 * Keeps the account that a payee names at the counter, whose identity document somebody of the staff has seen. It ends the
 * account before it and a link that was not used; nothing is paid to it before another person approves it.
 */
export function enterPayeeAccount(db: Db, step: Entering): Promise<CaseOutcome> {
  const { actor, now, payee, sealKey } = step
  return onCase(db, step, 'ASK_ACCOUNT', async (tx, held) => {
    const request = await refundUnderWay(tx, held)
    if (!request) return refused('CASE_STATE')
    if (await livingItem(tx, request.id)) return refused('CASE_IN_PAYOUT_FILE')
    if (await isMoneyOf(tx, [actor], payee.holder, payee.latin, await holderOf(tx, held.paymentId))) return refused('CASE_OWN_MONEY')
    await endPayeeLinks(tx, request.id, now)
    await endAccount(tx, request.id, now)
    const masked = maskedIban(payee.iban)
    const sealed = sealedPayee(payee, sealKey, request.id)
    await tx.insert(payeeAccounts).values({ requestId: request.id, sealed, masked, givenAt: now, enteredBy: actor })
    await recordEvent(tx, held, step, 'ACCOUNT_ENTERED', { details: { requestId: request.id, account: masked } })
    return done
  })
}
