import { overviewOperations } from '@/db/queries/overview/operations'
import { type OverviewFilter, type RollupFact, type RollupSum, rollupSums, type SumsAsked } from '@/db/queries/overview/sums'
import { chosenDays, type Days, type OverviewPeriod, overviewPeriods } from '@/domain/overview/overview-period'
import { addDays, type CalendarDay, calendarDay } from '@/domain/values/calendar-day'
import { lastMonths } from '@/domain/violations/offence-age'
import { memoize } from '@/graphql/lib/memoize'
import { refusal } from '@/graphql/lib/refusal'
import type { Context } from '@/graphql/server/context'

const ALL_DAYS: Days = { from: calendarDay('0001-01-01'), to: calendarDay('9999-12-31') }
const MONTHS = 13

export type OverviewModel = {
  readonly filter: OverviewFilter
  readonly periods: readonly OverviewPeriod[]
  /** The days of the flows that are broken down. */
  readonly days: Days
  readonly months: readonly string[]
  readonly operations: ReturnType<typeof overviewOperations>
  /** Flows of each of `spans`: where several fields ask, the statement runs once. */
  readonly flows: () => Promise<readonly RollupSum[]>
  readonly flowsByMonth: () => Promise<readonly RollupSum[]>
  /** What offences of each month are now, and what was collected of them. */
  readonly offences: () => Promise<readonly RollupSum[]>
  /** What was paid in `days`. */
  readonly channels: () => Promise<readonly RollupSum[]>
  readonly sharesOf: (by: 'AUTHORITY' | 'TYPE' | 'CENTER') => Promise<readonly RollupSum[]>
}

/** The spans of a period: itself, the one before, what came after it until today, and what came since it began. */
export function spansOf({ from, to, before }: OverviewPeriod): Days[] {
  return [{ from, to }, before, { from: addDays(to, 1), to: ALL_DAYS.to }, { from, to: ALL_DAYS.to }]
}

export const SPANS_OF_A_PERIOD = 4

/** What happens on days: what the figures of a period are made from. */
export const FLOW_FACTS: readonly RollupFact[] = ['REGISTERED', 'ENDED', 'REOPENED', 'PAID', 'VOIDED', 'RELEASED', 'REFUNDED', 'RETURNED']

/** The codes and days that were asked for, as a caller gives them. */
type FilterInput = Readonly<Partial<Record<'authority' | 'type' | 'center', string | null> & Record<'from' | 'to', CalendarDay | null>>>

/** What an overview of these days and codes is made from. Nothing is read before a field asks. Throws a refusal for days or codes that are none. */
export function overviewModel(input: FilterInput | null, context: Context): OverviewModel {
  const { db, today, now } = context
  const filter = filterOf(input, context)
  const chosen = input?.from || input?.to ? chosenDays(today, { from: input.from ?? null, to: input.to ?? null }) : null
  if ((input?.from || input?.to) && !chosen) throw refusal('OVERVIEW_DAYS')
  const periods = overviewPeriods(today, chosen)
  const days = chosen ?? periods[2] ?? ALL_DAYS
  const months = lastMonths(today, MONTHS)
  const sums = (asked: Omit<SumsAsked, 'filter'>) => rollupSums(db, { ...asked, filter })
  return {
    filter,
    periods,
    days,
    months,
    operations: overviewOperations(db, now),
    flows: memoize(() => sums({ facts: FLOW_FACTS, by: 'NONE', spans: periods.flatMap(spansOf) })),
    flowsByMonth: memoize(() => sums({ facts: ['REGISTERED', 'PAID'], by: 'MONTH', spans: [{ from: months[0] ?? today, to: today }] })),
    offences: memoize(() => sums({ facts: ['OFFENCES', 'COLLECTED'], by: 'MONTH', spans: [ALL_DAYS] })),
    channels: () => sums({ facts: ['PAID'], by: 'NONE', spans: [days] }),
    sharesOf: async (by) => {
      const [standing, flows] = await Promise.all([
        sums({ facts: ['OFFENCES'], by, spans: [ALL_DAYS] }),
        sums({ facts: ['REGISTERED', 'PAID'], by, spans: [days] }),
      ])
      return [...standing, ...flows]
    },
  }
}

function filterOf(input: FilterInput | null, { reference }: Context): OverviewFilter {
  const { authority = null, type = null, center = null } = input ?? {}
  const isKnown =
    (authority === null || reference.authorities.has(authority)) &&
    (type === null || reference.violationTypes.has(type)) &&
    (center === null || center === NO_CENTER || reference.licensingCenters.has(center))
  if (!isKnown) throw refusal('OVERVIEW_CODE')
  return { authority, type, center }
}

/** Licences that name no centre. */
export const NO_CENTER = '-'
