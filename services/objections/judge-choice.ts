import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client/client'
import { holidaysFrom } from '@/db/queries/calendar'
import { termsOf } from '@/db/queries/objections'
import { objectionViolations } from '@/db/schema/objections'
import { feeds } from '@/db/schema/reference-data'
import { violations } from '@/db/schema/violations'
import { deadlineAfter } from '@/domain/calendar/working-calendar'
import { OBJECTION_MOST } from '@/domain/objections/objection-text'
import { type CalendarDay, dayInAmman } from '@/domain/values/calendar-day'
import { rowId } from '@/domain/values/row-id'
import { type Payability, payabilityOf } from '@/domain/violations/payability'

/** Why somebody cannot object to what they chose. */
type ChoiceProblem =
  | 'OBJECTION_CHOICE_SIZE'
  | 'OBJECTION_VIOLATION_UNKNOWN'
  | 'OBJECTION_SEVERAL_AUTHORITIES'
  | 'OBJECTION_TOO_MANY'
  | 'OBJECTION_PAID'
  | 'OBJECTION_CANCELLED'
  | 'OBJECTION_NOT_COLLECTED_HERE'
  | 'OBJECTION_AWAITING_COURT'
  | 'OBJECTION_REPEATED'
  | 'OBJECTION_TOO_LATE'

/** `most`: how many the authority takes at once. `authorities`: whose the chosen violations are, where they are several's. `until`: the last day that there was. */
export type RefusedChoice = {
  readonly ok: false
  readonly reason: ChoiceProblem
  readonly most?: number
  readonly authorities?: readonly string[]
  readonly until?: CalendarDay
}

type Chosen = { readonly ok: true; readonly authorityCode: string; readonly violationIds: readonly number[] }

const OF_PAYABILITY: Readonly<Record<Payability, ChoiceProblem | null>> = {
  AVAILABLE: null,
  PAYMENT_UNDER_REVIEW: null,
  PAID: 'OBJECTION_PAID',
  PAID_THEN_CANCELLED: 'OBJECTION_CANCELLED',
  CANCELLED: 'OBJECTION_CANCELLED',
  NOT_COLLECTED_HERE: 'OBJECTION_NOT_COLLECTED_HERE',
  AWAITING_COURT: 'OBJECTION_AWAITING_COURT',
  UNDER_OBJECTION: 'OBJECTION_REPEATED',
}

/** Whether these violations of a held licence can be objected to together. */
export async function judgeChoice(
  tx: Tx,
  { licenseId, violationIds: typed, now }: { readonly licenseId: number; readonly violationIds: readonly string[]; readonly now: Date },
): Promise<Chosen | RefusedChoice> {
  const ids = [...new Set(typed)].map(rowId)
  if (ids.length < 1 || ids.length > OBJECTION_MOST.violations) return { ok: false, reason: 'OBJECTION_CHOICE_SIZE' }
  const known = ids.filter((id) => id !== null)
  const rows = await tx
    .select()
    .from(violations)
    .where(and(eq(violations.licenseId, licenseId), inArray(violations.id, known)))
  const [first] = rows
  if (!first || rows.length < ids.length) return { ok: false, reason: 'OBJECTION_VIOLATION_UNKNOWN' }
  const authorities = [...new Set(rows.map(({ authorityCode }) => authorityCode))].sort()
  if (authorities.length > 1) return { ok: false, reason: 'OBJECTION_SEVERAL_AUTHORITIES', authorities }
  const { mostAtOnce: most, withinDays } = await termsOf(tx, first.authorityCode)
  const problem = rows.map((row) => OF_PAYABILITY[payabilityOf(row)]).find((one) => one !== null)
  if (problem) return { ok: false, reason: problem, authorities }
  if (await wereObjectedTo(tx, known)) return { ok: false, reason: 'OBJECTION_REPEATED' }
  if (rows.length > most) return { ok: false, reason: 'OBJECTION_TOO_MANY', most, authorities }
  const loaded = await initialLoadOf(tx, first.authorityCode)
  const until = await lastDay(tx, rows.map((row) => visibleFrom(row, loaded)).sort()[0], withinDays)
  if (until !== null && dayInAmman(now) > until) return { ok: false, reason: 'OBJECTION_TOO_LATE', until }
  return { ok: true, authorityCode: first.authorityCode, violationIds: known }
}

async function wereObjectedTo(tx: Tx, ids: readonly number[]): Promise<boolean> {
  const counted = and(inArray(objectionViolations.violationId, [...ids]), eq(objectionViolations.counts, true))
  return (await tx.select({ id: objectionViolations.objectionId }).from(objectionViolations).where(counted).limit(1)).length > 0
}

/** The last day of an authority's initial load; null where there was none. */
async function initialLoadOf(tx: Tx, authorityCode: string): Promise<CalendarDay | null> {
  const [feed] = await tx.select({ until: feeds.initialLoadUntil }).from(feeds).where(eq(feeds.authorityCode, authorityCode))
  return feed?.until ?? null
}

type Dated = Pick<typeof violations.$inferSelect, 'registeredAt' | 'occurredOn'>

/** The day that days to object count from: the registration, and of the initial load the offence. */
function visibleFrom({ registeredAt, occurredOn }: Dated, loadedUntil: CalendarDay | null): CalendarDay {
  const registeredOn = dayInAmman(registeredAt)
  return loadedUntil !== null && registeredOn <= loadedUntil ? occurredOn : registeredOn
}

/** The last day to object to what was registered first; null where the authority has given no days. */
async function lastDay(tx: Tx, registeredOn: CalendarDay | undefined, withinDays: number | null): Promise<CalendarDay | null> {
  if (registeredOn === undefined || withinDays === null) return null
  return deadlineAfter(registeredOn, withinDays, await holidaysFrom(tx, registeredOn))
}
