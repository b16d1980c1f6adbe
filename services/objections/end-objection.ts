import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Tx } from '@/db/client/client'
import { rulesApprovedAt } from '@/db/queries/discount-rules'
import { auditLog } from '@/db/schema/audit'
import { objectionViolations } from '@/db/schema/objections'
import { violations } from '@/db/schema/violations'
import { countsAgainOn, extraFrozenDays } from '@/domain/objections/frozen-days'
import { dayInAmman } from '@/domain/values/calendar-day'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'
import { endDays } from './objected-days'
import type { HeldObjection } from './objection-step'

/** What a final end means for the violations. `LEAST_DAYS`: whoever was refused has three days left of a discount; `AS_LEFT`: those that were left. */
export type Ending = 'CANCEL' | 'LOWER' | 'LEAST_DAYS' | 'AS_LEFT'

type Options = { readonly ending: Ending; readonly actor: string; readonly now: Date; readonly drawNumbers: DrawNumbers }

/** Frees the violations of a held objection that is final now, each once, and replaces the licence's payment numbers. */
export async function endObjection(tx: Tx, held: HeldObjection, { ending, actor, now, drawNumbers }: Options): Promise<void> {
  const rows = await tx
    .select({ violation: violations, reducedFine: objectionViolations.reducedFine })
    .from(objectionViolations)
    .innerJoin(violations, eq(violations.id, objectionViolations.violationId))
    .where(and(eq(objectionViolations.objectionId, held.id), eq(violations.status, 'UNPAID')))
  const days = { openedOn: dayInAmman(held.submittedAt), finalOn: dayInAmman(now) }
  const rules = await rulesApprovedAt(tx, now)
  const had = await idsWithExtraDays(
    tx,
    rows.map(({ violation }) => violation.id),
  )
  for (const { violation } of rows) {
    const isOwed = ending === 'LEAST_DAYS' && !had.has(violation.id)
    const extraDays = isOwed ? extraFrozenDays(violation, rules, days) : 0
    await endDays(tx, violation.id, countsAgainOn(days, extraDays))
    if (extraDays > 0) await noteExtraDays(tx, held.id, violation.id, extraDays)
  }
  const changedViolationIds = rows.map(({ violation }) => violation.id)
  if (ending === 'CANCEL') await cancel(tx, held, changedViolationIds, { actor, now })
  if (ending === 'LOWER') await lower(tx, held, { actor, now })
  await replaceReferences(tx, { changedViolationIds, at: now, drawNumbers })
}

/** Violations that were given further days before: nobody is given any twice. */
async function idsWithExtraDays(tx: Tx, violationIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (violationIds.length === 0) return new Set()
  const rows = await tx
    .select({ id: objectionViolations.violationId })
    .from(objectionViolations)
    .where(and(inArray(objectionViolations.violationId, [...violationIds]), gt(objectionViolations.extraDays, 0)))
  return new Set(rows.map(({ id }) => id))
}

function noteExtraDays(tx: Tx, objectionId: number, violationId: number, extraDays: number) {
  const isThis = and(eq(objectionViolations.objectionId, objectionId), eq(objectionViolations.violationId, violationId))
  return tx.update(objectionViolations).set({ extraDays }).where(isThis)
}

type By = Pick<Options, 'actor' | 'now'>

async function cancel(tx: Tx, { number }: HeldObjection, ids: readonly number[], { actor, now }: By): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(violations)
    .set({ status: 'CANCELLED', cancelledAt: now })
    .where(inArray(violations.id, [...ids]))
  const written = { at: now, actor, action: 'violation.cancelled', details: { objection: number } } as const
  await tx.insert(auditLog).values(ids.map((id) => ({ ...written, subject: `violation:${id}` })))
}

/** A fine that the authority has lowered further since stays as it is. */
async function lower(tx: Tx, { id, number }: HeldObjection, { actor, now }: By): Promise<void> {
  await tx.execute(sql`
    with lowered as (
      update violations v set fine = o.reduced_fine from objection_violations o, violations before
      where o.objection_id = ${id}::bigint and v.id = o.violation_id and before.id = v.id and v.status = 'UNPAID' and v.fine > o.reduced_fine
      returning v.id, before.fine as fine_before, v.fine, v.type_code, v.vehicle_plate
    )
    insert into audit_log (at, actor, action, subject, details)
    select ${now.toISOString()}::timestamptz, ${actor}, 'violation.amended', 'violation:' || id,
      jsonb_build_object('objection', ${number}::text, 'before', jsonb_build_object('fine', fine_before, 'type', type_code, 'plate', vehicle_plate),
        'after', jsonb_build_object('fine', fine, 'type', type_code, 'plate', vehicle_plate))
    from lowered`)
}

/** An objection that was taken back before its review, or ended by the authority, was not the one objection to its violations. */
export async function uncount(tx: Tx, objectionId: number): Promise<void> {
  await tx.update(objectionViolations).set({ counts: false }).where(eq(objectionViolations.objectionId, objectionId))
}

/** The same for some of its violations. */
export async function uncountOf(tx: Tx, violationIds: readonly number[]): Promise<void> {
  await tx.execute(sql`update objection_violations set counts = false where violation_id = any(${bigintArray(violationIds)}) and counts`)
}
