import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { holidaysFrom } from '@/db/queries/calendar'
import { users } from '@/db/schema/accounts'
import { deadlineAfter, isWorkingDay, WORKING_HOURS } from '@/domain/calendar/working-calendar'
import type { ObjectionAction } from '@/domain/objections/objection-state'
import { OBJECTION_DAYS, OBJECTION_MOST, objectionText } from '@/domain/objections/objection-text'
import { dayInAmman, startOfDayInAmman } from '@/domain/values/calendar-day'
import { allows, type Done, type HeldObjection, holdObjection, moveObjection, revisionOf } from './objection-step'
import { isHolder } from './own-matter'

/** What an adjudicator does, and what they had seen of it. */
export type StaffStep = { readonly number: string; readonly revision: number; readonly actor: string; readonly now: Date }

type StaffProblem =
  | 'OBJECTION_UNKNOWN'
  | 'OBJECTION_OTHER_AUTHORITY'
  | 'OBJECTION_CHANGED'
  | 'OBJECTION_STATE'
  | 'OBJECTION_OWN_LICENSE'
  | 'OBJECTION_NOTE'
  | 'OBJECTION_HEARING_TIME'
  | 'OBJECTION_HEARING_PLACE'
  | 'OBJECTION_HEARING_DAY'

export type StaffOutcome<Problem extends string = StaffProblem> = Done | { readonly ok: false; readonly reason: StaffProblem | Problem }

/** One step of an adjudicator of the objection's authority, who is not its holder. */
export async function onObjection<Problem extends string>(
  tx: Tx,
  step: StaffStep,
  action: ObjectionAction,
  work: (held: HeldObjection) => Promise<StaffOutcome<Problem>>,
): Promise<StaffOutcome<Problem>> {
  const held = await holdObjection(tx, step.number)
  if (!held) return { ok: false, reason: 'OBJECTION_UNKNOWN' }
  if ((await authorityOf(tx, step.actor)) !== held.authorityCode) return { ok: false, reason: 'OBJECTION_OTHER_AUTHORITY' }
  if ((await revisionOf(tx, held.id)) !== step.revision) return { ok: false, reason: 'OBJECTION_CHANGED' }
  if (!allows(held, action)) return { ok: false, reason: 'OBJECTION_STATE' }
  if (await isHolder(tx, held, [step.actor])) return { ok: false, reason: 'OBJECTION_OWN_LICENSE' }
  return work(held)
}

/** The authority that an adjudicator decides for; null for anybody else. */
async function authorityOf(tx: Tx, userName: string): Promise<string | null> {
  const [row] = await tx.select({ authority: users.authorityCode }).from(users).where(eq(users.userName, userName))
  return row?.authority ?? null
}

const doerOf = ({ actor }: StaffStep) => ({ by: 'STAFF', actor }) as const
const done = (held: HeldObjection): Done => ({ ok: true, answer: held.number })

/** Takes an objection: from now on it is in review, and this adjudicator's. */
export function takeObjection(tx: Tx, step: StaffStep): Promise<StaffOutcome> {
  return onObjection(tx, step, 'TAKE', async (held) => {
    const set = { assignee: step.actor, reviewedAt: held.reviewedAt ?? step.now }
    const details = { before: held.assignee }
    await moveObjection(tx, held, { action: 'TAKE', doer: doerOf(step), now: step.now, set, details })
    return done(held)
  })
}

/** Asks whoever objected for more; without an answer it is decided on what is there. */
export async function askForMore(tx: Tx, step: StaffStep & { readonly text: string }): Promise<StaffOutcome> {
  const note = objectionText(step.text)
  if (note === null) return { ok: false, reason: 'OBJECTION_NOTE' }
  return onObjection(tx, step, 'ASK', async (held) => {
    const today = dayInAmman(step.now)
    const dueOn = deadlineAfter(today, OBJECTION_DAYS.answer, await holidaysFrom(tx, today))
    await moveObjection(tx, held, { action: 'ASK', doer: doerOf(step), now: step.now, note, dueOn })
    return done(held)
  })
}

/** Sets the day of a hearing, or another one. It falls on a working day, in working hours. */
export function setHearing(tx: Tx, step: StaffStep & { readonly at: Date; readonly place: string }): Promise<StaffOutcome> {
  return onObjection(tx, step, 'SET_HEARING', async (held) => {
    const hearingPlace = objectionText(step.place, OBJECTION_MOST.place)
    if (hearingPlace === null) return { ok: false, reason: 'OBJECTION_HEARING_PLACE' }
    if (!(await isHearingTime(tx, step))) return { ok: false, reason: 'OBJECTION_HEARING_TIME' }
    const set = { hearingAt: step.at, hearingPlace }
    const details = { at: step.at.toISOString(), place: hearingPlace }
    const dueOn = dayInAmman(step.at)
    await moveObjection(tx, held, { action: 'SET_HEARING', doer: doerOf(step), now: step.now, dueOn, set, details })
    return done(held)
  })
}

const HOUR_MS = 3_600_000
/** Days until a hearing at the least and at the most. */
const NOTICE = { least: 3, most: 120 } as const

async function isHearingTime(tx: Tx, { at, now }: { readonly at: Date; readonly now: Date }): Promise<boolean> {
  const day = dayInAmman(at)
  const days = (startOfDayInAmman(day).getTime() - startOfDayInAmman(dayInAmman(now)).getTime()) / (24 * HOUR_MS)
  const hour = (at.getTime() - startOfDayInAmman(day).getTime()) / HOUR_MS
  if (days < NOTICE.least || days > NOTICE.most || hour < WORKING_HOURS.from || hour >= WORKING_HOURS.until) return false
  return isWorkingDay(day, await holidaysFrom(tx, day))
}

/** Records that a hearing took place, or that nobody came: then it is decided on what is there. */
export function recordHearing(tx: Tx, step: StaffStep & { readonly attended: boolean; readonly text: string }): Promise<StaffOutcome> {
  return onObjection(tx, step, 'HOLD', async (held) => {
    const note = objectionText(step.text)
    if (note === null) return { ok: false, reason: 'OBJECTION_NOTE' }
    if (held.hearingAt === null || held.hearingAt > step.now) return { ok: false, reason: 'OBJECTION_HEARING_DAY' }
    const details = { attended: step.attended }
    await moveObjection(tx, held, { action: 'HOLD', doer: doerOf(step), now: step.now, note, dueOn: held.decideBy, details })
    return done(held)
  })
}
