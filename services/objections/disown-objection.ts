import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { objectionEvents, objectionViolations } from '@/db/schema/objections'
import { maskedContact } from '@/domain/contacts/contact'
import { confirmedContact, openedContact } from './confirmed-contact'
import { endObjection, uncount } from './end-objection'
import { queueDisowned } from './notify-maker'
import { allows, type Done, type HeldObjection, holdObjection, moveObjection } from './objection-step'
import { holdProposal, withdrawProposal } from './proposal'
import type { ObjectionOptions } from './submit-objection'

type Disowning = ObjectionOptions & {
  readonly number: string
  /** The licence, whose card and holder's name were proved. */
  readonly licenseId: number
  /** A contact that the holder has confirmed, which is not that of the objection. */
  readonly confirmation: string
}

type DisownProblem =
  | 'OBJECTION_UNKNOWN'
  | 'OBJECTION_STATE'
  | 'OBJECTION_CONTACT_UNCONFIRMED'
  | 'OBJECTION_OWN_CONTACT'
  | 'OBJECTION_DISOWNED_BEFORE'

/**
 * Withdraws an objection that the holder of the licence did not make: it does not count as the one objection to its violations, each of which this can
 * happen to once. Whoever made it is written.
 */
export async function disownObjection(
  tx: Tx,
  { number, licenseId, confirmation, ...options }: Disowning,
): Promise<Done | { readonly ok: false; readonly reason: DisownProblem }> {
  const { now, sealKey, drawNumbers } = options
  const contact = await confirmedContact(tx, { token: confirmation, subject: null, now, sealKey })
  await holdProposal(tx, number)
  const held = await holdObjection(tx, number)
  if (!held || held.licenseId !== licenseId) return { ok: false, reason: 'OBJECTION_UNKNOWN' }
  if (!contact) return { ok: false, reason: 'OBJECTION_CONTACT_UNCONFIRMED' }
  const isItsContact = contact.channel === held.contactChannel && contact.address === openedContact(held.contactSealed, sealKey)
  if (isItsContact) return { ok: false, reason: 'OBJECTION_OWN_CONTACT' }
  if (!allows(held, 'WITHDRAW')) return { ok: false, reason: 'OBJECTION_STATE' }
  if (await wasDisowned(tx, held)) return { ok: false, reason: 'OBJECTION_DISOWNED_BEFORE' }
  await withdrawProposal(tx, number, now, 'holder')
  const details = { disownedBy: maskedContact(contact) }
  await moveObjection(tx, held, { action: 'WITHDRAW', doer: { by: 'HOLDER', actor: null }, now, details })
  await uncount(tx, held.id)
  await endObjection(tx, held, { ending: 'AS_LEFT', actor: 'holder', now, drawNumbers })
  await queueDisowned(tx, held, options)
  return { ok: true, answer: held.number }
}

/** Whether another objection to one of its violations was disowned before. */
async function wasDisowned(tx: Tx, { id }: HeldObjection): Promise<boolean> {
  const isSame = sql`${objectionViolations.violationId} in (select own.violation_id from objection_violations own where own.objection_id = ${id})`
  const rows = await tx
    .select({ id: objectionEvents.id })
    .from(objectionEvents)
    .innerJoin(objectionViolations, eq(objectionViolations.objectionId, objectionEvents.objectionId))
    .where(and(isSame, eq(objectionEvents.by, 'HOLDER')))
    .limit(1)
  return rows.length > 0
}
