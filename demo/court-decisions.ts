import { eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { courtDecisions } from '@/db/schema/court-decisions'
import { violations } from '@/db/schema/violations'
import { addDays, dayInAmman } from '@/domain/values/calendar-day'
import { fils } from '@/domain/values/money'
import { applyCourtDecision } from '@/services/court-decisions/apply-court-decision'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'

type Options = { readonly now: Date; readonly drawNumbers: DrawNumbers }

const FIXED = fils(120_000)

/** A court fixed the amount of one of the made-up violations that waited for it. Does nothing where there is a decision. */
export async function seedCourtDecision(tx: Tx, { now, drawNumbers }: Options): Promise<void> {
  if ((await tx.select({ id: courtDecisions.id }).from(courtDecisions).limit(1)).length > 0) return
  const [found] = await tx.execute<{ id: string }>(sql`
    select v.id from violations v join licenses l on l.id = v.license_id
    where v.fine is null and v.status = 'UNPAID' and v.collected_here and l.number between '20000000' and '89999999'
      and v.occurred_on < ${dayInAmman(now)}::date - 10
    order by l.number desc, v.id limit 1`)
  if (!found) return
  const [violation] = await tx
    .select()
    .from(violations)
    .where(eq(violations.id, Number(found.id)))
  if (!violation) return
  const decision = { court: 'محكمة بلدية عمان', number: '1184/2026', decidedOn: addDays(dayInAmman(now), -3), fine: FIXED }
  const entered = {
    ...decision,
    document: 'كتاب القلم رقم 77',
    violationId: violation.id,
    before: { fine: null, status: violation.status },
  }
  const applied = await applyCourtDecision(tx, entered, { actor: 'legal', decider: 'legal2', now, drawNumbers })
  if (!applied.ok) throw new Error(`The court's decision of the demo: ${applied.reason}`)
}
