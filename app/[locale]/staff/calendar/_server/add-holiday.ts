import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { parseTypedDay } from '@/domain/values/typed-day'
import { graphql } from '@/graphql/generated/client'
import { type ActionOutcome, outcomeOf, unreadable } from '../../_server/action-outcome'

const HolidayAdd = graphql(`
  mutation HolidayAdd($input: HolidayAddInput!) { holidayAdd(input: $input) { userErrors { code field message { ar en } } } }
`)

/** What of a refused form is typed again by nobody. */
export const KEPT_FIELDS = ['day', 'nameAr', 'nameEn'] as const

export async function addHoliday(field: FormField): Promise<ActionOutcome> {
  const day = parseTypedDay(field('day').trim())
  if (!day) return unreadable('day', 'staff.badDay')
  const input = { day, nameAr: field('nameAr'), nameEn: field('nameEn'), idempotencyKey: field('key') }
  return outcomeOf(await ask(HolidayAdd, { input }), (data) => data.holidayAdd)
}
