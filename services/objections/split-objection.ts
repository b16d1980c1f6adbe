import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { objectionViolations } from '@/db/schema/objections'
import { insertObjection } from './insert-objection'
import { type HeldObjection, moveObjection, recordEvent } from './objection-step'
import { onObjection, type StaffOutcome, type StaffStep } from './staff-steps'

type Splitting = StaffStep & { readonly violationIds: readonly number[] }

/** Takes violations out of an objection in review, so that they are decided apart, under a number of their own. Whoever objected is written that number. */
export function splitObjection(tx: Tx, step: Splitting): Promise<StaffOutcome<'OBJECTION_SPLIT'>> {
  return onObjection<'OBJECTION_SPLIT'>(tx, step, 'SPLIT', async (held) => {
    const ids = [...new Set(step.violationIds)]
    const rows = await tx.select().from(objectionViolations).where(eq(objectionViolations.objectionId, held.id))
    const chosen = rows.filter(({ violationId }) => ids.includes(violationId))
    if (chosen.length === 0 || chosen.length < ids.length || chosen.length === rows.length) return { ok: false, reason: 'OBJECTION_SPLIT' }
    const made = await insertObjection(tx, copied(held))
    await tx
      .update(objectionViolations)
      .set({ objectionId: made.id })
      .where(and(eq(objectionViolations.objectionId, held.id), inArray(objectionViolations.violationId, ids)))
    const common = { action: 'SPLIT', doer: { by: 'STAFF', actor: step.actor }, now: step.now } as const
    await moveObjection(tx, held, { ...common, details: { to: made.number, violationIds: ids } })
    await recordEvent(tx, made, { ...common, state: 'IN_REVIEW', details: { from: held.number, violationIds: ids } })
    return { ok: true, answer: held.number }
  })
}

/** Everything but the number and the violations is the same: who objected, when, why, and until when it is to be decided. */
function copied({ id: _id, number, first: _first, ...row }: HeldObjection) {
  return { ...row, splitFrom: number }
}
