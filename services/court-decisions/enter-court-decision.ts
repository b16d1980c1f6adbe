import type { Tx } from '@/db/client/client'
import { type NamedViolation, namedViolations } from '@/db/queries/court-decisions'
import {
  type CourtDecision,
  type CourtDecisionProblem,
  type EnteredDecision,
  judgeCourtDecision,
} from '@/domain/court-decisions/court-decision'
import { dayInAmman } from '@/domain/values/calendar-day'
import { type RequestProblem, requestApproval } from '@/services/approvals/request-approval'

type Entering = {
  readonly violation: NamedViolation
  readonly decision: CourtDecision
  readonly reason: string
  readonly actor: string
  readonly now: Date
}

type EnterProblem = 'COURT_VIOLATION' | 'COURT_VIOLATION_SEVERAL' | CourtDecisionProblem | RequestProblem

type Entered =
  | { readonly ok: true; readonly answer: number; readonly licenseId: number }
  | { readonly ok: false; readonly reason: EnterProblem }

/** Writes down what a court decided about one violation, for another person to compare with the document. Nothing is changed before. */
export async function enterCourtDecision(tx: Tx, { violation, decision, reason, actor, now }: Entering): Promise<Entered> {
  const [found, other] = await namedViolations(tx, violation)
  if (!found) return { ok: false, reason: 'COURT_VIOLATION' }
  if (other) return { ok: false, reason: 'COURT_VIOLATION_SEVERAL' }
  const judged = judgeCourtDecision(decision, found, dayInAmman(now))
  if (typeof judged === 'string') return { ok: false, reason: judged }
  const { id, fine, status, licenseId } = found
  const payload: EnteredDecision = { ...judged, violationId: id, before: { fine, status } }
  const asked = await requestApproval(tx, { kind: 'COURT_DECISION', subject: `violation:${id}`, payload, reason }, { actor, now })
  return asked.ok ? { ok: true, answer: asked.id, licenseId } : asked
}
