import { and, asc, gt, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client/client'
import { approvedVersions } from '@/db/queries/discount-rules'
import { type PayableViolation, payableOn } from '@/db/queries/payable-prices'
import { subscriptions } from '@/db/schema/subscriptions'
import { type RuleBook, ruleBook } from '@/domain/pricing/discount-rule'
import { priceCalendar } from '@/domain/pricing/price-calendar'
import { REMINDER_DAYS } from '@/domain/subscriptions/subscription'
import { addDays, type CalendarDay, dayInAmman, daysBetween, startOfDayInAmman } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'
import { subtractFils } from '@/domain/values/money'
import { tellOfPrice } from './queue-notices'

const PAGE = 500

/** Queues a message to each reader of a licence whose price rises in seven days or in one. Run again on the same day it queues nothing twice. */
export async function remindPrices(db: Db, now: Date): Promise<number> {
  const rules = ruleBook((await approvedVersions(db)).map(({ rule }) => rule))
  let queued = 0
  for (let after = 0; ; ) {
    const page = await db
      .select({ id: subscriptions.id, licenseId: subscriptions.licenseId })
      .from(subscriptions)
      .where(and(isNull(subscriptions.endedAt), gt(subscriptions.id, after)))
      .orderBy(asc(subscriptions.id))
      .limit(PAGE)
    const last = page.at(-1)
    if (!last) return queued
    after = last.id
    queued += await remindReaders(db, page, rules, now)
  }
}

type Reader = { readonly id: number; readonly licenseId: number }

async function remindReaders(db: Db, readers: readonly Reader[], rules: RuleBook, now: Date): Promise<number> {
  const today = dayInAmman(now)
  const payable = await payableOn(db, [...new Set(readers.map(({ licenseId }) => licenseId))])
  let queued = 0
  for (const { id, licenseId } of readers) {
    const ofLicense = payable.filter((violation) => violation.licenseId === licenseId)
    const lastDay = priceRise(ofLicense, rules, today)?.lastDay
    const days = lastDay && daysBetween(today, lastDay)
    if (!lastDay || !REMINDER_DAYS.some((day) => day === days)) continue
    const until = startOfDayInAmman(addDays(lastDay, 1))
    if (await tellOfPrice(db, { subscriptionId: id, lastDay, days: days ?? 0, until, at: now })) queued += 1
  }
  return queued
}

type PriceRise = { readonly lastDay: CalendarDay; readonly amount: Fils }

/** By how much paying everything gets dearer next, and the last day before; null where no price rises or one falls first. */
export function priceRise(violations: readonly PayableViolation[], rules: RuleBook, today: CalendarDay): PriceRise | null {
  const [now, next] = priceCalendar(violations, rules, today)
  if (!now?.until || !next || next.due <= now.due) return null
  return { lastDay: now.until, amount: subtractFils(next.due, now.due) }
}
