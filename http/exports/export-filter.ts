import type { ExportFilter } from '@/db/queries/exports'
import { chosenDays, type Days } from '@/domain/overview/overview-period'
import type { CalendarDay } from '@/domain/values/calendar-day'
import { parseTypedDay } from '@/domain/values/typed-day'

const CODE = /^[\w-]{1,20}$/

/** The filter of an address, as the overview's page writes it; null for days or codes that are none. A code that does not exist finds nothing. */
export function exportFilter(asked: URLSearchParams, today: CalendarDay): ExportFilter | null {
  const code = (name: string) => asked.get(name) || null
  const codes = { authority: code('authority'), type: code('type'), center: code('center') }
  if (Object.values(codes).some((one) => one !== null && !CODE.test(one))) return null
  if (!asked.get('from') && !asked.get('to')) return { ...codes, days: null }
  const days = daysOf(asked, today)
  return days && { ...codes, days }
}

function daysOf(asked: URLSearchParams, today: CalendarDay): Days | null {
  const [from = null, to = null] = ['from', 'to'].map((name) => parseTypedDay(asked.get(name) ?? ''))
  if ((asked.get('from') && !from) || (asked.get('to') && !to)) return null
  return chosenDays(today, { from, to })
}
