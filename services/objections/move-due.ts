import { and, asc, inArray, isNull, lt } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { objections } from '@/db/schema/objections'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { endObjection } from './end-objection'
import { backInReview } from './maker-steps'
import { allows, byTime, holdObjection, moveObjection } from './objection-step'

/** Objections that one run moves; the rest waits for the next. */
const MOST = 500

type Options = { readonly now: Date; readonly drawNumbers: DrawNumbers }

/**
 * Moves what time moves, each in a transaction of its own: what nobody answered is in review again, and what nobody appealed against is final.
 * Resolves with how many moved. Nothing is decided by time.
 */
export async function moveDueObjections(db: Db, options: Options): Promise<number> {
  const today = dayInAmman(options.now)
  const isDue = and(
    isNull(objections.finalAt),
    inArray(objections.state, ['MORE_NEEDED', 'REJECTED', 'REDUCED']),
    lt(objections.dueOn, today),
  )
  const due = await db.select({ number: objections.number }).from(objections).where(isDue).orderBy(asc(objections.id)).limit(MOST)
  let moved = 0
  for (const { number } of due) moved += (await db.transaction((tx) => moveOne(tx, number, options))) ? 1 : 0
  return moved
}

async function moveOne(tx: Tx, number: string, { now, drawNumbers }: Options): Promise<boolean> {
  const held = await holdObjection(tx, number)
  if (!held || !allows(held, 'TIME') || held.dueOn === null || held.dueOn >= dayInAmman(now)) return false
  const turn = held.state === 'MORE_NEEDED' ? await backInReview(tx, held, now) : {}
  const isFinal = await moveObjection(tx, held, { action: 'TIME', doer: byTime, now, ...turn })
  if (isFinal) await endObjection(tx, held, { ending: held.first === 'REDUCED' ? 'LOWER' : 'LEAST_DAYS', actor: 'time', now, drawNumbers })
  return true
}
