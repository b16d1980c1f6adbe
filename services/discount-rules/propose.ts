import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { discountRuleDrafts } from '@/db/schema/discount-rules'
import type { RuleProblem } from '@/domain/discount-rules/rule-content'
import { type RequestProblem, requestApproval } from '@/services/approvals/request-approval'
import { freshSimulation } from './request-simulation'
import { type EndProblem, endProblem, type RuleEnd } from './rule-end'
import { contentProblem, type DraftProblem, holdDraft } from './save-draft'

type By = { readonly actor: string; readonly now: Date }

export type ProposalProblem = DraftProblem | RequestProblem | RuleProblem['reason'] | EndProblem | 'DISCOUNT_RULE_SIMULATION'

type Proposed = { readonly ok: true; readonly answer: number } | { readonly ok: false; readonly reason: ProposalProblem }

/** Asks for a draft to be approved as it is; it is not changed until that is decided. Its effect must have been simulated within the hour. */
export async function proposeRule(tx: Tx, draft: number, reason: string, by: By): Promise<Proposed> {
  const held = await holdDraft(tx, draft)
  if (!held.ok) return held
  const { content } = held
  const problem = await contentProblem(tx, content, by)
  if (problem) return { ok: false, reason: problem.reason }
  if (!(await freshSimulation(tx, { kind: 'RULE', content }, by.now))) return { ok: false, reason: 'DISCOUNT_RULE_SIMULATION' }
  const subject = `discount-rule:${content.ruleId}`
  const request = await requestApproval(tx, { kind: 'DISCOUNT_RULE', subject, payload: { draft, content }, reason }, by)
  if (!request.ok) return request
  await tx.update(discountRuleDrafts).set({ approvalId: request.id }).where(eq(discountRuleDrafts.id, draft))
  return { ok: true, answer: request.id }
}

/** Asks for a version to end on an earlier day than it would: today at the earliest, before its first day if it never began. */
export async function proposeEnd(tx: Tx, end: RuleEnd, reason: string, by: By): Promise<Proposed> {
  const problem = await endProblem(tx, end, by.now)
  if (problem) return { ok: false, reason: problem }
  if (!(await freshSimulation(tx, { kind: 'END', ...end }, by.now))) return { ok: false, reason: 'DISCOUNT_RULE_SIMULATION' }
  const subject = `discount-rule:${end.ruleId}:${end.version}`
  const request = await requestApproval(tx, { kind: 'DISCOUNT_RULE_END', subject, payload: end, reason }, by)
  return request.ok ? { ok: true, answer: request.id } : request
}
