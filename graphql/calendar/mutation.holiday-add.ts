import { allHolidays } from '@/db/queries/calendar'
import type { MutationResolvers } from '@/graphql/generated/resolvers'
import { repeatable } from '@/graphql/lib/repeatable'
import { userError } from '@/graphql/lib/user-error'
import { signedInAs } from '@/graphql/server/viewer'
import { addHoliday } from '@/services/calendar/add-holiday'

const FIELDS = { HOLIDAY_NAME: 'nameAr', HOLIDAY_DAY: 'day', HOLIDAY_KNOWN: 'day', IDEMPOTENCY_KEY: 'idempotencyKey' } as const

export const holidayAdd: MutationResolvers['holidayAdd'] = async (_parent, { input }, context) => {
  const { userName: actor } = await signedInAs(context.viewer)
  const by = { actor, now: context.now }
  const added = await repeatable(context, 'holidayAdd', input, (tx) => addHoliday(tx, input, by))
  if (!added.ok) return { holiday: null, userErrors: [userError(added.reason, FIELDS[added.reason])] }
  const holiday = (await allHolidays(context.db)).find(({ day }) => day === input.day) ?? null
  return { holiday, userErrors: [] }
}
