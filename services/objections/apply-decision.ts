import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { objectionDecisions, objectionViolations } from '@/db/schema/objections'
import type { ApprovalPayloads } from '@/services/approvals/payloads'
import type { DrawNumbers } from '@/services/references/draw-payment-numbers'
import { appealUntil } from './decide-objection'
import { type DecisionProblem, judgeDecision } from './decision'
import { endObjection } from './end-objection'
import { type HeldObjection, holdObjection, moveObjection } from './objection-step'
import { isHolder } from './own-matter'

/** `actor`: who proposed. `decider`: who confirms. */
type By = { readonly actor: string; readonly decider: string; readonly now: Date; readonly drawNumbers: DrawNumbers }

export type DecisionHindrance = 'OBJECTION_STATE' | 'APPROVAL_OWN_LICENSE' | DecisionProblem

type Applied = { readonly ok: true } | { readonly ok: false; readonly reason: DecisionHindrance }

type Payload = ApprovalPayloads['OBJECTION_DECISION']

/** Does what two adjudicators decided: an accepted objection cancels its violations at once, a lower fine holds once it is final. */
export async function applyDecision(tx: Tx, payload: Payload, by: By): Promise<Applied> {
  const held = await holdObjection(tx, payload.objection)
  const isAppeal = held?.appealedAt != null
  if (held?.state !== 'DECISION_WAITS' || isAppeal !== payload.isAppeal) return { ok: false, reason: 'OBJECTION_STATE' }
  if (await isHolder(tx, held, [by.actor, by.decider])) return { ok: false, reason: 'APPROVAL_OWN_LICENSE' }
  const decision = await judgeDecision(tx, held, payload)
  if (typeof decision === 'string') return { ok: false, reason: decision }
  await record(tx, held, payload, by)
  const { actor, now, drawNumbers } = by
  const action = payload.outcome === 'ACCEPTED' ? 'ACCEPT' : 'REDUCE'
  const details = { article: payload.article, proposedBy: actor }
  const dueOn = await appealUntil(tx, now)
  const doer = { by: 'STAFF', actor: by.decider } as const
  const isFinal = await moveObjection(tx, held, { action, doer, now, note: payload.reason, dueOn, details })
  if (isFinal) await endObjection(tx, held, { ending: action === 'ACCEPT' ? 'CANCEL' : 'LOWER', actor: by.decider, now, drawNumbers })
  return { ok: true }
}

async function record(tx: Tx, held: HeldObjection, payload: Payload, { actor, decider, now }: By): Promise<void> {
  const { outcome, reason, article, identity, isAppeal, fines } = payload
  const people = { decidedBy: actor, confirmedBy: decider, decidedAt: now }
  await tx.insert(objectionDecisions).values({ objectionId: held.id, isAppeal, outcome, reason, article, identity, ...people })
  for (const { violationId, fine } of fines)
    await tx
      .update(objectionViolations)
      .set({ reducedFine: fine })
      .where(and(eq(objectionViolations.objectionId, held.id), eq(objectionViolations.violationId, violationId)))
}
