import { ask } from '@/app/_server/ask'
import type { FormField } from '@/app/_server/form-action'
import { parseTypedDay } from '@/domain/values/typed-day'
import { graphql } from '@/graphql/generated/client'
import { type ActionOutcome, outcomeOf, unreadable } from '../../_server/action-outcome'

const HolidayRemove = graphql(`
  mutation HolidayRemove($input: HolidayRemoveInput!) {
    holidayRemove(input: $input) { approval { id } userErrors { code field message { ar en } } }
  }
`)

const ObjectionDeputyName = graphql(`
  mutation ObjectionDeputyName($input: ObjectionDeputyNameInput!) {
    objectionDeputyName(input: $input) { approval { id } userErrors { code field message { ar en } } }
  }
`)

/** What of a refused form is typed again by nobody. */
export const TWO_FIELDS = ['day', 'userName', 'fromDay', 'toDay', 'reason', 'authority'] as const

/** Asks to take a day off away; another person decides. */
export async function removeHoliday(field: FormField): Promise<ActionOutcome> {
  const day = parseTypedDay(field('day').trim())
  if (!day) return unreadable('day', 'staff.badDay')
  const input = { day, reason: field('reason'), idempotencyKey: field('key') }
  return outcomeOf(await ask(HolidayRemove, { input }), (data) => data.holidayRemove)
}

/** Asks to name a deputy of an authority; another person decides. */
export async function nameDeputy(field: FormField): Promise<ActionOutcome> {
  const [fromDay, toDay] = [parseTypedDay(field('fromDay').trim()), parseTypedDay(field('toDay').trim())]
  if (!fromDay) return unreadable('fromDay', 'staff.badDay')
  if (!toDay) return unreadable('toDay', 'staff.badDay')
  const input = {
    authority: field('authority'),
    userName: field('userName'),
    fromDay,
    toDay,
    reason: field('reason'),
    idempotencyKey: field('key'),
  }
  return outcomeOf(await ask(ObjectionDeputyName, { input }), (data) => data.objectionDeputyName)
}
