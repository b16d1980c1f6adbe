import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { caseRequests } from '@/db/schema/cases'
import { notices } from '@/db/schema/notices'
import { paymentCases } from '@/db/schema/payments'
import type { NoticeValues } from '@/domain/notices/notice'
import { refundSubject } from '@/services/cases/case-requests'
import type { CaseStep } from '@/services/cases/case-step'
import { openedNotice } from '@/services/notices/sealed-notice'
import { keepPayeeContact } from '@/services/payouts/payee-contact'
import { sendPayeeLink } from '@/services/payouts/send-payee-link'
import { SESSION_SECRET } from './api'

const LINA = { contact: { channel: 'EMAIL', address: 'lina@example.jo' }, language: 'ar' } as const

/** The refund of a case that is asked for or approved. */
async function refundOf(db: Db, reference: string): Promise<number> {
  const isIt = and(eq(paymentCases.reference, reference), inArray(caseRequests.state, ['REQUESTED', 'APPROVED']))
  const [row] = await db
    .select({ id: caseRequests.id })
    .from(caseRequests)
    .innerJoin(paymentCases, eq(paymentCases.id, caseRequests.caseId))
    .where(isIt)
    .orderBy(desc(caseRequests.id))
  return row?.id ?? 0
}

/** The payee of a case's refund has confirmed a contact on the site. */
export async function confirmedPayee(db: Db, reference: string, now: Date): Promise<void> {
  const requestId = await refundOf(db, reference)
  if (requestId > 0) await db.transaction((tx) => keepPayeeContact(tx, requestId, LINA, { now, sealKey: SESSION_SECRET }))
}

/** The token of the last link that was sent to the payee of a case's refund, as only the outbox has it; '' for none. */
export async function sentToken(db: Db, reference: string): Promise<string> {
  const isIts = and(eq(notices.subject, refundSubject(await refundOf(db, reference))), eq(notices.state, 'WAITING'))
  const [row] = await db.select().from(notices).where(isIts).orderBy(desc(notices.id))
  const content = openedNotice(row?.sealed ?? '', SESSION_SECRET)
  return content ? (content.values as NoticeValues['REFUND_LINK']).token : ''
}

/** Has a link sent to the payee, who confirmed a contact before; resolves with its token. */
export async function sentPayeeLink(db: Db, step: CaseStep): Promise<string> {
  await confirmedPayee(db, step.reference, step.now)
  const sent = await sendPayeeLink(db, { ...step, sealKey: SESSION_SECRET })
  return sent.ok ? sentToken(db, step.reference) : ''
}
