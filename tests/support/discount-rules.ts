import type { Db } from '@/db/client/client'
import { discountRules } from '@/db/schema/discount-rules'
import type { RuleContent } from '@/domain/discount-rules/rule-content'
import type { RuleChange } from '@/domain/discount-rules/simulation'
import { calendarDay } from '@/domain/values/calendar-day'
import { requestSimulation } from '@/services/discount-rules/request-simulation'
import { runSimulation } from '@/services/discount-rules/run-simulation'
import { saveDraft } from '@/services/discount-rules/save-draft'

type By = { readonly actor: string; readonly now: Date }

/** 30 % off each violation, from `payFrom` on without an end. */
export function aRuleContent(overrides: Partial<RuleContent> = {}): RuleContent {
  return {
    ruleId: 'decree-30',
    titleAr: 'تخفيض المخالفات',
    titleEn: 'Violations reduced',
    legalBasisAr: 'قرار مجلس الوزراء رقم 12',
    legalBasisEn: 'Cabinet decision No. 12',
    percent: 30,
    kind: 'PER_VIOLATION',
    payFrom: calendarDay('2026-12-01'),
    payTo: null,
    offenceFrom: null,
    offenceTo: null,
    withinDays: null,
    excludedTypes: [],
    countsObjectionDays: false,
    instrument: 'DECISION',
    issuerAr: 'مجلس الوزراء',
    issuerEn: null,
    instrumentNumber: '12/2026',
    instrumentDay: calendarDay('2026-01-20'),
    lawTextAr: 'تُخفَّض قيمة المخالفات بنسبة 30 بالمئة.',
    lawTextEn: null,
    gazette: null,
    lawFrom: null,
    announcementAr: null,
    announcementEn: null,
    ...overrides,
  }
}

/** Writes a rule as if two people had approved it long ago. */
export async function approveRule(db: Db, content: RuleContent): Promise<void> {
  const { ruleId: id, announcementAr: _ar, announcementEn: _en, excludedTypes, ...rest } = content
  const approved = { approvedBy: 'legal2', approvedAt: new Date(0) }
  await db.insert(discountRules).values({ ...rest, id, version: 1, excludedTypes: [...excludedTypes], ...approved })
}

/** Simulates a change of the rules at once. Resolves with the simulation's identifier. */
export async function simulate(db: Db, change: RuleChange, by: By): Promise<number> {
  const id = await db.transaction((tx) => requestSimulation(tx, change, by))
  await runSimulation(db, id, () => by.now)
  return id
}

/** A draft whose effect was just simulated. */
export async function simulatedDraft(db: Db, content: RuleContent, by: By): Promise<number> {
  const saved = await db.transaction((tx) => saveDraft(tx, null, content, by))
  if (!saved.ok) throw new Error(saved.problem.reason)
  await simulate(db, { kind: 'RULE', content }, by)
  return saved.answer
}
