import type { CalendarDay } from '@/domain/values/calendar-day'
import type { Fils } from '@/domain/values/money'
import { type FineRange, isOutsideRange } from '@/domain/violations/fine-range'

/** Another fine of a violation type in the catalogue, for offences from a day on. What is registered keeps its fine. */
export type FineChange = {
  readonly kind: 'FINE'
  readonly code: string
  readonly validFrom: CalendarDay
  readonly fine: Fils
  readonly fineMax: Fils | null
}

/** The forecast speaks of the offences of this many days before the first day. */
export const FORECAST_DAYS = 365

/** A fine as the catalogue would have it: one below the range becomes the lowest, one above it the highest. */
export function fineWithin(fine: Fils, range: FineRange & { readonly fine: Fils }): Fils {
  if (!isOutsideRange(fine, range)) return fine
  return fine < range.fine ? range.fine : (range.fineMax ?? range.fine)
}
