import { discountOf, type Fils, fils, subtractFils, ZERO_FILS } from '@/domain/values/money'

/** What stands of a receipt's line: its fine and what it was settled with, less what was released of it before. */
export type StandingLine = {
  readonly fine: Fils
  readonly amount: Fils
  /** Of the rule and version that the line was settled under; null where it had no discount. */
  readonly percent: number | null
}

/** What a line loses: `fine` − `discount` = `amount`, which goes back. The discount may grow, then its part here is negative. */
export type LineCorrection = { readonly fine: Fils; readonly discount: Fils; readonly amount: Fils }

/**
 * What is no longer due of a line whose violation costs `lowered` from now on; null when it was cancelled. Never below 0: what was settled
 * less what the lowered fine costs under the line's own rule.
 */
export function lineCorrection(line: StandingLine, lowered: Fils | null): LineCorrection {
  const due = lowered === null ? ZERO_FILS : subtractFils(lowered, discountOf(lowered, line.percent ?? 0))
  const fine = subtractFils(line.fine, fils(Math.min(line.fine, lowered ?? ZERO_FILS)))
  const amount = subtractFils(line.amount, fils(Math.min(line.amount, due)))
  return { fine, amount, discount: subtractFils(fine, amount) }
}

/** Whether a correction changes anything: a line that was settled with a lower fine than the violation's may stand as it is. */
export function isCorrected({ fine, amount }: LineCorrection): boolean {
  return fine > 0 || amount > 0
}
