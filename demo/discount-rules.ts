import type { Db } from '@/db/client/client'
import { discountRules } from '@/db/schema/reference-data'
import { cell, seedRows } from '@/db/seed/csv'
import { addDays, type CalendarDay, calendarDay } from '@/domain/values/calendar-day'

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

function dayOf(text: string, demoDay: CalendarDay): CalendarDay | null {
  if (text === '' || text === 'always') return null
  return text === 'one year before the demo day' ? addDays(demoDay, -365) : calendarDay(text)
}
