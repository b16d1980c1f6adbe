import { customType, timestamp } from 'drizzle-orm/pg-core'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { type DayRange, formatDayRanges, parseDayRanges } from '@/domain/values/day-ranges'
import type { Fils } from '@/domain/values/money'

/** Whole fils. bigint, because a fleet's total exceeds 32 bits. */
export const filsColumn = customType<{ data: Fils; driverData: string }>({
  dataType: () => 'bigint',
  fromDriver: (value) => Number(value) as Fils,
})

/** A calendar day in Asia/Amman, as text. */
export const dayColumn = customType<{ data: CalendarDay; driverData: string }>({ dataType: () => 'date' })

/** Days during which something held: merged and sorted by PostgreSQL. */
export const dayRangesColumn = customType<{ data: readonly DayRange[]; driverData: string }>({
  dataType: () => 'datemultirange',
  fromDriver: parseDayRanges,
  toDriver: formatDayRanges,
})

/** The licence revisions at which a violation was payable, in PostgreSQL's text form. */
export const revisionsColumn = customType<{ data: string }>({ dataType: () => 'int4multirange' })

export const instant = (name: string) => timestamp(name, { withTimezone: true })
