import type { Tx } from '@/db/client/client'
import { holidaysFrom } from '@/db/queries/calendar'
import { deadlineAfter } from '@/domain/calendar/working-calendar'
import type { Contact } from '@/domain/contacts/contact'
import type { ObjectionAction } from '@/domain/objections/objection-state'
import { OBJECTION_DAYS, objectionText } from '@/domain/objections/objection-text'
import { addDays, type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { attachEvidence } from '@/services/evidence/attach-evidence'
import { confirmedContact, openedContact } from './confirmed-contact'
import { type Ending, endObjection, uncount } from './end-objection'
import { allows, type Done, type HeldObjection, holdObjection, maker, moveObjection } from './objection-step'
import { holdProposal, subjectOf, withdrawProposal } from './proposal'
import type { ObjectionOptions } from './submit-objection'

/** What whoever objected does: the licence was proved, and the contact of the objection is confirmed anew. */
export type MakerStep = ObjectionOptions & { readonly number: string; readonly licenseId: number; readonly confirmation: string }

type MakerProblem = 'OBJECTION_UNKNOWN' | 'OBJECTION_STATE' | 'OBJECTION_TEXT' | 'OBJECTION_CONTACT_UNCONFIRMED' | 'OBJECTION_HEARING_DAY'

type Outcome = Done | { readonly ok: false; readonly reason: MakerProblem }

type Work = (held: HeldObjection) => Promise<Outcome>

/** The request that waits for a second person is held before the licence, as whoever decides it holds it. */
async function onOwn(tx: Tx, step: MakerStep, action: ObjectionAction, work: Work): Promise<Outcome> {
  const { number, now, sealKey } = step
  const contact = await confirmedContact(tx, { token: step.confirmation, subject: subjectOf(number), now, sealKey })
  await holdProposal(tx, number)
  const held = await holdObjection(tx, number)
  if (!held || held.licenseId !== step.licenseId) return { ok: false, reason: 'OBJECTION_UNKNOWN' }
  if (!contact || !isItsContact(held, contact, sealKey)) return { ok: false, reason: 'OBJECTION_CONTACT_UNCONFIRMED' }
  return allows(held, action) ? work(held) : { ok: false, reason: 'OBJECTION_STATE' }
}

function isItsContact(held: HeldObjection, { channel, address }: Contact, sealKey: string): boolean {
  return channel === held.contactChannel && address === openedContact(held.contactSealed, sealKey)
}

const done = (held: HeldObjection): Outcome => ({ ok: true, answer: held.number })

/** Adds to what was written; where more was asked for, it is looked at again. */
export async function addToObjection(tx: Tx, step: MakerStep & { readonly text: string }): Promise<Outcome> {
  const note = objectionText(step.text)
  if (note === null) return { ok: false, reason: 'OBJECTION_TEXT' }
  return onOwn(tx, step, 'ADD', async (held) => {
    const set = held.state === 'MORE_NEEDED' ? await backInReview(tx, held, step.now) : {}
    await moveObjection(tx, held, { action: 'ADD', doer: maker, now: step.now, note, ...set })
    await attachEvidence(tx, { ...step, subject: subjectOf(held.number) })
    return done(held)
  })
}

/** The deadline of staff once it is their turn again: they have two weeks at least. */
export async function backInReview(tx: Tx, { decideBy }: HeldObjection, now: Date) {
  const today = dayInAmman(now)
  const atLeast = deadlineAfter(today, OBJECTION_DAYS.answer, await holidaysFrom(tx, today))
  const dueOn: CalendarDay = atLeast > decideBy ? atLeast : decideBy
  return { dueOn, set: { decideBy: dueOn } }
}

/** Takes an objection back. Before its review it was none; afterwards it was the one that there is. */
export function withdrawObjection(tx: Tx, step: MakerStep): Promise<Outcome> {
  return onOwn(tx, step, 'WITHDRAW', async (held) => {
    await withdrawProposal(tx, held.number, step.now)
    await moveObjection(tx, held, { action: 'WITHDRAW', doer: maker, now: step.now })
    if (held.reviewedAt === null) await uncount(tx, held.id)
    await endObjection(tx, held, { ending: 'AS_LEFT', actor: 'maker', now: step.now, drawNumbers: step.drawNumbers })
    return done(held)
  })
}

/** Appeals against a rejection or a lower fine, within its days. */
export async function appealObjection(tx: Tx, step: MakerStep & { readonly text: string }): Promise<Outcome> {
  const note = objectionText(step.text)
  if (note === null) return { ok: false, reason: 'OBJECTION_TEXT' }
  return onOwn(tx, step, 'APPEAL', async (held) => {
    const { now } = step
    const today = dayInAmman(now)
    if (held.dueOn !== null && today > held.dueOn) return { ok: false, reason: 'OBJECTION_STATE' }
    const dueOn = deadlineAfter(today, OBJECTION_DAYS.decision, await holidaysFrom(tx, today))
    const set = { appealedAt: now, decideBy: dueOn, assignee: null }
    await moveObjection(tx, held, { action: 'APPEAL', doer: maker, now, note, dueOn, set })
    await attachEvidence(tx, { ...step, subject: subjectOf(held.number) })
    return done(held)
  })
}

/** Gives up the appeal, made or not: what was decided holds at once. */
export function giveUpAppeal(tx: Tx, step: MakerStep): Promise<Outcome> {
  return onOwn(tx, step, 'GIVE_UP', async (held) => {
    await withdrawProposal(tx, held.number, step.now)
    await moveObjection(tx, held, { action: 'GIVE_UP', doer: maker, now: step.now })
    const ending: Ending = held.first === 'REDUCED' ? 'LOWER' : 'AS_LEFT'
    await endObjection(tx, held, { ending, actor: 'maker', now: step.now, drawNumbers: step.drawNumbers })
    return done(held)
  })
}

/** Asks for another day of the hearing, once, until the day before it. */
export function postponeHearing(tx: Tx, step: MakerStep): Promise<Outcome> {
  return onOwn(tx, step, 'POSTPONE', async (held) => {
    if (!mayPostpone(held, step.now)) return { ok: false, reason: 'OBJECTION_HEARING_DAY' }
    const set = { hearingPostponed: true, hearingAt: null, hearingPlace: null }
    await moveObjection(tx, held, { action: 'POSTPONE', doer: maker, now: step.now, dueOn: held.decideBy, set })
    return done(held)
  })
}

/** Whether the hearing may still be postponed by whoever objected. */
export function mayPostpone({ hearingAt, hearingPostponed }: Pick<HeldObjection, 'hearingAt' | 'hearingPostponed'>, now: Date): boolean {
  return hearingAt !== null && !hearingPostponed && dayInAmman(hearingAt) >= addDays(dayInAmman(now), 1)
}
