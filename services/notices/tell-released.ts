import { and, desc, eq } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { notices } from '@/db/schema/notices'
import { objections, objectionViolations } from '@/db/schema/objections'
import { lineCorrections, paymentCases, paymentLines } from '@/db/schema/payments'
import { formatJod } from '@/domain/values/money'
import { openedContact } from '@/services/objections/confirmed-contact'
import { queueNotice } from './queue-notice'

type Telling = { readonly caseId: number; readonly now: Date; readonly sealKey: string }

/**
 * Puts into the outbox that a violation which was paid was cancelled or lowered, once a case: to the contact that was confirmed for an
 * objection to it. Without one nothing is sent; the pages of the licence and of the number say it.
 */
export async function tellReleased(db: Db, { caseId, now, sealKey }: Telling): Promise<void> {
  await db.transaction(async (tx) => {
    const [held] = await tx.select().from(paymentCases).where(eq(paymentCases.id, caseId)).for('no key update')
    if (held?.reason !== 'NO_LONGER_DUE' || (await isQueued(tx, caseId))) return
    const found = await contactOf(tx, caseId, sealKey)
    if (!found) return
    const values = { caseReference: held.reference, amount: formatJod(held.amount) }
    const subject = subjectOf(caseId)
    await queueNotice(tx, { ...found, kind: 'NO_LONGER_DUE', values, subject, now }, sealKey)
  })
}

const subjectOf = (caseId: number) => `case:${caseId}`

async function isQueued(tx: Tx, caseId: number): Promise<boolean> {
  const isIt = and(eq(notices.subject, subjectOf(caseId)), eq(notices.kind, 'NO_LONGER_DUE'))
  return (await tx.select({ id: notices.id }).from(notices).where(isIt).limit(1)).length > 0
}

/** Whoever objected last to a violation that the case is about. */
async function contactOf(tx: Tx, caseId: number, sealKey: string) {
  const [row] = await tx
    .select({ channel: objections.contactChannel, sealed: objections.contactSealed, language: objections.language })
    .from(lineCorrections)
    .innerJoin(paymentLines, eq(paymentLines.id, lineCorrections.lineId))
    .innerJoin(objectionViolations, eq(objectionViolations.violationId, paymentLines.violationId))
    .innerJoin(objections, eq(objections.id, objectionViolations.objectionId))
    .where(eq(lineCorrections.caseId, caseId))
    .orderBy(desc(objections.id))
    .limit(1)
  const address = row ? openedContact(row.sealed, sealKey) : null
  return row && address !== null ? { to: { channel: row.channel, address }, language: row.language } : null
}
