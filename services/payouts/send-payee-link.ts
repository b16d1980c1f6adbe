import type { Db } from '@/db/client/client'
import { dayInAmman } from '@/domain/values/calendar-day'
import { refundSubject } from '@/services/cases/case-requests'
import { type CaseOutcome, type CaseStep, done, onCase, refused } from '@/services/cases/case-step'
import { recordEvent } from '@/services/cases/record-step'
import { queueNotice } from '@/services/notices/queue-notice'
import { payeeContact } from './payee-contact'
import { newPayeeLink, refundUnderWay } from './payee-link'
import { livingItem } from './payout-items'

type Sending = CaseStep & { readonly sealKey: string }

/**
 * Has a link to name the account sent to the contact that the payee of a refund confirmed. Nobody of the staff is told it. Refused
 * where no contact is confirmed, and while a file for the bank has the refund.
 */
export function sendPayeeLink(db: Db, step: Sending): Promise<CaseOutcome> {
  const { actor, now, sealKey } = step
  return onCase(db, step, 'ASK_ACCOUNT', async (tx, held) => {
    const request = await refundUnderWay(tx, held)
    if (!request) return refused('CASE_STATE')
    if (await livingItem(tx, request.id)) return refused('CASE_IN_PAYOUT_FILE')
    const payee = await payeeContact(tx, request.id, sealKey)
    if (!payee) return refused('CASE_NO_CONTACT')
    const { token, expiresAt } = await newPayeeLink(tx, { requestId: request.id, madeBy: actor, now })
    const values = { caseReference: held.reference, token, lastDay: dayInAmman(expiresAt) }
    const { contact: to, language } = payee
    const subject = refundSubject(request.id)
    await queueNotice(tx, { kind: 'REFUND_LINK', to, language, values, subject, now }, sealKey)
    await recordEvent(tx, held, step, 'LINK_MADE', { details: { requestId: request.id } })
    return done
  })
}
