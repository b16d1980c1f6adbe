import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/audit'
import { objectionDeputies } from '@/db/schema/objections'
import { authorities } from '@/db/schema/reference-data'
import { type CalendarDay, dayInAmman, daysBetween } from '@/domain/values/calendar-day'

/** An adjudicator of another authority who may confirm for this one, from a day to a day. */
export type NewDeputy = {
  readonly authority: string
  readonly userName: string
  readonly fromDay: CalendarDay
  readonly toDay: CalendarDay
}

export type DeputyProblem = 'OBJECTION_DEPUTY_PERSON' | 'OBJECTION_DEPUTY_DAYS' | 'OBJECTION_TERMS_AUTHORITY'

/** The longest time for which somebody is named: a year. */
const MOST_DAYS = 366

/** Why somebody cannot be a deputy of an authority for these days; null where they can. */
export async function deputyProblem(tx: Tx, { authority, userName, fromDay, toDay }: NewDeputy, now: Date): Promise<DeputyProblem | null> {
  const isCollected = and(eq(authorities.code, authority), eq(authorities.collectedHere, true))
  if ((await tx.$count(authorities, isCollected)) === 0) return 'OBJECTION_TERMS_AUTHORITY'
  const isActive = and(eq(users.userName, userName), eq(users.role, 'ADJUDICATOR'), isNull(users.disabledAt))
  const [person] = await tx.select({ own: users.authorityCode }).from(users).where(isActive)
  if (!person || person.own === authority) return 'OBJECTION_DEPUTY_PERSON'
  const days = daysBetween(fromDay, toDay)
  return days < 0 || days >= MOST_DAYS || toDay < dayInAmman(now) ? 'OBJECTION_DEPUTY_DAYS' : null
}

/** Names a deputy, once another person has approved. */
export async function nameDeputy(
  tx: Tx,
  deputy: NewDeputy,
  { actor, decider, now }: { readonly actor: string; readonly decider: string; readonly now: Date },
): Promise<DeputyProblem | null> {
  const problem = await deputyProblem(tx, deputy, now)
  if (problem) return problem
  const { authority: authorityCode, ...named } = deputy
  await tx.insert(objectionDeputies).values({ authorityCode, ...named, namedBy: actor, confirmedBy: decider, namedAt: now })
  const subject = `objection-deputy:${authorityCode}`
  await tx.insert(auditLog).values({ at: now, actor, action: 'objection.deputy_named', subject, details: named })
  return null
}

/** The authorities that somebody is a deputy of on a day. */
export async function deputyOf(db: Db | Tx, userName: string, day: CalendarDay): Promise<string[]> {
  const isInForce = and(eq(objectionDeputies.userName, userName), lte(objectionDeputies.fromDay, day), gte(objectionDeputies.toDay, day))
  const rows = await db.selectDistinct({ code: objectionDeputies.authorityCode }).from(objectionDeputies).where(isInForce)
  return rows.map(({ code }) => code)
}
