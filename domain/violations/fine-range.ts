import type { Fils } from '@/domain/values/money'

/** What a type of violation costs: the usual fine or the lowest, and the highest where the law gives a range. Null where only a court knows. */
export type FineRange = { readonly fine: Fils | null; readonly fineMax: Fils | null }

/** Whether a fine is less or more than its type can cost. */
export function isOutsideRange(fine: Fils | null, range: FineRange): boolean {
  if (fine === null || range.fine === null) return false
  return fine < range.fine || fine > (range.fineMax ?? range.fine)
}
