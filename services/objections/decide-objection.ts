import type { Tx } from '@/db/client/client'
import { holidaysFrom } from '@/db/queries/calendar'
import { objectionDecisions } from '@/db/schema/objections'
import { deadlineAfter } from '@/domain/calendar/working-calendar'
import { OBJECTION_DAYS } from '@/domain/objections/objection-text'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { type RequestProblem, requestApproval } from '@/services/approvals/request-approval'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { type DeciderProblem, deciderProblem } from './decider-problem'
import { type DecisionProblem, judgeDecision, type TypedDecision } from './decision'
import { endObjection } from './end-objection'
import { type HeldObjection, moveObjection } from './objection-step'
import { subjectOf } from './proposal'
import { onObjection, type StaffOutcome, type StaffStep } from './staff-steps'

type Problem = DecisionProblem | DeciderProblem | RequestProblem

/** `approval`: the request that waits for the second person. */
export type Decided = StaffOutcome<Problem> & { readonly approval?: number }

type Step = StaffStep & { readonly decision: TypedDecision; readonly drawNumbers: DrawNumbers }

const ACTIONS = { ACCEPTED: 'PROPOSE', REDUCED: 'PROPOSE', REJECTED: 'REJECT', UPHELD: 'UPHOLD' } as const

/**
 * Decides an objection, or its appeal by somebody else. What cancels or lowers waits for another adjudicator of the authority; what leaves
 * everything as it is takes one person.
 */
export function decideObjection(tx: Tx, step: Step): Promise<Decided> {
  return onObjection<Problem>(tx, step, ACTIONS[step.decision.outcome], async (held) => {
    const decision = await judgeDecision(tx, held, step.decision)
    if (typeof decision === 'string') return { ok: false, reason: decision }
    const problem = await deciderProblem(tx, step)
    if (problem) return { ok: false, reason: problem }
    if (decision.outcome === 'ACCEPTED' || decision.outcome === 'REDUCED') return propose(tx, held, { ...step, decision })
    await refuse(tx, held, { ...step, decision })
    return { ok: true, answer: held.number }
  })
}

async function propose(tx: Tx, held: HeldObjection, { actor, now, decision }: Step): Promise<Decided> {
  const { number, authorityCode: authority } = held
  const payload = { ...decision, objection: number, authority, isAppeal: held.appealedAt !== null }
  const asked = await requestApproval(
    tx,
    { kind: 'OBJECTION_DECISION', subject: subjectOf(number), payload, reason: decision.reason },
    { actor, now },
  )
  if (!asked.ok) return asked
  const details = { approval: asked.id, outcome: decision.outcome, article: decision.article }
  const doer = { by: 'STAFF', actor } as const
  await moveObjection(tx, held, { action: 'PROPOSE', doer, now, note: decision.reason, dueOn: held.decideBy, details })
  return { ok: true, answer: number, approval: asked.id }
}

/** A rejection can be appealed against within its days; the answer to an appeal is final. */
async function refuse(tx: Tx, held: HeldObjection, { actor, now, decision, drawNumbers }: Step): Promise<void> {
  const { outcome, reason, article, identity } = decision
  const isAppeal = held.appealedAt !== null
  await tx
    .insert(objectionDecisions)
    .values({ objectionId: held.id, isAppeal, outcome, reason, article, identity, decidedBy: actor, decidedAt: now })
  const doer = { by: 'STAFF', actor } as const
  const dueOn = await appealUntil(tx, now)
  const isFinal = await moveObjection(tx, held, { action: ACTIONS[outcome], doer, now, note: reason, dueOn, details: { article } })
  if (!isFinal) return
  const ending = held.first === 'REDUCED' ? 'LOWER' : 'LEAST_DAYS'
  await endObjection(tx, held, { ending, actor, now, drawNumbers })
}

/** The last day to appeal against what can be read today. */
export async function appealUntil(tx: Tx, now: Date): Promise<CalendarDay> {
  const today = dayInAmman(now)
  return deadlineAfter(today, OBJECTION_DAYS.appeal, await holidaysFrom(tx, today))
}
