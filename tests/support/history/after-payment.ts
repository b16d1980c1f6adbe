import { sql } from 'drizzle-orm'
import { type DecidedViolation, decidedViolation } from '@/db/queries/court-decisions'
import { dayInAmman } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { applyCourtDecision } from '@/services/court-decisions/apply-court-decision'
import { withRetry } from '@/services/platform/retry'
import { deliver, notice, type Step } from './steps'
import { drawn, type Known, type World } from './world'

/** The authority cancels or lowers a violation that is paid; the same one again and again, so that a second lowering follows the first. */
export function endPaid(world: World): Step | null {
  const known = world.violations[0] && drawn(world.draw, world.violations)
  if (!known) return null
  const [isCancelled, share] = [world.draw.between(1, 3) === 1, world.draw.between(1, 9)]
  return {
    name: `end ${known.key} after payment (${isCancelled ? 'cancelled' : share})`,
    happen: () => change(world, known, isCancelled, share),
  }
}

async function change(world: World, known: Known, isCancelled: boolean, share: number): Promise<void> {
  const [paid] = await world.connection.db.execute<{ key: string; fine: string; license: string }>(sql`
    select v.source_key as key, v.fine::text, l.number as license from violations v join licenses l on l.id = v.license_id
    where v.authority_code = 'GAM' and v.status = 'PAID' and l.number = ${known.license} order by v.source_key <> ${known.key}, v.id limit 1`)
  if (!paid) return
  const of = world.violations.find(({ key }) => key === paid.key)
  const fine = isCancelled ? Number(paid.fine) : Math.max(1, Math.floor((Number(paid.fine) * share) / 10))
  if (of) of.fine = fine
  await deliver(world, [notice({ key: paid.key, license: paid.license, fine }, { cancelled: isCancelled })])
}

/** A court fixes, lowers or takes away what a violation costs, paid or not. */
export function judge(world: World): Step | null {
  const known = world.violations[0] && drawn(world.draw, world.violations)
  if (!known) return null
  const [off, number] = [world.draw.pick([-3_000, -1_000, 2_000, 0]), world.unique()]
  return { name: `a court about ${known.key} (${off})`, happen: () => decide(world, known, { off, number }) }
}

async function decide({ connection, drawNumbers }: World, { key }: Known, { off, number }: { off: number; number: string }): Promise<void> {
  const now = new Date()
  await withRetry(() =>
    connection.db.transaction(async (tx) => {
      const [row] = await tx.execute<{ id: string }>(sql`select id from violations where authority_code = 'GAM' and source_key = ${key}`)
      const found = row ? await decidedViolation(tx, Number(row.id)) : null
      if (!found) return
      const entered = { ...said(found, off), number, court: 'محكمة', document: 'كتاب', decidedOn: dayInAmman(now) }
      await applyCourtDecision(tx, entered, { actor: 'legal', decider: 'legal2', now, drawNumbers })
    }),
  )
}

function said({ id, fine, status }: DecidedViolation, off: number) {
  const fixed = off === 0 || fine === null ? null : fils(Math.max(1, fine + off))
  return { violationId: id, fine: fixed, before: { fine, status } }
}
