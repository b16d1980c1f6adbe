import type { Tx } from '@/db/client/client'
import { allVersions } from '@/db/queries/discount-rules'
import { earlier } from '@/domain/discount-rules/rule-state'
import { addDays, type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'

/** Why a version cannot end on a day. */
export type EndProblem = 'DISCOUNT_RULE_UNKNOWN' | 'DISCOUNT_RULE_ENDED' | 'DISCOUNT_RULE_LAST_DAY'

export type RuleEnd = { readonly ruleId: string; readonly version: number; readonly lastDay: CalendarDay }

/** Why an end cannot be brought forward so on the day of `now`; null when it can. */
export async function endProblem(tx: Tx, { ruleId, version, lastDay }: RuleEnd, now: Date): Promise<EndProblem | null> {
  const row = (await allVersions(tx)).find((one) => one.id === ruleId && one.version === version)
  if (!row) return 'DISCOUNT_RULE_UNKNOWN'
  const today = dayInAmman(now)
  const last = earlier(row.payTo, row.lastDay)
  if (last !== null && (last < row.payFrom || last < today)) return 'DISCOUNT_RULE_ENDED'
  const isBeforeFirst = lastDay < row.payFrom
  if (isBeforeFirst && lastDay !== addDays(row.payFrom, -1)) return 'DISCOUNT_RULE_LAST_DAY'
  return lastDay < today || (last !== null && lastDay >= last) ? 'DISCOUNT_RULE_LAST_DAY' : null
}
