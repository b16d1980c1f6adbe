import { sql } from 'drizzle-orm'
import { bigintArray } from '@/db/client/arrays'
import type { Tx } from '@/db/client/client'
import { dayInAmman } from '@/domain/values/calendar-day'
import { enqueueJob } from '@/services/platform/enqueue-job'
import { uncountOf } from './end-objection'
import { endDays } from './objected-days'
import { holdObjection, moveObjection } from './objection-step'

/**
 * Ends objections to violations that the authority has just cancelled, in its transaction, which holds their licences: one that has no other
 * violation left is closed. What was cancelled is no longer under objection, and may be objected to again should it come back.
 */
export async function closeCancelled(tx: Tx, violationIds: readonly number[], now: Date): Promise<void> {
  if (violationIds.length === 0) return
  const rows = await tx.execute<{ violation: string; number: string; isLast: boolean }>(sql`
    select v.id as violation, o.number, not exists (
      select from objection_violations others join violations left_over on left_over.id = others.violation_id
      where others.objection_id = o.id and left_over.status = 'UNPAID') as "isLast"
    from violations v join objection_violations ov on ov.violation_id = v.id join objections o on o.id = ov.objection_id
    where v.id = any(${bigintArray(violationIds)}) and v.status = 'CANCELLED' and o.final_at is null order by o.number, v.id`)
  if (rows.length === 0) return
  const cancelled = rows.map(({ violation }) => Number(violation))
  for (const id of cancelled) await endDays(tx, id, dayInAmman(now))
  await uncountOf(tx, cancelled)
  const numbers = new Set(rows.filter(({ isLast }) => isLast).map(({ number }) => number))
  for (const number of numbers) {
    const held = await holdObjection(tx, number)
    if (!held) continue
    await moveObjection(tx, held, { action: 'CLOSE', doer: { by: 'AUTHORITY', actor: null }, now })
    if (held.state === 'DECISION_WAITS') await enqueueJob(tx, 'end-overtaken-proposal', { objection: number })
  }
}
