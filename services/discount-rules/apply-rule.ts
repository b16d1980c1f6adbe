import { and, eq, max } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { announcements } from '@/db/schema/announcements'
import { auditLog } from '@/db/schema/audit'
import { discountRuleEnds, discountRules } from '@/db/schema/discount-rules'
import type { AuditAction } from '@/domain/audit/audit-action'
import type { RuleContent, RuleProblem } from '@/domain/discount-rules/rule-content'
import { addDays, startOfDayInAmman } from '@/domain/values/calendar-day'
import { announce } from '@/services/announcements/announce'
import { freshSimulation } from './request-simulation'
import { type EndProblem, endProblem, type RuleEnd } from './rule-end'
import { contentProblem } from './save-draft'

/** `actor`: who asked. `decider`: who approved. */
type By = { readonly actor: string; readonly decider: string; readonly now: Date }

export type RuleHindrance = RuleProblem['reason'] | EndProblem | 'DISCOUNT_RULE_SIMULATION'

type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: RuleHindrance }

/** Every process reads new rules within this time: what is approved later would begin at different moments. */
const LEAD_MS = 5 * 60_000

/** Writes an approved rule as the next version of its id, with its announcement. It holds from its first midnight on, everywhere. */
export async function applyRule(tx: Tx, content: RuleContent, by: By): Promise<Outcome> {
  const problem = await contentProblem(tx, content, { now: new Date(by.now.getTime() + LEAD_MS) })
  if (problem) return { ok: false, reason: problem.reason }
  const simulation = await freshSimulation(tx, { kind: 'RULE', content }, by.now)
  if (!simulation) return { ok: false, reason: 'DISCOUNT_RULE_SIMULATION' }
  const { ruleId: id, announcementAr: _ar, announcementEn: _en, excludedTypes, ...rest } = content
  const [last] = await tx
    .select({ version: max(discountRules.version) })
    .from(discountRules)
    .where(eq(discountRules.id, id))
  const version = (last?.version ?? 0) + 1
  const announcementId = await announceRule(tx, content, by)
  const approved = { approvedBy: by.decider, approvedAt: by.now }
  const links = { announcementId, simulationId: simulation.id }
  await tx.insert(discountRules).values({ ...rest, id, version, excludedTypes: [...excludedTypes], ...links, ...approved })
  await note(tx, 'discount-rule.approved', `discount-rule:${id}:${version}`, content, by)
  return { ok: true }
}

/** Announcements last a year at most. */
const MAX_ANNOUNCEMENT_MS = 365 * 86_400_000

async function announceRule(tx: Tx, content: RuleContent, { actor, now }: By): Promise<number | null> {
  const { announcementAr: textAr, announcementEn: textEn, payFrom, payTo } = content
  if (textAr === null || textEn === null) return null
  const startsAt = startOfDayInAmman(payFrom)
  const latest = new Date(now.getTime() + MAX_ANNOUNCEMENT_MS)
  const end = payTo === null ? latest : startOfDayInAmman(addDays(payTo, 1))
  const endsAt = end < latest ? end : latest
  if (endsAt <= startsAt) return null
  const made = await announce(tx, { kind: 'INFORMATION', textAr, textEn, startsAt, endsAt, unavailableUntil: null }, { actor, now })
  return made.ok ? made.answer : null
}

/** Brings the end of a version forward, or withdraws it before its first day; its announcement ends with it. */
export async function applyEnd(tx: Tx, end: RuleEnd, by: By): Promise<Outcome> {
  const { ruleId, version, lastDay } = end
  const problem = await endProblem(tx, end, new Date(by.now.getTime() + LEAD_MS))
  if (problem) return { ok: false, reason: problem }
  if (!(await freshSimulation(tx, { kind: 'END', ...end }, by.now))) return { ok: false, reason: 'DISCOUNT_RULE_SIMULATION' }
  await tx.insert(discountRuleEnds).values({ ruleId, version, lastDay, approvedBy: by.decider, approvedAt: by.now })
  await endAnnouncementOf(tx, end, by)
  await note(tx, 'discount-rule.ended', `discount-rule:${ruleId}:${version}`, { lastDay }, by)
  return { ok: true }
}

async function endAnnouncementOf(tx: Tx, { ruleId, version, lastDay }: RuleEnd, { decider, now }: By): Promise<void> {
  const [row] = await tx
    .select({ id: announcements.id, endsAt: announcements.endsAt, endedAt: announcements.endedAt })
    .from(discountRules)
    .innerJoin(announcements, eq(announcements.id, discountRules.announcementId))
    .where(and(eq(discountRules.id, ruleId), eq(discountRules.version, version)))
  const end = startOfDayInAmman(addDays(lastDay, 1))
  const endedAt = end > now ? end : now
  if (!row || row.endedAt !== null || row.endsAt <= endedAt) return
  await tx.update(announcements).set({ endedAt, endedBy: decider }).where(eq(announcements.id, row.id))
}

async function note(tx: Tx, action: AuditAction, subject: string, details: object, { actor, decider, now }: By): Promise<void> {
  await tx.insert(auditLog).values({ at: now, actor: decider, action, subject, details: { ...details, requestedBy: actor } })
}
