import { and, count, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { auditLog } from '@/db/schema/audit'
import { objectionDecisions, objectionEvents, objections } from '@/db/schema/objections'
import { noticeOf, overtaken } from '@/domain/objections/objection-notice'
import { isFinalAfter, nextObjectionState, type ObjectionAction, type ObjectionFacts } from '@/domain/objections/objection-state'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { lockLicensesOf } from '@/services/licenses/lock-licenses'
import { withdrawNotices } from '@/services/notices/withdraw-notices'
import { enqueueJob } from '@/services/platform/enqueue-job'

export type HeldObjection = typeof objections.$inferSelect & { readonly first: 'REJECTED' | 'REDUCED' | null }

/** Who does something: staff by user name, whoever objects, the holder of the licence, the calendar, or the authority by its data. */
export type Doer =
  | { readonly by: 'STAFF'; readonly actor: string }
  | { readonly by: 'MAKER' | 'HOLDER' | 'TIME' | 'AUTHORITY'; readonly actor: null }

export const maker: Doer = { by: 'MAKER', actor: null }
export const byTime: Doer = { by: 'TIME', actor: null }

export type Done = { readonly ok: true; readonly answer: string }

/** What of an objection decides its steps. */
function factsOf({ state, appealedAt, finalAt, first }: HeldObjection): ObjectionFacts {
  return { state, isAppealed: appealedAt !== null, isFinal: finalAt !== null, first }
}

/** Holds an objection and its licence until the transaction ends, the licence first as everybody does; null where there is none. */
export async function holdObjection(tx: Tx, number: string): Promise<HeldObjection | null> {
  const found = await lockLicensesOf(
    tx,
    async () => (await tx.select({ licenseId: objections.licenseId }).from(objections).where(eq(objections.number, number)))[0] ?? null,
    (row) => (row ? [row.licenseId] : []),
  )
  if (!found) return null
  const [held] = await tx.select().from(objections).where(eq(objections.number, number)).for('no key update')
  return held ? { ...held, first: await firstDecision(tx, held.id) } : null
}

async function firstDecision(tx: Tx, objectionId: number): Promise<HeldObjection['first']> {
  const [row] = await tx
    .select({ outcome: objectionDecisions.outcome })
    .from(objectionDecisions)
    .where(and(eq(objectionDecisions.objectionId, objectionId), eq(objectionDecisions.isAppeal, false)))
  return row?.outcome === 'REJECTED' || row?.outcome === 'REDUCED' ? row.outcome : null
}

/** How much has happened to it: whoever decides says what they have seen. */
export async function revisionOf(tx: Tx, objectionId: number): Promise<number> {
  const [row] = await tx.select({ events: count() }).from(objectionEvents).where(eq(objectionEvents.objectionId, objectionId))
  return row?.events ?? 0
}

/** Whether the state table has this step for it now. */
export const allows = (held: HeldObjection, action: ObjectionAction): boolean => nextObjectionState(factsOf(held), action) !== null

type Move = {
  readonly action: ObjectionAction
  readonly doer: Doer
  readonly now: Date
  /** Last day of the turn that begins; left out where it stays as it is. */
  readonly dueOn?: CalendarDay
  readonly note?: string
  readonly details?: Readonly<Record<string, unknown>>
  /** What else changes with it. */
  readonly set?: Partial<typeof objections.$inferInsert>
}

/** Writes the step that the table has for a held objection, with its history. Throws for one that it does not have. Resolves with whether it is final now. */
export async function moveObjection(tx: Tx, held: HeldObjection, move: Move): Promise<boolean> {
  const { action, now, dueOn = held.dueOn, set = {} } = move
  const state = nextObjectionState(factsOf(held), action)
  if (!state) throw new Error(`Objection ${held.number}: no ${action} in ${held.state}`)
  const isFinal = isFinalAfter(action, state, held.appealedAt !== null)
  const ends = isFinal ? { finalAt: now, dueOn: null } : { dueOn }
  await tx
    .update(objections)
    .set({ ...set, ...ends, state })
    .where(eq(objections.id, held.id))
  await withdrawNotices(tx, `objection:${held.number}`, now, overtaken(action, { state, isFinal }))
  await recordEvent(tx, held, { ...move, state })
  return isFinal
}

const auditActionOf = (action: ObjectionAction) => `objection.${action.toLowerCase() as Lowercase<ObjectionAction>}` as const

/** Appends what happened to the objection's history, and to the audit log what staff did. */
export async function recordEvent(
  tx: Tx,
  held: Pick<HeldObjection, 'id' | 'number'>,
  { action, doer, now: at, state, note = '', details = {} }: Move & { readonly state: HeldObjection['state'] },
): Promise<void> {
  const event = { objectionId: held.id, at, ...doer, action, state, note, details }
  const [written] = await tx.insert(objectionEvents).values(event).returning({ id: objectionEvents.id })
  if (written && noticeOf(action, false)) await enqueueJob(tx, 'notify-objection', { event: written.id })
  const actor = doer.actor ?? doer.by.toLowerCase()
  const subject = `objection:${held.number}`
  await tx.insert(auditLog).values({ at, actor, action: auditActionOf(action), subject, details: { state, ...details } })
}
