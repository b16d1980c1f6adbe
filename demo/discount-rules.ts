import type { Db } from '@/db/client/client'
import { discountRuleDrafts, discountRules } from '@/db/schema/discount-rules'
import { cell, seedRows } from '@/db/seed/csv'
import type { RuleContent } from '@/domain/discount-rules/rule-content'
import { addDays, type CalendarDay, calendarDay } from '@/domain/values/calendar-day'
import { proposeRule } from '@/services/discount-rules/propose'
import { requestSimulation } from '@/services/discount-rules/request-simulation'
import { runSimulation } from '@/services/discount-rules/run-simulation'
import { saveDraft } from '@/services/discount-rules/save-draft'

const ALWAYS = calendarDay('2000-01-01')

/** The known rules of `db/seed/data/discount-rules.csv`, and one that keeps an all-or-nothing discount in force for the demo. */
export async function seedDiscountRules(db: Db, demoDay: CalendarDay): Promise<void> {
  const rows = await seedRows('discount-rules.csv')
  const values = rows.map((row): typeof discountRules.$inferInsert => ({
    id: cell(row, 'id'),
    version: Number(cell(row, 'version')),
    titleAr: cell(row, 'title_ar'),
    titleEn: cell(row, 'title_en'),
    legalBasisAr: cell(row, 'legal_basis_ar'),
    legalBasisEn: cell(row, 'legal_basis_en'),
    percent: Number(cell(row, 'percent')),
    kind: cell(row, 'kind') === 'ALL_OR_NOTHING' ? 'ALL_OR_NOTHING' : 'PER_VIOLATION',
    payFrom: dayOf(cell(row, 'pay_from'), demoDay) ?? ALWAYS,
    payTo: dayOf(cell(row, 'pay_to'), demoDay),
    offenceFrom: dayOf(cell(row, 'offence_from'), demoDay),
    offenceTo: dayOf(cell(row, 'offence_to'), demoDay),
    withinDays: cell(row, 'within_days') === '' ? null : Number(cell(row, 'within_days')),
    excludedTypes: cell(row, 'excluded_type_codes').split(';').filter(Boolean),
    approvedBy: 'seed',
    approvedAt: new Date(0),
  }))
  await db.insert(discountRules).values(values).onConflictDoNothing()
}

/** A rule that waits for the second person, with what it would do. */
export async function seedProposedRule(db: Db, demoDay: CalendarDay, now: Date): Promise<void> {
  if ((await db.select({ id: discountRuleDrafts.id }).from(discountRuleDrafts).limit(1)).length > 0) return
  const by = { actor: 'legal', now }
  const content = proposedRule(demoDay)
  const draft = await db.transaction((tx) => saveDraft(tx, null, content, by))
  if (!draft.ok) throw new Error(draft.problem.reason)
  const simulation = await db.transaction((tx) => requestSimulation(tx, { kind: 'RULE', content }, by))
  await runSimulation(db, simulation, () => now)
  const proposed = await db.transaction((tx) => proposeRule(tx, draft.answer, 'قرار تجريبي، لعرض طريق الموافقة', by))
  if (!proposed.ok) throw new Error(proposed.reason)
}

/** Demo data: no such decision exists. */
function proposedRule(demoDay: CalendarDay): RuleContent {
  return {
    ruleId: 'demo-next-month',
    titleAr: 'تخفيض تجريبي مقترح',
    titleEn: 'Demo: a proposed reduction',
    legalBasisAr: 'بيانات تجريبية',
    legalBasisEn: 'demo data',
    percent: 25,
    kind: 'PER_VIOLATION',
    payFrom: addDays(demoDay, 30),
    payTo: addDays(demoDay, 60),
    offenceFrom: null,
    offenceTo: demoDay,
    withinDays: null,
    excludedTypes: [],
    countsObjectionDays: false,
    instrument: 'DECISION',
    issuerAr: 'جهة تجريبية',
    issuerEn: 'A demo authority',
    instrumentNumber: 'تجريبي 1',
    instrumentDay: demoDay,
    lawTextAr: 'نص تجريبي: تُخفَّض قيمة المخالفات المرتكبة حتى تاريخ القرار بنسبة 25 بالمئة عند دفعها خلال المدة المذكورة.',
    lawTextEn:
      'Demo text: fines of violations committed until the day of the decision are reduced by 25 percent when paid within the period.',
    gazette: null,
    lawFrom: null,
    announcementAr: 'تخفيض تجريبي 25% على المخالفات: ادفع خلال المدة المعلنة.',
    announcementEn: 'Demo: 25% off violations that are paid within the announced period.',
  }
}

function dayOf(text: string, demoDay: CalendarDay): CalendarDay | null {
  if (text === '' || text === 'always') return null
  return text === 'one year before the demo day' ? addDays(demoDay, -365) : calendarDay(text)
}
