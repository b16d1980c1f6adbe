import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { holidaysFrom } from '@/db/queries/calendar'
import { objectionReasons, type objections, objectionViolations } from '@/db/schema/objections'
import { deadlineAfter } from '@/domain/calendar/working-calendar'
import type { Contact } from '@/domain/contacts/contact'
import { OBJECTION_DAYS, OBJECTION_MOST, type ObjectionCapacity, objectionText } from '@/domain/objections/objection-text'
import { dayInAmman } from '@/domain/values/calendar-day'
import { attachEvidence } from '@/services/evidence/attach-evidence'
import { lockLicenses } from '@/services/licenses/lock-licenses'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import { confirmedContact, sealedContact } from './confirmed-contact'
import { insertObjection } from './insert-objection'
import { judgeChoice, type RefusedChoice } from './judge-choice'
import { openDays } from './objected-days'
import { type Done, maker, recordEvent } from './objection-step'
import { subjectOf } from './proposal'

export type NewObjection = {
  readonly licenseId: number
  readonly violationIds: readonly string[]
  readonly reason: string
  /** As typed. */
  readonly text: string
  readonly capacity: ObjectionCapacity
  /** Who objects for the holder, as typed. */
  readonly name: string
  readonly language: 'ar' | 'en'
  /** What shows that a contact was confirmed. */
  readonly confirmation: string
}

/** What the service brings to whoever writes an objection. */
export type ObjectionOptions = {
  readonly now: Date
  readonly drawNumbers: DrawNumbers
  /** What contacts are kept encrypted with. */
  readonly sealKey: string
}

type FormProblem = 'OBJECTION_TEXT' | 'OBJECTION_REASON' | 'OBJECTION_NAME' | 'OBJECTION_CONTACT_UNCONFIRMED' | 'LICENSE_CHANGED'

export type SubmitProblem = RefusedChoice | { readonly ok: false; readonly reason: FormProblem }

/**
 * Opens an objection: from this day on its violations are under objection, and the licence's payment numbers are replaced with it. The contact is
 * confirmed in the same transaction.
 */
export async function submitObjection(tx: Tx, request: NewObjection, options: ObjectionOptions): Promise<Done | SubmitProblem> {
  const { now, drawNumbers, sealKey } = options
  const content = await contentOf(tx, request)
  if (typeof content === 'string') return { ok: false, reason: content }
  const contact = await confirmedContact(tx, { token: request.confirmation, subject: null, now, sealKey })
  if (!contact) return { ok: false, reason: 'OBJECTION_CONTACT_UNCONFIRMED' }
  const [license] = await lockLicenses(tx, [request.licenseId])
  if (!license || license.mergedInto !== null) return { ok: false, reason: 'LICENSE_CHANGED' }
  const choice = await judgeChoice(tx, { ...request, now })
  if (!choice.ok) return choice
  const { authorityCode, violationIds } = choice
  const today = dayInAmman(now)
  const decideBy = deadlineAfter(today, OBJECTION_DAYS.decision, await holidaysFrom(tx, today))
  const row = { ...content, licenseId: license.id, authorityCode, ...contactOf(contact, sealKey) }
  const made = await insertObjection(tx, { ...row, decideBy, dueOn: decideBy, submittedAt: now })
  await tx.insert(objectionViolations).values(violationIds.map((violationId) => ({ objectionId: made.id, violationId })))
  await recordEvent(tx, made, { action: 'SUBMIT', doer: maker, now, state: 'SUBMITTED', note: content.body, details: { violationIds } })
  await attachEvidence(tx, { confirmation: request.confirmation, subject: subjectOf(made.number), now, sealKey })
  await openDays(tx, violationIds, today)
  await replaceReferences(tx, { changedViolationIds: violationIds, at: now, drawNumbers })
  return { ok: true, answer: made.number }
}

type Content = Pick<typeof objections.$inferInsert, 'body' | 'reasonCode' | 'capacity' | 'makerName' | 'language'>

async function contentOf(tx: Tx, { text, reason, capacity, name, language }: NewObjection): Promise<Content | FormProblem> {
  const body = objectionText(text)
  if (body === null) return 'OBJECTION_TEXT'
  const [known] = await tx.select().from(objectionReasons).where(eq(objectionReasons.code, reason))
  if (!known) return 'OBJECTION_REASON'
  const makerName = capacity === 'HOLDER' ? null : objectionText(name, OBJECTION_MOST.name)
  if (capacity !== 'HOLDER' && makerName === null) return 'OBJECTION_NAME'
  return { body, reasonCode: known.code, capacity, makerName, language }
}

function contactOf(contact: Contact, sealKey: string) {
  return { contactChannel: contact.channel, contactSealed: sealedContact(contact, sealKey) }
}
