import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { approvals } from '@/db/schema/approvals'
import { auditLog } from '@/db/schema/audit'
import { discountRuleDrafts } from '@/db/schema/discount-rules'
import { violationTypes } from '@/db/schema/reference-data'
import { cleanContent, type RuleContent, type RuleProblem, ruleProblem } from '@/domain/discount-rules/rule-content'
import { draftState } from '@/domain/discount-rules/rule-state'
import { dayInAmman } from '@/domain/values/calendar-day'

type By = { readonly actor: string; readonly now: Date }

/** Why a draft was not saved, discarded or proposed. */
export type DraftProblem = 'DISCOUNT_RULE_UNKNOWN' | 'DISCOUNT_RULE_STATE'

type Saved =
  | { readonly ok: true; readonly answer: number }
  | { readonly ok: false; readonly problem: RuleProblem | { reason: DraftProblem; field: null } }

/** Writes a rule down, or writes one again that nobody has been asked to approve. `draft` null: a new one. */
export async function saveDraft(tx: Tx, draft: number | null, typed: RuleContent, { actor, now }: By): Promise<Saved> {
  const content = cleanContent(typed)
  const problem = await contentProblem(tx, content, { now, isComplete: false })
  if (problem) return { ok: false, problem }
  const changed = { content, changedBy: actor, changedAt: now }
  if (draft === null) {
    const [row] = await tx
      .insert(discountRuleDrafts)
      .values({ ...changed, writtenBy: actor, writtenAt: now })
      .returning({ id: discountRuleDrafts.id })
    if (!row) throw new Error('The draft was not kept')
    await noteDraft(tx, row.id, 'written', content, { actor, now })
    return { ok: true, answer: row.id }
  }
  const held = await holdDraft(tx, draft)
  if (!held.ok) return { ok: false, problem: { reason: held.reason, field: null } }
  await tx.update(discountRuleDrafts).set(changed).where(eq(discountRuleDrafts.id, draft))
  await noteDraft(tx, draft, 'changed', { before: held.content, after: content }, { actor, now })
  return { ok: true, answer: draft }
}

async function noteDraft(
  tx: Tx,
  draft: number,
  what: 'written' | 'changed' | 'discarded',
  details: object,
  { actor, now }: By,
): Promise<void> {
  const subject = `discount-rule-draft:${draft}`
  await tx.insert(auditLog).values({ at: now, actor, action: `discount-rule.${what}`, subject, details })
}

/** What hinders a rule from being written down, or when it is complete from being approved, on the day of `now`. */
export async function contentProblem(
  tx: Tx,
  content: RuleContent,
  { now, isComplete = true }: { readonly now: Date; readonly isComplete?: boolean },
): Promise<RuleProblem | null> {
  const types = await tx.select({ code: violationTypes.code }).from(violationTypes)
  return ruleProblem(content, { today: dayInAmman(now), typeCodes: new Set(types.map(({ code }) => code)), isComplete })
}

/** Throws a draft away that nobody has been asked to approve; a rejected one too. */
export async function discardDraft(
  tx: Tx,
  draft: number,
  { actor, now }: By,
): Promise<{ readonly ok: true; readonly answer: number } | { readonly ok: false; readonly reason: DraftProblem }> {
  const held = await holdDraft(tx, draft, ['DRAFT', 'REJECTED'])
  if (!held.ok) return held
  await tx.update(discountRuleDrafts).set({ discardedAt: now }).where(eq(discountRuleDrafts.id, draft))
  await noteDraft(tx, draft, 'discarded', { ruleId: held.content.ruleId }, { actor, now })
  return { ok: true, answer: draft }
}

type Held = { readonly ok: true; readonly content: RuleContent } | { readonly ok: false; readonly reason: DraftProblem }

/** Holds a draft of one of these states until the transaction ends. */
export async function holdDraft(tx: Tx, draft: number, states: readonly string[] = ['DRAFT']): Promise<Held> {
  const [row] = await tx
    .select({ content: discountRuleDrafts.content, approval: discountRuleDrafts.approvalId })
    .from(discountRuleDrafts)
    .where(and(eq(discountRuleDrafts.id, draft), isNull(discountRuleDrafts.discardedAt)))
    .for('no key update')
  if (!row) return { ok: false, reason: 'DISCOUNT_RULE_UNKNOWN' }
  const [asked] =
    row.approval === null ? [] : await tx.select({ state: approvals.state }).from(approvals).where(eq(approvals.id, row.approval))
  if (!states.includes(draftState(asked?.state ?? null))) return { ok: false, reason: 'DISCOUNT_RULE_STATE' }
  return { ok: true, content: row.content }
}
