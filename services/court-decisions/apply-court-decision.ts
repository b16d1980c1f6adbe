import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { type DecidedViolation, decidedViolation } from '@/db/queries/court-decisions'
import { auditLog } from '@/db/schema/audit'
import { courtDecisions } from '@/db/schema/court-decisions'
import { violations } from '@/db/schema/violations'
import { type CourtDecisionProblem, type EnteredDecision, judgeCourtDecision } from '@/domain/court-decisions/court-decision'
import { dayInAmman } from '@/domain/values/calendar-day'
import { isMoneyOf } from '@/services/cases/own-money'
import { lockLicensesOf } from '@/services/licenses/lock-licenses'
import { closeCancelled } from '@/services/objections/close-cancelled'
import { releaseSettled } from '@/services/payments/release-settled'
import { type HeldPayments, withHeldPayments } from '@/services/payments/with-held-payments'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { replaceReferences } from '@/services/references/replace-references'

/** `actor`: who entered it. `decider`: who compared it with the document. */
type By = { readonly actor: string; readonly decider: string; readonly now: Date; readonly drawNumbers: DrawNumbers }

export type CourtHindrance = CourtDecisionProblem | 'COURT_CHANGED' | 'COURT_REPEATED' | 'APPROVAL_OWN_LICENSE'

type Applied = { readonly ok: true } | { readonly ok: false; readonly reason: CourtHindrance }

/**
 * Does what a court decided, once a second person has compared the entry with the document: the fine is what the court fixed, or the violation
 * is cancelled; what was paid and is no longer due waits in a case.
 */
export function applyCourtDecision(tx: Tx, entered: EnteredDecision, by: By): Promise<Applied> {
  return withHeldPayments(tx, async (held, payments): Promise<Applied> => {
    const violation = await holdViolation(held, entered.violationId)
    const problem = violation ? await hindrance(held, entered, violation, by) : 'COURT_CHANGED'
    if (!violation || problem) return { ok: false, reason: problem ?? 'COURT_CHANGED' }
    if (!(await record(held, entered, by))) return { ok: false, reason: 'COURT_REPEATED' }
    await change(held, entered, violation, { ...by, payments })
    return { ok: true }
  })
}

/** The violation, its licence locked. */
function holdViolation(tx: Tx, id: number): Promise<DecidedViolation | null> {
  return lockLicensesOf(
    tx,
    () => decidedViolation(tx, id),
    (found) => (found ? [found.licenseId] : []),
  )
}

async function hindrance(tx: Tx, entered: EnteredDecision, violation: DecidedViolation, { actor, decider, now }: By) {
  const isAsSeen = violation.fine === entered.before.fine && violation.status === entered.before.status
  if (!isAsSeen) return 'COURT_CHANGED'
  if (await isMoneyOf(tx, [actor, decider], violation.holderName)) return 'APPROVAL_OWN_LICENSE'
  const judged = judgeCourtDecision(entered, violation, dayInAmman(now))
  return typeof judged === 'string' ? judged : null
}

/** False where the same decision about the violation was recorded before. */
async function record(tx: Tx, entered: EnteredDecision, { actor, decider, now }: By): Promise<boolean> {
  const { violationId, court, number, decidedOn, fine, document, before } = entered
  const [row] = await tx
    .insert(courtDecisions)
    .values({
      ...{ violationId, court, number, decidedOn, fine, document },
      fineBefore: before.fine,
      enteredBy: actor,
      comparedBy: decider,
      recordedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: courtDecisions.id })
  if (!row) return false
  const details = { court, number, decidedOn, document, before: { fine: before.fine }, after: { fine }, enteredBy: actor }
  await tx
    .insert(auditLog)
    .values({ at: now, actor: decider, action: 'court-decision.recorded', subject: `violation:${violationId}`, details })
  return true
}

type Changing = By & { readonly payments: HeldPayments }

async function change(tx: Tx, { violationId, fine, number }: EnteredDecision, before: DecidedViolation, by: Changing): Promise<void> {
  const { decider: actor, now: at, drawNumbers, payments } = by
  const details = { courtDecision: number }
  if (before.status === 'PAID') return releaseSettled(tx, [{ violationId, fine, details }], { payments, at, actor })
  await tx
    .update(violations)
    .set(fine === null ? { status: 'CANCELLED', cancelledAt: at } : { fine })
    .where(eq(violations.id, violationId))
  const action = fine === null ? 'violation.cancelled' : 'violation.amended'
  const changed = { ...details, before: { fine: before.fine }, after: { fine } }
  await tx.insert(auditLog).values({ at, actor, action, subject: `violation:${violationId}`, details: changed })
  await closeCancelled(tx, [violationId], at)
  await replaceReferences(tx, { changedViolationIds: [violationId], at, drawNumbers })
}
