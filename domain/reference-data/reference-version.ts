import { addDays, type CalendarDay } from '@/domain/values/calendar-day'

/** A row of reference data: it holds from a day on until the next row. Null: since ever. */
type Dated = { readonly validFrom: CalendarDay | null }

/** The rows with the last day of each, which is null for the one without an end; of two for one day the later in the list holds and the other never did. */
export function withLastDays<Row extends Dated>(rows: readonly Row[]): (Row & { validUntil: CalendarDay | null; neverHeld: boolean })[] {
  const ordered = [...rows].sort((a, b) =>
    (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : (a.validFrom ?? '') > (b.validFrom ?? '') ? 1 : 0,
  )
  return ordered.map((row, index) => {
    const next = ordered[index + 1]?.validFrom ?? null
    const neverHeld = next !== null && next === row.validFrom
    return { ...row, validUntil: next === null || neverHeld ? null : addDays(next, -1), neverHeld }
  })
}

/** The row that holds on a day; undefined before the first. */
export function versionOn<Row extends { readonly validFrom: CalendarDay }>(rows: readonly Row[], day: CalendarDay): Row | undefined {
  let held: Row | undefined
  for (const row of rows) if (row.validFrom <= day && (held === undefined || row.validFrom >= held.validFrom)) held = row
  return held
}

/** The first day that a new row may have: what types cost was told today already, so theirs begin tomorrow. */
export function firstDayFor(kind: 'CENTER' | 'CLASS' | 'TYPE' | 'AUTHORITY', today: CalendarDay): CalendarDay {
  return kind === 'TYPE' ? addDays(today, 1) : today
}
